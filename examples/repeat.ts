import { findError } from 'bitrix24-error-codes';
import { mayHaveRun, recoveryOf } from 'bitrix24-error-codes/recovery';

/** Sends a call until it succeeds, cannot be helped by repeating, or may have run: after pauses that double. */
export async function repeat(send: () => Promise<unknown>): Promise<unknown> {
  for (let pause = 500; ; pause *= 2) {
    const body = await send();
    const code = findError(body)?.code;
    const recovery = recoveryOf(code);
    const helps = (recovery === 'retry' || recovery === 'slow-down') && mayHaveRun(code) === 'no';
    if (!helps || pause > 32_000) return body;
    await new Promise((done) => setTimeout(done, pause));
  }
}
