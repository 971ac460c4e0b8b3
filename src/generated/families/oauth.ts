// Generated from catalog/ by `npm run generate`. Do not edit.

import type { TextErrorEntry } from '../../entry.js';
import {
  defineCodeGuard,
  defineEntries,
  defineLookup,
  defineLookupByStatus,
  defineResponseGuard,
  defineTable,
  type Lookup,
} from '../../family.js';
import { type ErrorResponse, type ErrorResponseGuard, readErrorCode, type SentCode } from '../../response.js';

/** Authorization server errors: the codes, exactly as the server sends them. */
export enum OAuthErrorCode {
  /**
   * HTTP 400.
   *
   * The request to the authorization server is malformed: for example, it lacks refresh_token. Check its parameters. Upper-case INVALID_REQUEST is another error: the call must be made over HTTPS.
   *
   * Запрос к серверу авторизации составлен неверно: например, в нём нет refresh_token. Проверьте параметры. Код INVALID_REQUEST в верхнем регистре — другая ошибка: метод нужно вызывать по HTTPS.
   */
  INVALID_REQUEST = 'invalid_request',
  /**
   * HTTP 400.
   *
   * The client_id or client_secret is wrong, or the application is not installed on this account. Compare both values with the application card, then check the installation; authorizing again does not help.
   *
   * Неверен client_id или client_secret, либо приложение не установлено на этом портале. Сверьте оба значения с карточкой приложения, затем проверьте установку; повторная авторизация не поможет.
   */
  INVALID_CLIENT = 'invalid_client',
  /**
   * HTTP 400.
   *
   * The authorization code (code) or refresh_token is wrong or already used, at the first exchange for tokens as well as at their refresh. Check which of the two the request sends, and its value; once the refresh_token has expired, go through the whole authorization again.
   *
   * Авторизационный код (code) или refresh_token неверен либо уже использован: так бывает и при первом получении токенов, и при обновлении. Проверьте, что из них передаётся в запросе и с каким значением; если срок действия refresh_token истёк, пройдите всю авторизацию заново.
   */
  INVALID_GRANT = 'invalid_grant',
  /**
   * HTTP 403.
   *
   * More scope was requested than the application card names. Request less, or add the missing scope to the card, which the application's owner can do. The official SDK for Python spells the code INVALID_SCOPE.
   *
   * Запрошено больше скоупов, чем указано в карточке приложения. Запросите меньше или добавьте недостающие скоупы в карточку; это может сделать владелец приложения. Официальный SDK для Python пишет этот код как INVALID_SCOPE.
   */
  INVALID_SCOPE = 'invalid_scope',
  /**
   * HTTP 401.
   *
   * The authorization server sends this code for the same cause as invalid_scope: more scope was requested than the application card names. Request less, or add the missing scope to the card, which the application's owner can do. As a system error the same code means the opposite: the token's scope is too narrow for the method called.
   *
   * Сервер авторизации возвращает этот код по той же причине, что и invalid_scope: запрошено больше скоупов, чем указано в карточке приложения. Запросите меньше или добавьте недостающие скоупы в карточку; это может сделать владелец приложения. Как системная ошибка этот же код означает обратное: скоупов токена недостаточно для вызванного метода.
   */
  INSUFFICIENT_SCOPE = 'insufficient_scope',
  /**
   * HTTP 401, "Payment required".
   *
   * The application's trial or paid period has expired. Renew the payment: until then, the authorization server issues no tokens. The REST server sends the same code when the account's own subscription has ended.
   *
   * Пробный или оплаченный период приложения истёк. Продлите оплату: до этого сервер авторизации не выдаст токены. REST-сервер возвращает такой же код, когда истёк срок подписки самого портала.
   */
  PAYMENT_REQUIRED = 'PAYMENT_REQUIRED',
  /**
   * HTTP 200.
   *
   * This client_id is unknown to the authorization server. Compare it with the application card; authorizing again does not help. The response comes with status 200, so check the code, not the status.
   *
   * Серверу авторизации неизвестен такой client_id. Сверьте его с карточкой приложения; повторная авторизация не поможет. Ответ приходит со статусом 200, поэтому проверяйте код ошибки, а не статус.
   */
  WRONG_CLIENT = 'wrong_client',
  /**
   * HTTP 401, "Application not installed".
   *
   * The application has been removed from the account. Ask the account administrator to install it again, then go through the authorization again.
   *
   * Приложение удалено с портала. Попросите администратора портала установить его снова, затем заново пройдите авторизацию.
   */
  NOT_INSTALLED = 'NOT_INSTALLED',
}

