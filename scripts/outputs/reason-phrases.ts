import statuses from 'statuses';
import { toMember } from '../model/names.js';

/** Where RFC 9110, section 15, and the IANA registry of status codes say otherwise than the library. */
const CORRECTIONS: ReadonlyMap<number, string | undefined> = new Map([
  [413, 'Content Too Large'],
  [418, undefined],
  [422, 'Unprocessable Content'],
  [509, undefined],
]);

/**
 * The enum member for a status: its registered reason phrase, or the number where it has none.
 *
 * @example statusMember(429) // 'TOO_MANY_REQUESTS'
 * @example statusMember(599) // 'STATUS_599'
 */
export function statusMember(status: number): string {
  const phrase = CORRECTIONS.has(status) ? CORRECTIONS.get(status) : statuses.message[status];
  return toMember(phrase ?? `Status ${status}`);
}
