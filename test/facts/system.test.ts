import { describe, expect, it } from 'vitest';
import { isSystemErrorCode, lookup, SystemErrorCode, systemErrors } from '../../src/index.js';

// Status, code and text as the official table gives them (the edition that this project started from).
const TABLE: [status: number, code: string, text: string, docs: string[]][] = [
  [500, 'INTERNAL_SERVER_ERROR', 'Internal server error', ['/bitrix-support.html']],
  [500, 'ERROR_UNEXPECTED_ANSWER', 'Server returned an unexpected response', ['/bitrix-support.html']],
  [503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests', ['/limits.html']],
  [
    405,
    'ERROR_BATCH_METHOD_NOT_ALLOWED',
    'Method is not allowed for batch usage',
    ['/settings/how-to-call-rest-api/batch.html'],
  ],
  [400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded', ['/settings/how-to-call-rest-api/batch.html']],
  [
    401,
    'NO_AUTH_FOUND',
    'Wrong authorization data',
    ['/settings/oauth/index.html', '/local-integrations/local-webhooks.html'],
  ],
  [400, 'INVALID_REQUEST', 'Https required', []],
  [503, 'OVERLOAD_LIMIT', 'REST API is blocked due to overload', ['/bitrix-support.html']],
  [403, 'ACCESS_DENIED', 'REST API is available only on commercial plans', []],
  [
    403,
    'INVALID_CREDENTIALS',
    'Invalid request credentials',
    ['/settings/oauth/index.html', '/local-integrations/local-webhooks.html'],
  ],
  [404, 'ERROR_MANIFEST_IS_NOT_AVAILABLE', 'Manifest is not available', []],
  [
    403,
    'insufficient_scope',
    'The request requires higher privileges than provided by the webhook token',
    ['/local-integrations/local-webhooks.html'],
  ],
  [401, 'expired_token', 'The access token provided has expired', ['/settings/oauth/index.html']],
  [403, 'user_access_error', 'The user does not have access to the application', []],
  [500, 'PORTAL_DELETED', 'Portal was deleted', []],
  // From the later editions of the same table.
  [429, 'OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit', ['/limits.html']],
  [404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!', ['/api-reference/scopes/permissions.html']],
];

const OTHER_STATUSES: Record<string, number[]> = {
  ERROR_BATCH_METHOD_NOT_ALLOWED: [200],
  ERROR_BATCH_LENGTH_EXCEEDED: [200],
  INVALID_REQUEST: [401],
  OVERLOAD_LIMIT: [401],
  ACCESS_DENIED: [401],
  INVALID_CREDENTIALS: [401],
  insufficient_scope: [401],
  user_access_error: [401],
  PORTAL_DELETED: [403, 410],
};

const OTHER_TEXTS: Record<string, string[]> = {
  ACCESS_DENIED: [
    'REST is available only on commercial plans',
    'REST is available only by subscription',
    "Current user can't be authorized in this context",
  ],
  insufficient_scope: ['The request requires higher privileges than provided by the access token'],
};

// Words without which a description has lost a fact.
const FACTS: Record<string, { en: string[]; ru: string[] }> = {
  INTERNAL_SERVER_ERROR: { en: ['administrator', 'support', 'Repeat'], ru: ['администратор', 'поддержк', 'Повторите'] },
  ERROR_UNEXPECTED_ANSWER: { en: ['administrator', 'support'], ru: ['администратор', 'поддержк'] },
  QUERY_LIMIT_EXCEEDED: {
    en: ['IP', 'account', '50', ' 2 ', '250', '5)', 'parallel', 'growing'],
    ru: ['IP', 'портал', '50', ' 2 ', '250', '5)', 'параллельн', 'растущ'],
  },
  ERROR_BATCH_METHOD_NOT_ALLOWED: { en: ['batch', 'upload', 'download'], ru: ['batch', 'загружает', 'скачивает'] },
  ERROR_BATCH_LENGTH_EXCEEDED: { en: ['50 commands', 'parameters'], ru: ['50 команд', 'параметры'] },
  NO_AUTH_FOUND: { en: ['token', 'webhook', 'absent'], ru: ['токен', 'вебхук', 'не передан'] },
  INVALID_REQUEST: { en: ['HTTPS', 'parameters', 'invalid_request'], ru: ['HTTPS', 'параметр', 'invalid_request'] },
  OVERLOAD_LIMIT: { en: ['by hand', 'individually', 'support'], ru: ['вручную', 'индивидуально', 'поддержк'] },
  ACCESS_DENIED: { en: ['plan', 'lack of rights', 'access_denied'], ru: ['тариф', 'прав', 'access_denied'] },
  INVALID_CREDENTIALS: { en: ['lacks the rights', 'secret'], ru: ['не хватает прав', 'секрет'] },
  ERROR_MANIFEST_IS_NOT_AVAILABLE: { en: ['manifest is not available'], ru: ['Манифест недоступен'] },
  insufficient_scope: { en: ['scope', 'webhook', 'application'], ru: ['scope', 'вебхук', 'приложени'] },
  expired_token: { en: ['ran out', 'refresh token'], ru: ['истёк', 'refresh-токен'] },
  user_access_error: { en: ['installed', 'chosen users'], ru: ['установлено', 'выбранным пользователям'] },
  PORTAL_DELETED: {
    en: [
      'still exists',
      '"Temporary closure of the public part of the site"',
      'Desktop > Settings > Product Settings > Module Settings > Main Module',
    ],
    ru: [
      'портал существует',
      '«Временное закрытие публичной части сайта»',
      'Рабочий стол > Настройки > Настройки продукта > Настройки модулей > Главный модуль',
    ],
  },
  OPERATION_TIME_LIMIT: {
    en: ['application or webhook', '10 minutes', 'time.operating_reset_at', 'by itself'],
    ru: ['приложения или вебхука', '10 минут', 'time.operating_reset_at', 'сама'],
  },
  ERROR_METHOD_NOT_FOUND: { en: ['misspelled', 'scope', 'REST 3.0'], ru: ['опечатка', 'scope', 'REST 3.0'] },
};

describe('the system errors', () => {
  it('are those of the official table, in its order', () => {
    expect(Object.keys(systemErrors)).toEqual(TABLE.map(([, code]) => code));
    expect(Object.values(SystemErrorCode)).toEqual(TABLE.map(([, code]) => code));
  });

  it.each(TABLE)('%i %s', (status, code, text, docs) => {
    expect(isSystemErrorCode(code)).toBe(true);
    expect(lookup(code)).toMatchObject({
      code,
      status,
      otherStatuses: OTHER_STATUSES[code] ?? [],
      text,
      otherTexts: OTHER_TEXTS[code] ?? [],
      docs,
    });
  });

  it.each(Object.entries(FACTS))('%s tells every fact in both languages', (code, { en, ru }) => {
    const description = lookup(code)?.description;
    for (const fact of en) expect(description?.en).toContain(fact);
    for (const fact of ru) expect(description?.ru).toContain(fact);
  });

  it('have a member each, the code in upper case', () => {
    expect(Object.keys(SystemErrorCode)).toEqual(TABLE.map(([, code]) => code.toUpperCase()));
    expect(SystemErrorCode.EXPIRED_TOKEN).toBe('expired_token');
  });

  it('say what to do: nothing that waiting cannot heal is to be retried', () => {
    const byRecovery = (recovery: string) =>
      Object.values(systemErrors)
        .filter((error) => error.recovery === recovery)
        .map((error) => error.code);
    expect(byRecovery('slow-down')).toEqual(['QUERY_LIMIT_EXCEEDED', 'OPERATION_TIME_LIMIT']);
    expect(byRecovery('retry')).toEqual(['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER']);
    expect(byRecovery('refresh-token')).toEqual(['expired_token']);
    expect(byRecovery('contact-support')).toEqual(['OVERLOAD_LIMIT']);
    expect(byRecovery('upgrade-plan')).toEqual(['ACCESS_DENIED']);
  });
});
