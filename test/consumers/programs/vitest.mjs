import { isSystemErrorResponse, lookup, SystemErrorCode } from 'bitrix24-error-codes';
import { explain } from 'bitrix24-error-codes/all';
import catalog from 'bitrix24-error-codes/catalog.json';
import { renderMarkdown } from 'bitrix24-error-codes/docs';
import { OAuthErrorCode } from 'bitrix24-error-codes/oauth';
import { platformErrors } from 'bitrix24-error-codes/platform';
import { isRestV3ErrorResponse, RestV3ErrorCode } from 'bitrix24-error-codes/rest-v3';
import { describe, expect, test } from 'vitest';

describe('the package', () => {
  test('gives its root', () => {
    expect(lookup(SystemErrorCode.EXPIRED_TOKEN)).toMatchObject({ status: 401, recovery: 'refresh-token' });
    expect(isSystemErrorResponse({ error: 'expired_token' }, 'expired_token')).toBe(true);
  });

  test('gives its other entry points', () => {
    expect(OAuthErrorCode.INVALID_GRANT).toBe('invalid_grant');
    expect(platformErrors.invalid_token.status).toBe(401);
    expect(isRestV3ErrorResponse({ error: { code: RestV3ErrorCode.RATE_LIMIT, message: '' } })).toBe(true);
    expect(explain('PAYMENT_REQUIRED').map(({ family }) => family)).toEqual(['oauth', 'platform']);
    expect(renderMarkdown({ locale: 'ru', families: ['oauth'] })).toContain('Исправить запрос');
  });

  test('gives its data', () => {
    expect(catalog.families.system.errors.expired_token.status).toBe(401);
  });
});