/** Authorization server errors: the HTTP statuses seen with them, named by their reason phrases in RFC 9110. */
export enum OAuthErrorStatus {
  OK = 200,
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  FORBIDDEN = 403,
}

/** Authorization server errors: the codes as string literals. Members of {@link OAuthErrorCode} are assignable to it. */
export type OAuthErrorCodeValue = `${OAuthErrorCode}`;

/** Authorization server errors: the entry for each code, with its exact type. */
export type OAuthErrors = {
  readonly invalid_request: TextErrorEntry<'invalid_request', 400, 'request', 'change-request', ''>;
  readonly invalid_client: TextErrorEntry<'invalid_client', 400, 'authentication', 'change-request', ''>;
  readonly invalid_grant: TextErrorEntry<'invalid_grant', 400, 'authentication', 'authorize', ''>;
  readonly invalid_scope: TextErrorEntry<'invalid_scope', 403, 'permission', 'ask-admin', ''>;
  readonly insufficient_scope: TextErrorEntry<'insufficient_scope', 401, 'permission', 'ask-admin', ''>;
  readonly PAYMENT_REQUIRED: TextErrorEntry<'PAYMENT_REQUIRED', 401, 'availability', 'upgrade-plan', 'Payment required'>;
  readonly wrong_client: TextErrorEntry<'wrong_client', 200, 'authentication', 'change-request', ''>;
  readonly NOT_INSTALLED: TextErrorEntry<'NOT_INSTALLED', 401, 'availability', 'ask-admin', 'Application not installed'>;
};

/** Authorization server errors: any entry. Comparing `code`, `status`, `category` or `recovery` narrows it. */
export type OAuthError = OAuthErrors[keyof OAuthErrors];

/** Authorization server errors: an error body with one of the codes. */
export type OAuthErrorResponse<Code extends OAuthErrorCodeValue = OAuthErrorCodeValue> = ErrorResponse<Code>;

/** Authorization server errors: the entries in the order of the documentation, deeply frozen. */
export const entries: readonly OAuthError[] = /* @__PURE__ */ defineEntries<OAuthError>([
  { code: 'invalid_request', status: 400, otherStatuses: [], text: '', otherTexts: ['No "refresh_token" parameter found'], description: { en: 'The request to the authorization server is malformed: for example, it lacks refresh_token. Check its parameters. Upper-case INVALID_REQUEST is another error: the call must be made over HTTPS.', ru: 'Запрос к серверу авторизации составлен неверно: например, в нём нет refresh_token. Проверьте параметры. Код INVALID_REQUEST в верхнем регистре — другая ошибка: метод нужно вызывать по HTTPS.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/settings/oauth/error-codes.html', '/settings/oauth/index.html'] },
  { code: 'invalid_client', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The client_id or client_secret is wrong, or the application is not installed on this account. Compare both values with the application card, then check the installation; authorizing again does not help.', ru: 'Неверен client_id или client_secret, либо приложение не установлено на этом портале. Сверьте оба значения с карточкой приложения, затем проверьте установку; повторная авторизация не поможет.' }, category: 'authentication', recovery: 'change-request', mayHaveRun: 'no', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'invalid_grant', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The authorization code (code) or refresh_token is wrong or already used, at the first exchange for tokens as well as at their refresh. Check which of the two the request sends, and its value; once the refresh_token has expired, go through the whole authorization again.', ru: 'Авторизационный код (code) или refresh_token неверен либо уже использован: так бывает и при первом получении токенов, и при обновлении. Проверьте, что из них передаётся в запросе и с каким значением; если срок действия refresh_token истёк, пройдите всю авторизацию заново.' }, category: 'authentication', recovery: 'authorize', mayHaveRun: 'no', docs: ['/settings/oauth/error-codes.html', '/settings/oauth/index.html'] },
  { code: 'invalid_scope', status: 403, otherStatuses: [], text: '', otherTexts: ['Given scope exceeds permissions associated with given grant'], description: { en: 'More scope was requested than the application card names. Request less, or add the missing scope to the card, which the application\'s owner can do. The official SDK for Python spells the code INVALID_SCOPE.', ru: 'Запрошено больше скоупов, чем указано в карточке приложения. Запросите меньше или добавьте недостающие скоупы в карточку; это может сделать владелец приложения. Официальный SDK для Python пишет этот код как INVALID_SCOPE.' }, category: 'permission', recovery: 'ask-admin', mayHaveRun: 'no', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'insufficient_scope', status: 401, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The authorization server sends this code for the same cause as invalid_scope: more scope was requested than the application card names. Request less, or add the missing scope to the card, which the application\'s owner can do. As a system error the same code means the opposite: the token\'s scope is too narrow for the method called.', ru: 'Сервер авторизации возвращает этот код по той же причине, что и invalid_scope: запрошено больше скоупов, чем указано в карточке приложения. Запросите меньше или добавьте недостающие скоупы в карточку; это может сделать владелец приложения. Как системная ошибка этот же код означает обратное: скоупов токена недостаточно для вызванного метода.' }, category: 'permission', recovery: 'ask-admin', mayHaveRun: 'no', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'PAYMENT_REQUIRED', status: 401, otherStatuses: [], text: 'Payment required', otherTexts: [], description: { en: 'The application\'s trial or paid period has expired. Renew the payment: until then, the authorization server issues no tokens. The REST server sends the same code when the account\'s own subscription has ended.', ru: 'Пробный или оплаченный период приложения истёк. Продлите оплату: до этого сервер авторизации не выдаст токены. REST-сервер возвращает такой же код, когда истёк срок подписки самого портала.' }, category: 'availability', recovery: 'upgrade-plan', mayHaveRun: 'no', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'wrong_client', status: 200, otherStatuses: [], text: '', otherTexts: [], description: { en: 'This client_id is unknown to the authorization server. Compare it with the application card; authorizing again does not help. The response comes with status 200, so check the code, not the status.', ru: 'Серверу авторизации неизвестен такой client_id. Сверьте его с карточкой приложения; повторная авторизация не поможет. Ответ приходит со статусом 200, поэтому проверяйте код ошибки, а не статус.' }, category: 'authentication', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'NOT_INSTALLED', status: 401, otherStatuses: [], text: 'Application not installed', otherTexts: [], description: { en: 'The application has been removed from the account. Ask the account administrator to install it again, then go through the authorization again.', ru: 'Приложение удалено с портала. Попросите администратора портала установить его снова, затем заново пройдите авторизацию.' }, category: 'availability', recovery: 'ask-admin', mayHaveRun: 'no', docs: [] },
]);

