import { expect, it } from 'vitest';
import { lookup, SystemErrorCode, systemErrors } from '../../src/index.js';

/** The official table as it stood when this project began: typed by hand, and to stand in the catalogue as it is. */
const SEED: [code: string, status: number, text: string, docs: string[]][] = [
  ['INTERNAL_SERVER_ERROR', 500, 'Internal server error', ['/bitrix-support.html']],
  ['ERROR_UNEXPECTED_ANSWER', 500, 'Server returned an unexpected response', ['/bitrix-support.html']],
  ['QUERY_LIMIT_EXCEEDED', 503, 'Too many requests', ['/limits.html']],
  [
    'ERROR_BATCH_METHOD_NOT_ALLOWED',
    405,
    'Method is not allowed for batch usage',
    ['/settings/how-to-call-rest-api/batch.html'],
  ],
  ['ERROR_BATCH_LENGTH_EXCEEDED', 400, 'Max batch length exceeded', ['/settings/how-to-call-rest-api/batch.html']],
  [
    'NO_AUTH_FOUND',
    401,
    'Wrong authorization data',
    ['/settings/oauth/index.html', '/local-integrations/local-webhooks.html'],
  ],
  ['INVALID_REQUEST', 400, 'Https required', []],
  ['OVERLOAD_LIMIT', 503, 'REST API is blocked due to overload', ['/bitrix-support.html']],
  ['ACCESS_DENIED', 403, 'REST API is available only on commercial plans', []],
  [
    'INVALID_CREDENTIALS',
    403,
    'Invalid request credentials',
    ['/settings/oauth/index.html', '/local-integrations/local-webhooks.html'],
  ],
  ['ERROR_MANIFEST_IS_NOT_AVAILABLE', 404, 'Manifest is not available', []],
  [
    'insufficient_scope',
    403,
    'The request requires higher privileges than provided by the webhook token',
    ['/local-integrations/local-webhooks.html'],
  ],
  ['expired_token', 401, 'The access token provided has expired', ['/settings/oauth/index.html']],
  ['user_access_error', 403, 'The user does not have access to the application', []],
  ['PORTAL_DELETED', 500, 'Portal was deleted', []],
];

it.each(SEED)('%s is what the official table says', (code, status, text, docs) => {
  expect(lookup(code)).toMatchObject({ code, status, text, docs: expect.arrayContaining(docs) });
  expect(Object.entries(SystemErrorCode)).toContainEqual([code.toUpperCase(), code]);
});

it('the errors of the official table stand in its order', () => {
  const seeded = SEED.map(([code]) => code);
  expect(Object.keys(systemErrors).filter((code) => seeded.includes(code))).toEqual(seeded);
});
