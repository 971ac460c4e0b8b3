import {
  ErrorCategory,
  findError,
  findErrors,
  isErrorResponse,
  isRestResponse,
  isSystemErrorCode,
  isSystemErrorResponse,
  lookup,
  lookupByStatus,
  Recovery,
  SystemErrorCode,
  SystemErrorStatus,
  systemErrors,
} from 'bitrix24-error-codes';
import { explain, families } from 'bitrix24-error-codes/all';
import { renderHtml, renderMarkdown, renderYfm } from 'bitrix24-error-codes/docs';
import { isOAuthErrorResponse, lookup as lookupOAuth, OAuthErrorCode } from 'bitrix24-error-codes/oauth';
import { isPlatformErrorCode, lookup as lookupPlatform, platformErrors } from 'bitrix24-error-codes/platform';
import {
  codesWith,
  isKnownErrorCode,
  mayHaveRun,
  recoveryOf,
  Recovery as SameRecovery,
} from 'bitrix24-error-codes/recovery';
import { isRestV3ErrorResponse, lookup as lookupRestV3, RestV3ErrorCode } from 'bitrix24-error-codes/rest-v3';

const response = { error: 'expired_token', error_description: 'The access token provided has expired' };
const known = lookup(SystemErrorCode.EXPIRED_TOKEN);
console.log(`lookup: ${known.code} ${known.text}`);
console.log(`lookup of an unknown code: ${lookup('constructor')}`);
console.log(`lookup by status: ${lookupByStatus(known.status).includes(known)}`);

const guards = [
  isErrorResponse(response),
  isErrorResponse({ result: [] }),
  isSystemErrorResponse(response, 'expired_token'),
  isSystemErrorResponse(response, ['PORTAL_DELETED']),
  isSystemErrorCode('PORTAL_DELETED'),
];
console.log(`guards: ${guards.join(' ')}`);

const members = [SystemErrorCode.EXPIRED_TOKEN, SystemErrorStatus.TOO_MANY_REQUESTS, Recovery.SLOW_DOWN];
console.log(`enums: ${members.join(' ')} ${ErrorCategory.LIMIT}`);
console.log(`table: ${Object.isFrozen(systemErrors)} ${systemErrors.expired_token === known}`);

const failed = { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' };
const [single] = findErrors({ error: 100, error_description: 'Wrong field' });
const [inBatch] = findErrors({ result: { result: { a: 1 }, result_error: { get_user: failed } } });
const at = (path) => path.join('.') || 'the top';
console.log(`findErrors: ${single.code} at ${at(single.path)}, ${inBatch.code} at ${at(inBatch.path)}`);

const calls = [findError({ result: { result: [], result_error: { get_user: failed } } }), findError(response).code];
console.log(`findError: ${calls.join(' ')} ${isRestResponse({ result: 1 })} ${isRestResponse('<html>')}`);

const advice = [
  recoveryOf(response.error),
  mayHaveRun(response.error),
  recoveryOf('constructor'),
  isKnownErrorCode(100),
];
console.log(`recovery: ${advice.join(' ')} ${codesWith(SameRecovery.SLOW_DOWN).includes('QUERY_LIMIT_EXCEEDED')}`);

const refused = { error: 'invalid_grant', error_description: '' };
console.log(
  `oauth: ${lookupOAuth('wrong_client').code} ${isOAuthErrorResponse(refused)} ${OAuthErrorCode.INVALID_GRANT}`,
);

const wrongType = lookupPlatform('WRONG_AUTH_TYPE');
console.log(`platform: ${isPlatformErrorCode(wrongType.code)} ${platformErrors.WRONG_AUTH_TYPE === wrongType}`);

const tooMany = { error: { code: RestV3ErrorCode.RATE_LIMIT, message: 'Слишком часто' } };
const { text } = lookupRestV3(RestV3ErrorCode.RATE_LIMIT);
console.log(`rest-v3: ${isRestV3ErrorResponse(tooMany)} ${isRestV3ErrorResponse(response)} ${text}`);

const explained = explain('wrong_client').map(({ family }) => family);
console.log(`all: ${explained.includes('oauth')} ${families[0].errors.includes(known)}`);

const options = { language: 'ru', families: ['oauth'] };
const markdown = renderMarkdown(options).includes('`wrong_client`');
console.log(`docs: ${markdown} ${renderHtml(options).includes('<table')} ${renderYfm(options).includes('#|')}`);
