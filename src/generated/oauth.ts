// Generated from catalog/ by `npm run generate`. Do not edit.

import type { ErrorEntry } from '../entry.js';
import { type ErrorResponse, readErrorCode } from '../response.js';
import { defineTable, entriesByStatus, indexByCode } from '../table.js';

/** Authorization server errors: the codes, exactly as they are on the wire. */
export enum OAuthErrorCode {
  /**
   * HTTP 400.
   *
   * The authorization request is malformed: for example, refresh_token is missing. Check its parameters. Upper-case INVALID_REQUEST is another error: the call must be made over HTTPS.
   *
   * Запрос к серверу авторизации составлен неверно: например, в нём нет refresh_token. Проверьте параметры. Код INVALID_REQUEST прописными буквами — другая ошибка: метод нужно вызывать по HTTPS.
   */
  INVALID_REQUEST = 'invalid_request',
  /**
   * HTTP 400.
   *
   * The client_id or client_secret is wrong, or perhaps the application is not installed on this account. Compare both values with the application's card, then check the installation.
   *
   * Неверен client_id или client_secret либо, возможно, приложение не установлено на этом портале. Сверьте оба значения с карточкой приложения, затем проверьте установку.
   */
  INVALID_CLIENT = 'invalid_client',
  /**
   * HTTP 400.
   *
   * The code or refresh_token is wrong or used up, at the first exchange as well as at renewal. Check which one is sent; once the refresh_token has expired, go through the whole authorization again.
   *
   * Код авторизации или refresh-токен неверен либо уже использован: так бывает и при первом получении токенов, и при обновлении. Проверьте, что уходит в запросе; если срок действия refresh-токена истёк, пройдите всю авторизацию заново.
   */
  INVALID_GRANT = 'invalid_grant',
  /**
   * HTTP 403.
   *
   * More scope was asked for than the application's card names. Ask for less, or add what is missing to the card.
   *
   * Запрошено больше прав (scope), чем указано в карточке приложения. Запросите меньше или добавьте недостающее в карточку.
   */
  INVALID_SCOPE = 'invalid_scope',
  /**
   * HTTP 403.
   *
   * From the authorization server it has the same cause as invalid_scope: more scope was asked for than the application's card names. Ask for less, or add what is missing to the card. As a system error the same code means the opposite: the token's scope is too narrow for the method called.
   *
   * От сервера авторизации приходит по той же причине, что и invalid_scope: запрошено больше прав (scope), чем указано в карточке приложения. Запросите меньше или добавьте недостающее в карточку. Как системная ошибка этот же код означает обратное: прав токена не хватает для вызванного метода.
   */
  INSUFFICIENT_SCOPE = 'insufficient_scope',
  /**
   * HTTP 401, "Payment required".
   *
   * The application's trial or paid period is over: it gets no tokens until it is paid for. The REST server sends the same code when the account's own subscription has ended.
   *
   * Пробный или оплаченный период приложения закончился: до оплаты оно не получит токенов. REST-сервер возвращает такой же код, когда закончилась подписка самого портала.
   */
  PAYMENT_REQUIRED = 'PAYMENT_REQUIRED',
  /**
   * HTTP 200.
   *
   * The authorization server does not know this client_id. Compare it with the application's card. The answer comes with status 200, so test the code, not the status.
   *
   * Сервер авторизации не знает такого client_id. Сверьте его с карточкой приложения. Ответ приходит со статусом 200, поэтому проверяйте код ошибки, а не статус.
   */
  WRONG_CLIENT = 'wrong_client',
  /**
   * HTTP 401, "Application not installed".
   *
   * The application was removed from the account. Ask the account's administrator to install it again, then authorize anew.
   *
   * Приложение удалено с портала. Попросите администратора портала установить его снова, затем заново пройдите авторизацию.
   */
  NOT_INSTALLED = 'NOT_INSTALLED',
}

/** Authorization server errors: the HTTP statuses met with them, named by their reason phrases in RFC 9110. */
export enum OAuthErrorStatus {
  OK = 200,
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  FORBIDDEN = 403,
}