/**
 * Authorization server errors: the lookup table by code, deeply frozen and without a prototype.
 *
 * `oauthErrors['invalid_request'].status` is `400`, to the compiler too.
 */
export const oauthErrors: OAuthErrors = /* @__PURE__ */ defineTable<OAuthErrors>(entries);

/**
 * Authorization server errors: the entry for a code. Never throws.
 *
 * @param code A code as the server sends it, a number too, or an enum member. Case-sensitive.
 * @returns The entry with its exact type for a known code; `undefined` for any other value.
 * @example lookup('invalid_request').status // 400
 */
export const lookup: Lookup<OAuthErrors> = /* @__PURE__ */ defineLookup<OAuthErrors>(entries);

/**
 * Authorization server errors: the entries with an HTTP status. Never throws.
 *
 * @param status An HTTP status, as a number.
 * @returns Entries documented with the status, then those that other sources give it for; `[]` where there are none.
 * @example lookupByStatus(400)[0]?.code // 'invalid_request'
 */
export const lookupByStatus: (status: unknown) => OAuthError[] = /* @__PURE__ */ defineLookupByStatus(entries);

// Apart from the entries, so that a program with guards alone carries no descriptions.
const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'invalid_scope',
  'insufficient_scope',
  'PAYMENT_REQUIRED',
  'wrong_client',
  'NOT_INSTALLED',
]);

/**
 * Authorization server errors: whether a value is one of the codes. Case-sensitive. Never throws.
 *
 * @param value Anything.
 * @returns `false` for any other value.
 * @example isOAuthErrorCode('invalid_request') // true
 */
export const isOAuthErrorCode: (value: unknown) => value is SentCode<OAuthErrorCodeValue> =
  /* @__PURE__ */ defineCodeGuard<OAuthErrorCodeValue>(codes);

/**
 * Authorization server errors: whether a value is an error body with one of the codes, or with one of those named.
 * Never throws.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes A code or a list of codes to accept; default: all. An empty list accepts none.
 * @returns `false` for any other value.
 * @example isOAuthErrorResponse(body, 'invalid_request') // body.error is 'invalid_request' if true
 */
export const isOAuthErrorResponse: ErrorResponseGuard<OAuthErrorCodeValue> = /* @__PURE__ */ defineResponseGuard<
  ErrorResponseGuard<OAuthErrorCodeValue>
>(codes, readErrorCode);
