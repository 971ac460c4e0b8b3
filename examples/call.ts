import { type FoundError, findError, isRestResponse } from 'bitrix24-error-codes';
import { mayHaveRun, recoveryOf } from 'bitrix24-error-codes/recovery';

/** A call that failed for good: what the server said of it, and what is known of its code. */
export class CallError extends Error {
  readonly code: string;
  readonly path: FoundError['path'];
  readonly recovery: ReturnType<typeof recoveryOf>;
  readonly mayHaveRun: ReturnType<typeof mayHaveRun>;
  constructor({ code, description = 'no text', path }: FoundError) {
    super(`${code || 'no code'}: ${description}`);
    this.code = code;
    this.path = path;
    this.recovery = recoveryOf(code);
    this.mayHaveRun = mayHaveRun(code);
  }
}

export interface Call {
  /** Sends the request. Resolves with the parsed body whatever the HTTP status; with the text if that is no JSON. */
  send(token: string): Promise<unknown>;
  /** Gives a fresh token (after `session_failed`, the `sessid` of the response). */
  refresh(response: unknown): Promise<string>;
  token: string;
  /** Whether the call may run twice: it reads, or is a REST 3.0 call with the same `Idempotency-Key` each time. */
  repeatable?: boolean;
}

export async function call({ send, refresh, token, repeatable = false }: Call): Promise<unknown> {
  let refreshed = false;
  for (let pause = 500; ; ) {
    const body = await send(token);
    const error = findError(body);
    if (!error && isRestResponse(body)) return body;
    const failure = new CallError(error ?? { code: 'NO_RESPONSE', description: 'not a response of REST', path: [] });
    const waits = failure.recovery === 'retry' || failure.recovery === 'slow-down';
    if (failure.recovery === 'refresh-token' && !refreshed) {
      refreshed = true;
      token = await refresh(body);
    } else if (waits && (repeatable || failure.mayHaveRun === 'no') && pause <= 32_000) {
      await new Promise((done) => setTimeout(done, pause));
      pause *= 2;
    } else throw failure;
  }
}
