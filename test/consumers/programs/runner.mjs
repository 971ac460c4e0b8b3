import { isSystemErrorResponse, lookup, SystemErrorCode } from 'bitrix24-error-codes';
import { explain } from 'bitrix24-error-codes/all';
import catalog from 'bitrix24-error-codes/catalog.json';
import { renderMarkdown } from 'bitrix24-error-codes/docs';
import { OAuthErrorCode } from 'bitrix24-error-codes/oauth';
import { platformErrors } from 'bitrix24-error-codes/platform';
import { recoveryOf } from 'bitrix24-error-codes/recovery';
import { isRestV3ErrorResponse, RestV3ErrorCode } from 'bitrix24-error-codes/rest-v3';

describe('the package', () => {
  test('gives its root', () => {
    expect(lookup(SystemErrorCode.EXPIRED_TOKEN)).toMatchObject({ code: 'expired_token' });
    expect(isSystemErrorResponse({ error: 'expired_token' }, 'expired_token')).toBe(true);
  });

  test('gives its other entry points', () => {
    expect(OAuthErrorCode.INVALID_GRANT).toBe('invalid_grant');
    expect(platformErrors.invalid_token.code).toBe('invalid_token');
    expect(isRestV3ErrorResponse({ error: { code: RestV3ErrorCode.RATE_LIMIT, message: '' } })).toBe(true);
    expect(recoveryOf('expired_token')).toBe('refresh-token');
    expect(explain('wrong_client').map(({ family }) => family)).toContain('oauth');
    expect(renderMarkdown({ language: 'ru', families: ['oauth'] })).toContain('wrong_client');
  });

  test('gives its data', () => {
    expect(catalog.families.map(({ name }) => name)).toContain('system');
  });
});
