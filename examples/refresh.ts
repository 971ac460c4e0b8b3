import { findError } from 'bitrix24-error-codes';
import { recoveryOf } from 'bitrix24-error-codes/recovery';

/** Sends a call, and once more with a fresh token if the first one no longer holds. */
export async function sendFresh(
  send: (token: string) => Promise<unknown>,
  token: string,
  refresh: () => Promise<string>,
): Promise<unknown> {
  const body = await send(token);
  const code = findError(body)?.code;
  return code !== undefined && recoveryOf(code) === 'refresh-token' ? send(await refresh()) : body;
}