/** Authorization server errors: the codes as string literals. Members of {@link OAuthErrorCode} are assignable to it. */
export type OAuthErrorCodeValue = `${OAuthErrorCode}`;

/** Authorization server errors: the entry of each code, with its exact type. */
export type OAuthErrors = {
  readonly invalid_request: ErrorEntry<'invalid_request', 400, 'request', 'change-request', ''>;
  readonly invalid_client: ErrorEntry<'invalid_client', 400, 'authentication', 'authorize', ''>;
  readonly invalid_grant: ErrorEntry<'invalid_grant', 400, 'authentication', 'authorize', ''>;
  readonly invalid_scope: ErrorEntry<'invalid_scope', 403, 'permission', 'change-request', ''>;
  readonly insufficient_scope: ErrorEntry<'insufficient_scope', 403, 'permission', 'change-request', ''>;
  readonly PAYMENT_REQUIRED: ErrorEntry<'PAYMENT_REQUIRED', 401, 'availability', 'upgrade-plan', 'Payment required'>;
  readonly wrong_client: ErrorEntry<'wrong_client', 200, 'authentication', 'authorize', ''>;
  readonly NOT_INSTALLED: ErrorEntry<'NOT_INSTALLED', 401, 'availability', 'ask-admin', 'Application not installed'>;
};

/** Authorization server errors: any entry. Comparing `code`, `status`, `category` or `recovery` narrows it. */
export type OAuthError = OAuthErrors[keyof OAuthErrors];

/**
 * Authorization server errors: the lookup table by code, frozen through and through and without a prototype.
 *
 * `oauthErrors['invalid_request'].status` is `400`, to the compiler too.
 */
export const oauthErrors: OAuthErrors = /* @__PURE__ */ defineTable<OAuthErrors>([
  { code: 'invalid_request', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The authorization request is malformed: for example, refresh_token is missing. Check its parameters. Upper-case INVALID_REQUEST is another error: the call must be made over HTTPS.', ru: 'Запрос к серверу авторизации составлен неверно: например, в нём нет refresh_token. Проверьте параметры. Код INVALID_REQUEST прописными буквами — другая ошибка: метод нужно вызывать по HTTPS.' }, category: 'request', recovery: 'change-request', docs: ['/settings/oauth/error-codes.html', '/settings/oauth/index.html'] },
  { code: 'invalid_client', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The client_id or client_secret is wrong, or perhaps the application is not installed on this account. Compare both values with the application\'s card, then check the installation.', ru: 'Неверен client_id или client_secret либо, возможно, приложение не установлено на этом портале. Сверьте оба значения с карточкой приложения, затем проверьте установку.' }, category: 'authentication', recovery: 'authorize', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'invalid_grant', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The code or refresh_token is wrong or used up, at the first exchange as well as at renewal. Check which one is sent; once the refresh_token has expired, go through the whole authorization again.', ru: 'Код авторизации или refresh-токен неверен либо уже использован: так бывает и при первом получении токенов, и при обновлении. Проверьте, что уходит в запросе; если срок действия refresh-токена истёк, пройдите всю авторизацию заново.' }, category: 'authentication', recovery: 'authorize', docs: ['/settings/oauth/error-codes.html', '/settings/oauth/index.html'] },
  { code: 'invalid_scope', status: 403, otherStatuses: [], text: '', otherTexts: [], description: { en: 'More scope was asked for than the application\'s card names. Ask for less, or add what is missing to the card.', ru: 'Запрошено больше прав (scope), чем указано в карточке приложения. Запросите меньше или добавьте недостающее в карточку.' }, category: 'permission', recovery: 'change-request', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'insufficient_scope', status: 403, otherStatuses: [], text: '', otherTexts: [], description: { en: 'From the authorization server it has the same cause as invalid_scope: more scope was asked for than the application\'s card names. Ask for less, or add what is missing to the card. As a system error the same code means the opposite: the token\'s scope is too narrow for the method called.', ru: 'От сервера авторизации приходит по той же причине, что и invalid_scope: запрошено больше прав (scope), чем указано в карточке приложения. Запросите меньше или добавьте недостающее в карточку. Как системная ошибка этот же код означает обратное: прав токена не хватает для вызванного метода.' }, category: 'permission', recovery: 'change-request', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'PAYMENT_REQUIRED', status: 401, otherStatuses: [], text: 'Payment required', otherTexts: [], description: { en: 'The application\'s trial or paid period is over: it gets no tokens until it is paid for. The REST server sends the same code when the account\'s own subscription has ended.', ru: 'Пробный или оплаченный период приложения закончился: до оплаты оно не получит токенов. REST-сервер возвращает такой же код, когда закончилась подписка самого портала.' }, category: 'availability', recovery: 'upgrade-plan', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'wrong_client', status: 200, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The authorization server does not know this client_id. Compare it with the application\'s card. The answer comes with status 200, so test the code, not the status.', ru: 'Сервер авторизации не знает такого client_id. Сверьте его с карточкой приложения. Ответ приходит со статусом 200, поэтому проверяйте код ошибки, а не статус.' }, category: 'authentication', recovery: 'authorize', docs: ['/settings/oauth/error-codes.html'] },
  { code: 'NOT_INSTALLED', status: 401, otherStatuses: [], text: 'Application not installed', otherTexts: [], description: { en: 'The application was removed from the account. Ask the account\'s administrator to install it again, then authorize anew.', ru: 'Приложение удалено с портала. Попросите администратора портала установить его снова, затем заново пройдите авторизацию.' }, category: 'availability', recovery: 'ask-admin', docs: ['/settings/oauth/error-codes.html'] },
]);

