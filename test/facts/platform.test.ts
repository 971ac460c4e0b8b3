import { describe, expect, it } from 'vitest';
import { isPlatformErrorCode, lookup, PlatformErrorCode, platformErrors } from '../../src/generated/platform.js';

const TABLE: [code: string, status: number, text: string, en: string[], ru: string[]][] = [
  [
    'WRONG_AUTH_TYPE',
    403,
    'Current authorization type is denied for this method',
    ['webhook', 'session', 'OAuth'],
    ['вебхук', 'сесси', 'OAuth'],
  ],
  [
    'METHOD_CONFIRM_WAITING',
    401,
    'Waiting for confirmation',
    ['administrator', 'same token'],
    ['Администратор', 'тем же токеном'],
  ],
  ['METHOD_CONFIRM_DENIED', 403, 'Method call denied', ['administrator refused'], ['Администратор портала запретил']],
  ['WRONG_LICENSE', 403, 'This feature is not enabled for the current license:', ['plan'], ['тариф']],
  ['APPLICATION_NOT_FOUND', 401, 'Application not found', ['gone', 'inactive'], ['удалено', 'неактивно']],
  ['CONNECTION_ERROR', 401, 'Error connecting to authorization server', ['could not reach'], ['не смог связаться']],
  ['ERROR_OAUTH', 401, 'Application not installed', ['does not know this application'], ['не установлено на портале']],
  [
    'PAYMENT_REQUIRED',
    401,
    'Subscription has been ended',
    ["account's subscription", 'trial'],
    ['Подписка портала', 'пробный'],
  ],
  [
    'invalid_token',
    401,
    'Unable to get application by token',
    ['malformed', 'revoked'],
    ['неверный формат', 'отозван'],
  ],
  ['authorization_error', 401, 'Unable to authorize user', ['dismissed'], ['уволен']],
  ['access_denied', 401, 'User not authorized', ['session', 'ACCESS_DENIED'], ['сесси', 'ACCESS_DENIED']],
  ['session_failed', 401, 'Sessid check failed', ['fresh sessid'], ['новый sessid']],
  [
    'allowed_only_intranet_user',
    403,
    'Action allowed only for intranet users',
    ['Extranet', 'external'],
    ['экстранет', 'внешним'],
  ],
  ['AUTHORIZE_ERROR', 403, 'Method not available for guest session.', ['guest session'], ['гостевой сессии']],
  ['ERROR_CORE', 400, '', ['no code of its own', '500'], ['отдельного кода', '500']],
  ['ERROR_ARGUMENT', 400, '', ['field argument'], ['поле argument']],
  ['ERROR_NOT_FOUND', 400, '', ['not found'], ['не найден']],
  ['INTERNAL_WRONG_TRANSPORT', 500, 'Wrong transport!', ['json or xml'], ['json и xml']],
  [
    'INTERNAL_WRONG_HANDLER_CLASS',
    500,
    'Wrong handler class!',
    ['installation is broken'],
    ['Установка', 'повреждена'],
  ],
];

describe('the errors of the platform', () => {
  it('are complete and in order', () => {
    expect(Object.keys(platformErrors)).toEqual(TABLE.map(([code]) => code));
    expect(Object.entries(PlatformErrorCode)).toEqual(TABLE.map(([code]) => [code.toUpperCase(), code]));
  });

  it.each(TABLE)('%s', (code, status, text, en, ru) => {
    expect(isPlatformErrorCode(code)).toBe(true);
    expect(lookup(code)).toMatchObject({ code, status, text });
    for (const fact of en) expect(lookup(code)?.description.en).toContain(fact);
    for (const fact of ru) expect(lookup(code)?.description.ru).toContain(fact);
  });

  it('keep what else was met with the same code', () => {
    expect(platformErrors.access_denied.otherTexts).toEqual(['Access denied for this type of user']);
    expect(platformErrors.ERROR_CORE.otherStatuses).toEqual([500]);
    expect(platformErrors.ERROR_CORE.otherTexts).toEqual(['SQL query error!']);
  });

  it('wait for the administrator where the server does', () => {
    expect(platformErrors.METHOD_CONFIRM_WAITING.recovery).toBe('wait-for-approval');
  });
});
