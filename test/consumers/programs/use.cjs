const {
  ErrorCategory,
  findErrors,
  isErrorResponse,
  isSystemErrorCode,
  isSystemErrorResponse,
  lookup,
  lookupByStatus,
  Recovery,
  SystemErrorCode,
  SystemErrorStatus,
  systemErrors,
} = require('bitrix24-error-codes');
const { explain, families } = require('bitrix24-error-codes/all');
const { renderHtml, renderMarkdown, renderYfm } = require('bitrix24-error-codes/docs');
const { isOAuthErrorResponse, lookup: lookupOAuth, OAuthErrorCode } = require('bitrix24-error-codes/oauth');
const { isPlatformErrorCode, lookup: lookupPlatform, platformErrors } = require('bitrix24-error-codes/platform');
const { isRestV3ErrorResponse, lookup: lookupRestV3, RestV3ErrorCode } = require('bitrix24-error-codes/rest-v3');

const answer = { error: 'expired_token', error_description: 'The access token provided has expired' };
const known = lookup(SystemErrorCode.EXPIRED_TOKEN);
console.log(`lookup: ${known.status} ${known.category} ${known.recovery}`);
console.log(`lookup of an unknown code: ${lookup('constructor')}`);
console.log(`lookup by status: ${lookupByStatus(429).map((error) => error.code)}`);

const guards = [
  isErrorResponse(answer),
  isErrorResponse({ result: [] }),
  isSystemErrorResponse(answer, 'expired_token'),
  isSystemErrorResponse(answer, 'PORTAL_DELETED'),
  isSystemErrorCode('PORTAL_DELETED'),
];
console.log(`guards: ${guards.join(' ')}`);

const members = [SystemErrorCode.EXPIRED_TOKEN, SystemErrorStatus.TOO_MANY_REQUESTS, Recovery.SLOW_DOWN];
console.log(`enums: ${members.join(' ')} ${ErrorCategory.LIMIT}`);
console.log(`table: ${Object.isFrozen(systemErrors)} ${Object.keys(systemErrors).length}`);

const failed = { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' };
const [single] = findErrors({ error: 100, error_description: 'Wrong field' });
const [inBatch] = findErrors({ result: { result: { a: 1 }, result_error: { get_user: failed } } });
const at = (path) => path.join('.') || 'the top';
console.log(`findErrors: ${single.code} at ${at(single.path)}, ${inBatch.code} at ${at(inBatch.path)}`);

const refused = { error: 'invalid_grant', error_description: '' };
console.log(
  `oauth: ${lookupOAuth('wrong_client').status} ${isOAuthErrorResponse(refused)} ${OAuthErrorCode.INVALID_GRANT}`,
);

const wrongType = lookupPlatform('WRONG_AUTH_TYPE');
console.log(
  `platform: ${platformErrors.invalid_token.status} ${isPlatformErrorCode(wrongType.code)} ${wrongType.status}`,
);

const tooMany = { error: { code: RestV3ErrorCode.RATE_LIMIT, message: 'Слишком часто' } };
const recovery = lookupRestV3(RestV3ErrorCode.RATE_LIMIT).recovery;
console.log(`rest-v3: ${isRestV3ErrorResponse(tooMany)} ${isRestV3ErrorResponse(answer)} ${recovery}`);

const explained = explain('PAYMENT_REQUIRED').map(({ family }) => family);
console.log(`all: ${explained.join(' ')} of ${families.length}`);

const options = { locale: 'ru', families: ['oauth'] };
const markdown = renderMarkdown(options).includes('Исправить запрос');
console.log(`docs: ${markdown} ${renderHtml(options).includes('<table')} ${renderYfm(options).includes('#|')}`);