// Apart from the table, so that a program with guards alone carries no descriptions.
const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
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
 * Whether a value is a code of this family: Authorization server errors. Codes are case-sensitive. Never throws.
 *
 * @param value Anything.
 * @returns `false` for every other string and for everything that is no string.
 * @example isOAuthErrorCode('invalid_request') // true
 */
export function isOAuthErrorCode(value: unknown): value is OAuthErrorCodeValue {
  return known.has(value);
}

const index: ReadonlyMap<unknown, OAuthError> = /* @__PURE__ */ indexByCode(oauthErrors);

/**
 * The entry of a code of this family: Authorization server errors. Never throws.
 *
 * @param code A code as it is on the wire, or an enum member. Case counts.
 * @returns The entry with its exact type for a known code; for any other string `undefined`.
 * @example lookup('invalid_request').status // 400
 */
export function lookup<Code extends OAuthErrorCodeValue>(code: Code): OAuthErrors[`${Code}`];
export function lookup(code: string): OAuthError | undefined;
export function lookup(code: string): OAuthError | undefined {
  return index.get(code);
}

/**
 * The entries of this family that come with an HTTP status. Never throws.
 *
 * @param status An HTTP status, as a number.
 * @returns Entries documented with the status, then those that other sources give it for; `[]` where there are none.
 * @example lookupByStatus(400)[0]?.code // 'invalid_request'
 */
export function lookupByStatus(status: number): OAuthError[] {
  return entriesByStatus<OAuthError>(oauthErrors, status);
}

/** An error body with a code of this family: Authorization server errors. */
export type OAuthErrorResponse<Code extends OAuthErrorCodeValue = OAuthErrorCodeValue> = ErrorResponse<`${Code}`>;

/**
 * Whether a value is an error body with a code of this family, or with one of the codes named. Never throws.
 *
 * @param value Anything, such as the parsed body of an answer.
 * @param codes Codes to accept; all of the family where none is named.
 * @returns `false` for everything else.
 * @example isOAuthErrorResponse(body, 'invalid_request') // body.error is 'invalid_request' if true
 */
export function isOAuthErrorResponse<const Codes extends readonly OAuthErrorCodeValue[]>(
  value: unknown,
  ...codes: Codes
): value is OAuthErrorResponse<Codes extends readonly [] ? OAuthErrorCodeValue : Codes[number]> {
  const code = readErrorCode(value);
  // Most answers are no errors, and end here.
  if (code === undefined) return false;
  return codes.length > 0 ? codes.includes(code as OAuthErrorCodeValue) : known.has(code);
}
