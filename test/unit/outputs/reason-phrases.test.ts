import { STATUS_CODES } from 'node:http';
import { expect, it } from 'vitest';
import { statusMember } from '../../../scripts/outputs/reason-phrases.js';

it('statusMember is the registered phrase as an identifier, or the number where a status has none', () => {
  // Where older tables than RFC 9110, section 15, and the registry at IANA say otherwise.
  const current = { 413: 'Content Too Large', 418: undefined, 422: 'Unprocessable Content', 509: undefined };
  const registered: Readonly<Record<number, string | undefined>> = { ...STATUS_CODES, ...current };
  for (let status = 200; status <= 599; status++) {
    const phrase = registered[status] ?? `Status ${status}`;
    expect(statusMember(status)).toBe(phrase.toUpperCase().replace(/[^A-Z0-9]/g, '_'));
  }
  expect([200, 429, 599].map(statusMember)).toEqual(['OK', 'TOO_MANY_REQUESTS', 'STATUS_599']);
});
