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
import { type ErrorResponse, type ErrorResponseGuard, readErrorCode } from '../../response.js';

/** Platform errors: the codes, exactly as the server sends them. */
export enum PlatformErrorCode {
  /**
   * HTTP 403, "Current authorization type is denied for this method".
   *
   * The method does not take this kind of authorization: it was called with a webhook or a session where an application's OAuth context is needed, or the other way round. Call it with the other kind.
   *
   * Метод не принимает такой вид авторизации: его вызвали через вебхук или сессию, хотя нужен OAuth-контекст приложения, либо наоборот. Вызовите его с другим видом авторизации.
   */
  WRONG_AUTH_TYPE = 'WRONG_AUTH_TYPE',
  /**
   * HTTP 401, "Waiting for confirmation".
   *
   * The account's administrator has been asked to allow this method for this token. Wait for the decision and repeat the call with the same token.
   *
   * Администратора портала попросили разрешить этот метод для этого токена. Дождитесь решения и повторите вызов с тем же токеном.
   */
  METHOD_CONFIRM_WAITING = 'METHOD_CONFIRM_WAITING',
  /**
   * HTTP 403, "Method call denied".
   *
   * The account's administrator refused this method for this token. Repeating is useless, so talk to the administrator.
   *
   * Администратор портала запретил этот метод для этого токена. Повторять вызов бесполезно, договоритесь с администратором.
   */
  METHOD_CONFIRM_DENIED = 'METHOD_CONFIRM_DENIED',
  /**
   * HTTP 403, "This feature is not enabled for the current license:".
   *
   * The account's plan lacks this feature. Move the account to a plan that has it.
   *
   * На тарифе портала нет этой возможности. Перейдите на тариф, в который она входит.
   */
  WRONG_LICENSE = 'WRONG_LICENSE',
  /**
   * HTTP 401, "Application not found".
   *
   * The token belongs to an application that is gone or inactive on this account. Ask the account's administrator to install or activate it.
   *
   * Токен выдан приложению, которое удалено с портала или неактивно на нём. Попросите администратора портала установить или активировать его.
   */
  APPLICATION_NOT_FOUND = 'APPLICATION_NOT_FOUND',
  /**
   * HTTP 401, "Error connecting to authorization server".
   *
   * The account could not reach the authorization server; despite status 401 this says nothing about the token. Repeat the call in a few seconds.
   *
   * Портал не смог связаться с сервером авторизации; несмотря на статус 401, о самом токене это ничего не говорит. Повторите вызов через несколько секунд.
   */
  CONNECTION_ERROR = 'CONNECTION_ERROR',
  /**
   * HTTP 401, "Application not installed".
   *
   * The authorization server does not know this application on this account. Ask the account's administrator to install it.
   *
   * По данным сервера авторизации, это приложение не установлено на портале. Попросите администратора портала установить его.
   */
  ERROR_OAUTH = 'ERROR_OAUTH',
  /**
   * HTTP 401, "Subscription has been ended".
   *
   * The account's subscription has ended and must be renewed. The authorization server sends the same code when the application's trial or paid period is over.
   *
   * Подписка портала закончилась, её нужно продлить. Сервер авторизации возвращает такой же код, когда закончился пробный или оплаченный период приложения.
   */
  PAYMENT_REQUIRED = 'PAYMENT_REQUIRED',
  /**
   * HTTP 401, "Unable to get application by token".
   *
   * The token is malformed or revoked. Check that it is sent whole; if so, authorize anew.
   *
   * Токен имеет неверный формат или отозван. Проверьте, что он передан целиком; если да, пройдите авторизацию заново.
   */
  INVALID_TOKEN = 'invalid_token',
  /**
   * HTTP 401, "Unable to authorize user".
   *
   * The user behind the token has been dismissed or cannot be signed in. Get a token of an active user.
   *
   * Пользователь, на которого выдан токен, уволен, или его не удаётся авторизовать. Получите токен действующего пользователя.
   */
  AUTHORIZATION_ERROR = 'authorization_error',
  /**
   * HTTP 401, "User not authorized".
   *
   * The call relies on the browser session, but nobody is signed in, or users of this type are not let in. Sign in as a suitable user. Upper-case ACCESS_DENIED is another error: REST is not part of the plan, or rights are lacking.
   *
   * Вызов авторизуется по сессии браузера, но на портал никто не вошёл либо пользователям этого типа доступ закрыт. Войдите под подходящим пользователем. Код ACCESS_DENIED прописными буквами — другая ошибка: REST не входит в тариф или не хватает прав доступа.
   */
  ACCESS_DENIED = 'access_denied',
  /**
   * HTTP 401, "Sessid check failed".
   *
   * The session token of a browser call is wrong. The answer carries a fresh sessid: repeat the call with it.
   *
   * Токен сессии в вызове из браузера неверен. В ответе есть новый sessid: повторите вызов с ним.
   */
  SESSION_FAILED = 'session_failed',
  /**
   * HTTP 403, "Action allowed only for intranet users".
   *
   * Extranet and external users may not call this. Use the token or webhook of an intranet user.
   *
   * Пользователям экстранета и внешним пользователям этот вызов запрещён. Используйте токен или вебхук пользователя интранета.
   */
  ALLOWED_ONLY_INTRANET_USER = 'allowed_only_intranet_user',
  /**
   * HTTP 403, "Method not available for guest session.".
   *
   * A guest session cannot call this method. Sign in as a user of the account.
   *
   * Из гостевой сессии этот метод вызвать нельзя. Войдите как пользователь портала.
   */
  AUTHORIZE_ERROR = 'AUTHORIZE_ERROR',
  /**
   * HTTP 400 (also 500).
   *
   * The method failed inside and gave no code of its own. Read error_description, if there is one, and check the parameters. With status 500 a database query on the server failed: contact its administrator or Bitrix24 support.
   *
   * В методе произошёл внутренний сбой, для которого нет отдельного кода. Прочтите error_description, если он есть, и проверьте параметры. Статус 500 означает, что на сервере не выполнился запрос к базе данных: обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  ERROR_CORE = 'ERROR_CORE',
  /**
   * HTTP 400.
   *
   * An argument is missing or wrong: the field argument of the answer names it. Correct it.
   *
   * Аргумент не передан или неверен: какой именно, указано в поле argument ответа. Исправьте его.
   */
  ERROR_ARGUMENT = 'ERROR_ARGUMENT',
  /**
   * HTTP 400.
   *
   * The object was not found. Check its identifier and whether it still exists.
   *
   * Объект не найден. Проверьте идентификатор и убедитесь, что объект ещё существует.
   */
  ERROR_NOT_FOUND = 'ERROR_NOT_FOUND',
  /**
   * HTTP 500, "Wrong transport!".
   *
   * The URL asks for an answer format other than json or xml. Correct the URL: despite status 500 the fault is in the request.
   *
   * В URL указан формат ответа, отличный от json и xml. Исправьте URL: несмотря на статус 500, ошибка в запросе.
   */
  INTERNAL_WRONG_TRANSPORT = 'INTERNAL_WRONG_TRANSPORT',
  /**
   * HTTP 500, "Wrong handler class!".
   *
   * The server's installation is broken. Repeating is useless, so contact the server's administrator or Bitrix24 support.
   *
   * Установка продукта на сервере повреждена. Повторять вызов бесполезно, обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  INTERNAL_WRONG_HANDLER_CLASS = 'INTERNAL_WRONG_HANDLER_CLASS',
}

/** Platform errors: the HTTP statuses seen with them, named by their reason phrases in RFC 9110. */
export enum PlatformErrorStatus {
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  FORBIDDEN = 403,
  INTERNAL_SERVER_ERROR = 500,
}

/** Platform errors: the codes as string literals. Members of {@link PlatformErrorCode} are assignable to it. */
export type PlatformErrorCodeValue = `${PlatformErrorCode}`;

/** Platform errors: the entry for each code, with its exact type. */
export type PlatformErrors = {
  readonly WRONG_AUTH_TYPE: TextErrorEntry<'WRONG_AUTH_TYPE', 403, 'authentication', 'authorize', 'Current authorization type is denied for this method'>;
  readonly METHOD_CONFIRM_WAITING: TextErrorEntry<'METHOD_CONFIRM_WAITING', 401, 'permission', 'wait-for-approval', 'Waiting for confirmation'>;
  readonly METHOD_CONFIRM_DENIED: TextErrorEntry<'METHOD_CONFIRM_DENIED', 403, 'permission', 'ask-admin', 'Method call denied'>;
  readonly WRONG_LICENSE: TextErrorEntry<'WRONG_LICENSE', 403, 'availability', 'upgrade-plan', 'This feature is not enabled for the current license:'>;
  readonly APPLICATION_NOT_FOUND: TextErrorEntry<'APPLICATION_NOT_FOUND', 401, 'availability', 'ask-admin', 'Application not found'>;
  readonly CONNECTION_ERROR: TextErrorEntry<'CONNECTION_ERROR', 401, 'server', 'retry', 'Error connecting to authorization server'>;
  readonly ERROR_OAUTH: TextErrorEntry<'ERROR_OAUTH', 401, 'availability', 'ask-admin', 'Application not installed'>;
  readonly PAYMENT_REQUIRED: TextErrorEntry<'PAYMENT_REQUIRED', 401, 'availability', 'upgrade-plan', 'Subscription has been ended'>;
  readonly invalid_token: TextErrorEntry<'invalid_token', 401, 'authentication', 'authorize', 'Unable to get application by token'>;
  readonly authorization_error: TextErrorEntry<'authorization_error', 401, 'authentication', 'authorize', 'Unable to authorize user'>;
  readonly access_denied: TextErrorEntry<'access_denied', 401, 'authentication', 'authorize', 'User not authorized'>;
  readonly session_failed: TextErrorEntry<'session_failed', 401, 'authentication', 'authorize', 'Sessid check failed'>;
  readonly allowed_only_intranet_user: TextErrorEntry<'allowed_only_intranet_user', 403, 'permission', 'authorize', 'Action allowed only for intranet users'>;
  readonly AUTHORIZE_ERROR: TextErrorEntry<'AUTHORIZE_ERROR', 403, 'permission', 'authorize', 'Method not available for guest session.'>;
  readonly ERROR_CORE: TextErrorEntry<'ERROR_CORE', 400, 'server', 'change-request', ''>;
  readonly ERROR_ARGUMENT: TextErrorEntry<'ERROR_ARGUMENT', 400, 'request', 'change-request', ''>;
  readonly ERROR_NOT_FOUND: TextErrorEntry<'ERROR_NOT_FOUND', 400, 'request', 'change-request', ''>;
  readonly INTERNAL_WRONG_TRANSPORT: TextErrorEntry<'INTERNAL_WRONG_TRANSPORT', 500, 'request', 'change-request', 'Wrong transport!'>;
  readonly INTERNAL_WRONG_HANDLER_CLASS: TextErrorEntry<'INTERNAL_WRONG_HANDLER_CLASS', 500, 'server', 'contact-support', 'Wrong handler class!'>;
};

/** Platform errors: any entry. Comparing `code`, `status`, `category` or `recovery` narrows it. */
export type PlatformError = PlatformErrors[keyof PlatformErrors];

/** Platform errors: an error body with one of the codes. */
export type PlatformErrorResponse<Code extends PlatformErrorCodeValue = PlatformErrorCodeValue> = ErrorResponse<`${Code}`>;

/** Platform errors: the entries in the order of the documentation, deeply frozen. */
export const entries: readonly PlatformError[] = /* @__PURE__ */ defineEntries<PlatformError>([
  { code: 'WRONG_AUTH_TYPE', status: 403, otherStatuses: [], text: 'Current authorization type is denied for this method', otherTexts: [], description: { en: 'The method does not take this kind of authorization: it was called with a webhook or a session where an application\'s OAuth context is needed, or the other way round. Call it with the other kind.', ru: 'Метод не принимает такой вид авторизации: его вызвали через вебхук или сессию, хотя нужен OAuth-контекст приложения, либо наоборот. Вызовите его с другим видом авторизации.' }, category: 'authentication', recovery: 'authorize', docs: [] },
  { code: 'METHOD_CONFIRM_WAITING', status: 401, otherStatuses: [], text: 'Waiting for confirmation', otherTexts: [], description: { en: 'The account\'s administrator has been asked to allow this method for this token. Wait for the decision and repeat the call with the same token.', ru: 'Администратора портала попросили разрешить этот метод для этого токена. Дождитесь решения и повторите вызов с тем же токеном.' }, category: 'permission', recovery: 'wait-for-approval', docs: ['/api-reference/scopes/confirmation.html'] },
  { code: 'METHOD_CONFIRM_DENIED', status: 403, otherStatuses: [], text: 'Method call denied', otherTexts: [], description: { en: 'The account\'s administrator refused this method for this token. Repeating is useless, so talk to the administrator.', ru: 'Администратор портала запретил этот метод для этого токена. Повторять вызов бесполезно, договоритесь с администратором.' }, category: 'permission', recovery: 'ask-admin', docs: ['/api-reference/scopes/confirmation.html'] },
  { code: 'WRONG_LICENSE', status: 403, otherStatuses: [], text: 'This feature is not enabled for the current license:', otherTexts: [], description: { en: 'The account\'s plan lacks this feature. Move the account to a plan that has it.', ru: 'На тарифе портала нет этой возможности. Перейдите на тариф, в который она входит.' }, category: 'availability', recovery: 'upgrade-plan', docs: [] },
  { code: 'APPLICATION_NOT_FOUND', status: 401, otherStatuses: [], text: 'Application not found', otherTexts: [], description: { en: 'The token belongs to an application that is gone or inactive on this account. Ask the account\'s administrator to install or activate it.', ru: 'Токен выдан приложению, которое удалено с портала или неактивно на нём. Попросите администратора портала установить или активировать его.' }, category: 'availability', recovery: 'ask-admin', docs: [] },
  { code: 'CONNECTION_ERROR', status: 401, otherStatuses: [], text: 'Error connecting to authorization server', otherTexts: [], description: { en: 'The account could not reach the authorization server; despite status 401 this says nothing about the token. Repeat the call in a few seconds.', ru: 'Портал не смог связаться с сервером авторизации; несмотря на статус 401, о самом токене это ничего не говорит. Повторите вызов через несколько секунд.' }, category: 'server', recovery: 'retry', docs: [] },
  { code: 'ERROR_OAUTH', status: 401, otherStatuses: [], text: 'Application not installed', otherTexts: [], description: { en: 'The authorization server does not know this application on this account. Ask the account\'s administrator to install it.', ru: 'По данным сервера авторизации, это приложение не установлено на портале. Попросите администратора портала установить его.' }, category: 'availability', recovery: 'ask-admin', docs: [] },
  { code: 'PAYMENT_REQUIRED', status: 401, otherStatuses: [], text: 'Subscription has been ended', otherTexts: [], description: { en: 'The account\'s subscription has ended and must be renewed. The authorization server sends the same code when the application\'s trial or paid period is over.', ru: 'Подписка портала закончилась, её нужно продлить. Сервер авторизации возвращает такой же код, когда закончился пробный или оплаченный период приложения.' }, category: 'availability', recovery: 'upgrade-plan', docs: [] },
  { code: 'invalid_token', status: 401, otherStatuses: [], text: 'Unable to get application by token', otherTexts: [], description: { en: 'The token is malformed or revoked. Check that it is sent whole; if so, authorize anew.', ru: 'Токен имеет неверный формат или отозван. Проверьте, что он передан целиком; если да, пройдите авторизацию заново.' }, category: 'authentication', recovery: 'authorize', docs: [] },
  { code: 'authorization_error', status: 401, otherStatuses: [], text: 'Unable to authorize user', otherTexts: [], description: { en: 'The user behind the token has been dismissed or cannot be signed in. Get a token of an active user.', ru: 'Пользователь, на которого выдан токен, уволен, или его не удаётся авторизовать. Получите токен действующего пользователя.' }, category: 'authentication', recovery: 'authorize', docs: [] },
  { code: 'access_denied', status: 401, otherStatuses: [], text: 'User not authorized', otherTexts: ['Access denied for this type of user'], description: { en: 'The call relies on the browser session, but nobody is signed in, or users of this type are not let in. Sign in as a suitable user. Upper-case ACCESS_DENIED is another error: REST is not part of the plan, or rights are lacking.', ru: 'Вызов авторизуется по сессии браузера, но на портал никто не вошёл либо пользователям этого типа доступ закрыт. Войдите под подходящим пользователем. Код ACCESS_DENIED прописными буквами — другая ошибка: REST не входит в тариф или не хватает прав доступа.' }, category: 'authentication', recovery: 'authorize', docs: [] },
  { code: 'session_failed', status: 401, otherStatuses: [], text: 'Sessid check failed', otherTexts: [], description: { en: 'The session token of a browser call is wrong. The answer carries a fresh sessid: repeat the call with it.', ru: 'Токен сессии в вызове из браузера неверен. В ответе есть новый sessid: повторите вызов с ним.' }, category: 'authentication', recovery: 'authorize', docs: [] },
  { code: 'allowed_only_intranet_user', status: 403, otherStatuses: [], text: 'Action allowed only for intranet users', otherTexts: [], description: { en: 'Extranet and external users may not call this. Use the token or webhook of an intranet user.', ru: 'Пользователям экстранета и внешним пользователям этот вызов запрещён. Используйте токен или вебхук пользователя интранета.' }, category: 'permission', recovery: 'authorize', docs: [] },
  { code: 'AUTHORIZE_ERROR', status: 403, otherStatuses: [], text: 'Method not available for guest session.', otherTexts: [], description: { en: 'A guest session cannot call this method. Sign in as a user of the account.', ru: 'Из гостевой сессии этот метод вызвать нельзя. Войдите как пользователь портала.' }, category: 'permission', recovery: 'authorize', docs: [] },
  { code: 'ERROR_CORE', status: 400, otherStatuses: [500], text: '', otherTexts: ['SQL query error!'], description: { en: 'The method failed inside and gave no code of its own. Read error_description, if there is one, and check the parameters. With status 500 a database query on the server failed: contact its administrator or Bitrix24 support.', ru: 'В методе произошёл внутренний сбой, для которого нет отдельного кода. Прочтите error_description, если он есть, и проверьте параметры. Статус 500 означает, что на сервере не выполнился запрос к базе данных: обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'change-request', docs: [] },
  { code: 'ERROR_ARGUMENT', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'An argument is missing or wrong: the field argument of the answer names it. Correct it.', ru: 'Аргумент не передан или неверен: какой именно, указано в поле argument ответа. Исправьте его.' }, category: 'request', recovery: 'change-request', docs: [] },
  { code: 'ERROR_NOT_FOUND', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The object was not found. Check its identifier and whether it still exists.', ru: 'Объект не найден. Проверьте идентификатор и убедитесь, что объект ещё существует.' }, category: 'request', recovery: 'change-request', docs: [] },
  { code: 'INTERNAL_WRONG_TRANSPORT', status: 500, otherStatuses: [], text: 'Wrong transport!', otherTexts: [], description: { en: 'The URL asks for an answer format other than json or xml. Correct the URL: despite status 500 the fault is in the request.', ru: 'В URL указан формат ответа, отличный от json и xml. Исправьте URL: несмотря на статус 500, ошибка в запросе.' }, category: 'request', recovery: 'change-request', docs: [] },
  { code: 'INTERNAL_WRONG_HANDLER_CLASS', status: 500, otherStatuses: [], text: 'Wrong handler class!', otherTexts: [], description: { en: 'The server\'s installation is broken. Repeating is useless, so contact the server\'s administrator or Bitrix24 support.', ru: 'Установка продукта на сервере повреждена. Повторять вызов бесполезно, обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'contact-support', docs: [] },
]);

/**
 * Platform errors: the lookup table by code, deeply frozen and without a prototype.
 *
 * `platformErrors['WRONG_AUTH_TYPE'].status` is `403`, to the compiler too.
 */
export const platformErrors: PlatformErrors = /* @__PURE__ */ defineTable<PlatformErrors>(entries);

/**
 * Platform errors: the entry for a code. Never throws.
 *
 * @param code A code as the server sends it, or an enum member. Case-sensitive.
 * @returns The entry with its exact type for a known code; `undefined` for any other string.
 * @example lookup('WRONG_AUTH_TYPE').status // 403
 */
export const lookup: Lookup<PlatformErrors> = /* @__PURE__ */ defineLookup<PlatformErrors>(entries);

/**
 * Platform errors: the entries with an HTTP status. Never throws.
 *
 * @param status An HTTP status, as a number.
 * @returns Entries documented with the status, then those that other sources give it for; `[]` where there are none.
 * @example lookupByStatus(403)[0]?.code // 'WRONG_AUTH_TYPE'
 */
export const lookupByStatus: (status: number) => PlatformError[] = /* @__PURE__ */ defineLookupByStatus(entries);

// Apart from the entries, so that a program with guards alone carries no descriptions.
const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'WRONG_AUTH_TYPE',
  'METHOD_CONFIRM_WAITING',
  'METHOD_CONFIRM_DENIED',
  'WRONG_LICENSE',
  'APPLICATION_NOT_FOUND',
  'CONNECTION_ERROR',
  'ERROR_OAUTH',
  'PAYMENT_REQUIRED',
  'invalid_token',
  'authorization_error',
  'access_denied',
  'session_failed',
  'allowed_only_intranet_user',
  'AUTHORIZE_ERROR',
  'ERROR_CORE',
  'ERROR_ARGUMENT',
  'ERROR_NOT_FOUND',
  'INTERNAL_WRONG_TRANSPORT',
  'INTERNAL_WRONG_HANDLER_CLASS',
]);

/**
 * Platform errors: whether a value is one of the codes. Case-sensitive. Never throws.
 *
 * @param value Anything.
 * @returns `false` for any other value.
 * @example isPlatformErrorCode('WRONG_AUTH_TYPE') // true
 */
export const isPlatformErrorCode: (value: unknown) => value is PlatformErrorCodeValue =
  /* @__PURE__ */ defineCodeGuard<PlatformErrorCodeValue>(codes);

/**
 * Platform errors: whether a value is an error body with one of the codes, or with one of those named.
 * Never throws.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes Codes to accept; default: all.
 * @returns `false` for any other value.
 * @example isPlatformErrorResponse(body, 'WRONG_AUTH_TYPE') // body.error is 'WRONG_AUTH_TYPE' if true
 */
export const isPlatformErrorResponse: ErrorResponseGuard<PlatformErrorCodeValue> = /* @__PURE__ */ defineResponseGuard<
  ErrorResponseGuard<PlatformErrorCodeValue>
>(codes, readErrorCode);
