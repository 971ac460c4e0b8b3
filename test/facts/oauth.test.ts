import { describe, expect, it } from 'vitest';
import { isOAuthErrorCode, lookup, OAuthErrorCode, oauthErrors } from '../../src/generated/oauth.js';

const TABLE: [code: string, status: number, text: string, en: string[], ru: string[]][] = [
  [
    'invalid_request',
    400,
    '',
    ['refresh_token', 'INVALID_REQUEST', 'HTTPS'],
    ['refresh_token', 'INVALID_REQUEST', 'HTTPS'],
  ],
  [
    'invalid_client',
    400,
    '',
    ['client_id', 'client_secret', 'not installed'],
    ['client_id', 'client_secret', 'не установлено'],
  ],
  [
    'invalid_grant',
    400,
    '',
    ['refresh_token', 'used up', 'whole authorization'],
    ['refresh', 'использован', 'всю авторизацию'],
  ],
  ['invalid_scope', 403, '', ['scope', 'card'], ['scope', 'карточк']],
  [
    'insufficient_scope',
    403,
    '',
    ['invalid_scope', 'system error', 'opposite'],
    ['invalid_scope', 'системная', 'обратное'],
  ],
  [
    'PAYMENT_REQUIRED',
    401,
    'Payment required',
    ['trial', "account's own subscription"],
    ['Пробный', 'подписка самого портала'],
  ],
  ['wrong_client', 200, '', ['client_id', '200'], ['client_id', '200']],
  ['NOT_INSTALLED', 401, 'Application not installed', ['removed'], ['удалено']],
];

describe('the errors of the authorization server', () => {
  it('are complete and in order', () => {
    expect(Object.keys(oauthErrors)).toEqual(TABLE.map(([code]) => code));
    expect(Object.entries(OAuthErrorCode)).toEqual(TABLE.map(([code]) => [code.toUpperCase(), code]));
  });

  it.each(TABLE)('%s', (code, status, text, en, ru) => {
    expect(isOAuthErrorCode(code)).toBe(true);
    expect(lookup(code)).toMatchObject({ code, status, otherStatuses: [], text, otherTexts: [] });
    for (const fact of en) expect(lookup(code)?.description.en).toContain(fact);
    for (const fact of ru) expect(lookup(code)?.description.ru).toContain(fact);
  });
});
