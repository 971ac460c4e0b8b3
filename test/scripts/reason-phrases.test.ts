import { describe, expect, it } from 'vitest';
import { statusMember } from '../../scripts/reason-phrases.js';

describe('statusMember', () => {
  it.each([
    [200, 'OK'],
    [203, 'NON_AUTHORITATIVE_INFORMATION'],
    [207, 'MULTI_STATUS'],
    [226, 'IM_USED'],
    [400, 'BAD_REQUEST'],
    [401, 'UNAUTHORIZED'],
    [402, 'PAYMENT_REQUIRED'],
    [403, 'FORBIDDEN'],
    [404, 'NOT_FOUND'],
    [405, 'METHOD_NOT_ALLOWED'],
    [408, 'REQUEST_TIMEOUT'],
    [410, 'GONE'],
    // Phrases that RFC 9110 changed, where Node keeps the older ones.
    [413, 'CONTENT_TOO_LARGE'],
    [422, 'UNPROCESSABLE_CONTENT'],
    [414, 'URI_TOO_LONG'],
    [429, 'TOO_MANY_REQUESTS'],
    [451, 'UNAVAILABLE_FOR_LEGAL_REASONS'],
    [500, 'INTERNAL_SERVER_ERROR'],
    [503, 'SERVICE_UNAVAILABLE'],
    [505, 'HTTP_VERSION_NOT_SUPPORTED'],
    // Registered without a phrase, or not at all.
    [306, 'STATUS_306'],
    [418, 'STATUS_418'],
    [419, 'STATUS_419'],
    [599, 'STATUS_599'],
  ])('%i', (status, member) => expect(statusMember(status)).toBe(member));

  it('gives each status of the schema an identifier of its own', () => {
    const members = Array.from({ length: 400 }, (_, index) => statusMember(200 + index));
    for (const member of members) expect(member).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect(new Set(members).size).toBe(400);
  });
});
