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

/** System errors: the codes, exactly as the server sends them. */
export enum SystemErrorCode {
  /**
   * HTTP 500, "Internal server error".
   *
   * A fault inside the server. Repeat the call in a few seconds; if the error stays, contact the server's administrator or Bitrix24 support.
   *
   * Внутренний сбой на сервере. Повторите вызов через несколько секунд; если ошибка не проходит, обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR',
  /**
   * HTTP 500, "Server returned an unexpected response".
   *
   * A fault inside the server, which got an answer that it did not expect. Repeat the call in a few seconds; if the error stays, contact the server's administrator or Bitrix24 support.
   *
   * Внутренний сбой на сервере, который получил неожиданный ответ. Повторите вызов через несколько секунд; если ошибка не проходит, обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  ERROR_UNEXPECTED_ANSWER = 'ERROR_UNEXPECTED_ANSWER',
  /**
   * HTTP 503, "Too many requests".
   *
   * Requests come faster than the limit allows: a leaky bucket per IP address and account holds 50 and drains 2 a second (Enterprise: 250 and 5). Slow down, repeat with a growing delay, and run no parallel series from one address.
   *
   * Превышен лимит на интенсивность запросов: счётчик «дырявого ведра» для пары «IP-адрес и портал» вмещает 50 запросов и уменьшается на 2 в секунду (на тарифе «Энтерпрайз»: 250 и 5). Снизьте частоту, повторяйте с растущей паузой и не запускайте параллельные серии с одного адреса.
   */
  QUERY_LIMIT_EXCEEDED = 'QUERY_LIMIT_EXCEEDED',
  /**
   * HTTP 405 (also 200), "Method is not allowed for batch usage".
   *
   * This method may not stand inside batch, because it uploads or downloads files or is itself a batch. Call it on its own.
   *
   * Этот метод нельзя вызывать внутри batch, потому что он загружает или скачивает файлы либо сам является batch. Вызовите его отдельно.
   */
  ERROR_BATCH_METHOD_NOT_ALLOWED = 'ERROR_BATCH_METHOD_NOT_ALLOWED',
  /**
   * HTTP 400 (also 200), "Max batch length exceeded".
   *
   * The batch has more than 50 commands, or its parameters are too long. Split it.
   *
   * В batch больше 50 команд или слишком длинные параметры. Разбейте его на части.
   */
  ERROR_BATCH_LENGTH_EXCEEDED = 'ERROR_BATCH_LENGTH_EXCEEDED',
  /**
   * HTTP 401, "Wrong authorization data".
   *
   * The access token or webhook code is wrong or absent. Check what the request sends.
   *
   * Access-токен или код вебхука неверен либо не передан. Проверьте, что уходит в запросе.
   */
  NO_AUTH_FOUND = 'NO_AUTH_FOUND',
  /**
   * HTTP 400 (also 401), "Https required".
   *
   * The call must be made over HTTPS. Despite its name the code says nothing about parameters; invalid_request of the authorization server is another error.
   *
   * Метод нужно вызывать по HTTPS. Вопреки названию код ничего не говорит о параметрах; invalid_request сервера авторизации — другая ошибка.
   */
  INVALID_REQUEST = 'INVALID_REQUEST',
  /**
   * HTTP 503 (also 401), "REST API is blocked due to overload".
   *
   * This application or webhook was blocked by hand, individually, for the load it caused. Repeating is useless, since only Bitrix24 support lifts the block.
   *
   * Это приложение или этот вебхук заблокировали вручную, индивидуально, из-за создаваемой нагрузки. Повторять вызов бесполезно, блокировку снимает только поддержка Битрикс24.
   */
  OVERLOAD_LIMIT = 'OVERLOAD_LIMIT',
  /**
   * HTTP 403 (also 401), "REST API is available only on commercial plans".
   *
   * As a system error: REST is not part of the account's plan or subscription. Single methods send the same code for a plain lack of rights. Lower-case access_denied is another error: nobody is signed in.
   *
   * Если это системная ошибка, REST не входит в тариф или подписку портала. Отдельные методы возвращают этот же код, когда не хватает прав доступа. Код access_denied строчными буквами — другая ошибка: никто не вошёл на портал.
   */
  ACCESS_DENIED = 'ACCESS_DENIED',
  /**
   * HTTP 403 (also 401), "Invalid request credentials".
   *
   * The user behind the access token or webhook lacks the rights, or no active webhook has this user id and secret. Check both in the URL, then the user's rights.
   *
   * Владельцу access-токена или вебхука не хватает прав доступа, либо нет действующего вебхука с таким id пользователя и секретом. Проверьте их в URL, затем права пользователя.
   */
  INVALID_CREDENTIALS = 'INVALID_CREDENTIALS',
  /**
   * HTTP 404, "Manifest is not available".
   *
   * The manifest is not available: the request names none, or it may not be imported.
   *
   * Манифест недоступен: в запросе нет его кода или импорт для него не разрешён.
   */
  ERROR_MANIFEST_IS_NOT_AVAILABLE = 'ERROR_MANIFEST_IS_NOT_AVAILABLE',
  /**
   * HTTP 403 (also 401), "The request requires higher privileges than provided by the webhook token".
   *
   * The scope of the webhook or application is too narrow for this method. Add what is missing; an application then needs a new token. The authorization server sends the same code for the opposite: too much scope was asked for.
   *
   * Набора прав (scope) вебхука или приложения не хватает для этого метода. Добавьте недостающее; приложению затем нужен новый токен. Сервер авторизации возвращает такой же код в обратном случае: запрошено слишком много прав.
   */
  INSUFFICIENT_SCOPE = 'insufficient_scope',
  /**
   * HTTP 401, "The access token provided has expired".
   *
   * The access token ran out. Renew it with the refresh token and repeat the call.
   *
   * Срок действия access-токена истёк. Обновите его с помощью refresh-токена и повторите вызов.
   */
  EXPIRED_TOKEN = 'expired_token',
  /**
   * HTTP 403 (also 401), "The user does not have access to the application".
   *
   * The application is installed, but the account's administrator opened it to chosen users only. Ask the administrator for access.
   *
   * Приложение установлено, но администратор портала открыл его только выбранным пользователям. Попросите администратора дать доступ.
   */
  USER_ACCESS_ERROR = 'user_access_error',
  /**
   * HTTP 500 (also 403, 410), "Portal was deleted".
   *
   * Despite the name the account still exists: the public part of the site is closed. On-premise, open it by switching off the option "Temporary closure of the public part of the site" (Desktop > Settings > Product Settings > Module Settings > Main Module).
   *
   * Вопреки названию портал существует: закрыта публичная часть сайта. Чтобы открыть её в коробочной версии, отключите опцию «Временное закрытие публичной части сайта» (Рабочий стол > Настройки > Настройки продукта > Настройки модулей > Главный модуль).
   */
  PORTAL_DELETED = 'PORTAL_DELETED',
  /**
   * HTTP 429, "Method is blocked due to operation time limit".
   *
   * This method's accumulated execution time went over the limit: only it is blocked, and only for this application or webhook. The block lifts by itself once the time of the last 10 minutes falls below the limit. Pause: time.operating_reset_at of the last successful answer tells when the oldest minute leaves the sum.
   *
   * Накопленное время выполнения этого метода превысило лимит: заблокирован только он и только для этого приложения или вебхука. Блокировка снимется сама, когда суммарное время за последние 10 минут станет меньше лимита. Сделайте паузу: time.operating_reset_at в последнем успешном ответе показывает, когда из расчёта исключается самая старая минута.
   */
  OPERATION_TIME_LIMIT = 'OPERATION_TIME_LIMIT',
  /**
   * HTTP 404, "Method not found!".
   *
   * The method's name is misspelled, there is no such method, or the scope for it is missing. A method that only REST 3.0 has, called the old way, gets this too.
   *
   * В имени метода опечатка, такого метода нет или не хватает нужного права (scope). Эта же ошибка приходит, если метод, который есть только в REST 3.0, вызвать по правилам классического REST.
   */
  ERROR_METHOD_NOT_FOUND = 'ERROR_METHOD_NOT_FOUND',
}

/** System errors: the HTTP statuses seen with them, named by their reason phrases in RFC 9110. */
export enum SystemErrorStatus {
  OK = 200,
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  FORBIDDEN = 403,
  NOT_FOUND = 404,
  METHOD_NOT_ALLOWED = 405,
  GONE = 410,
  TOO_MANY_REQUESTS = 429,
  INTERNAL_SERVER_ERROR = 500,
  SERVICE_UNAVAILABLE = 503,
}

/** System errors: the codes as string literals. Members of {@link SystemErrorCode} are assignable to it. */
export type SystemErrorCodeValue = `${SystemErrorCode}`;

/** System errors: the entry for each code, with its exact type. */
export type SystemErrors = {
  readonly INTERNAL_SERVER_ERROR: TextErrorEntry<'INTERNAL_SERVER_ERROR', 500, 'server', 'retry', 'Internal server error'>;
  readonly ERROR_UNEXPECTED_ANSWER: TextErrorEntry<'ERROR_UNEXPECTED_ANSWER', 500, 'server', 'retry', 'Server returned an unexpected response'>;
  readonly QUERY_LIMIT_EXCEEDED: TextErrorEntry<'QUERY_LIMIT_EXCEEDED', 503, 'limit', 'slow-down', 'Too many requests'>;
  readonly ERROR_BATCH_METHOD_NOT_ALLOWED: TextErrorEntry<'ERROR_BATCH_METHOD_NOT_ALLOWED', 405, 'request', 'change-request', 'Method is not allowed for batch usage'>;
  readonly ERROR_BATCH_LENGTH_EXCEEDED: TextErrorEntry<'ERROR_BATCH_LENGTH_EXCEEDED', 400, 'request', 'change-request', 'Max batch length exceeded'>;
  readonly NO_AUTH_FOUND: TextErrorEntry<'NO_AUTH_FOUND', 401, 'authentication', 'authorize', 'Wrong authorization data'>;
  readonly INVALID_REQUEST: TextErrorEntry<'INVALID_REQUEST', 400, 'request', 'change-request', 'Https required'>;
  readonly OVERLOAD_LIMIT: TextErrorEntry<'OVERLOAD_LIMIT', 503, 'limit', 'contact-support', 'REST API is blocked due to overload'>;
  readonly ACCESS_DENIED: TextErrorEntry<'ACCESS_DENIED', 403, 'availability', 'upgrade-plan', 'REST API is available only on commercial plans'>;
  readonly INVALID_CREDENTIALS: TextErrorEntry<'INVALID_CREDENTIALS', 403, 'authentication', 'authorize', 'Invalid request credentials'>;
  readonly ERROR_MANIFEST_IS_NOT_AVAILABLE: TextErrorEntry<'ERROR_MANIFEST_IS_NOT_AVAILABLE', 404, 'request', 'change-request', 'Manifest is not available'>;
  readonly insufficient_scope: TextErrorEntry<'insufficient_scope', 403, 'permission', 'authorize', 'The request requires higher privileges than provided by the webhook token'>;
  readonly expired_token: TextErrorEntry<'expired_token', 401, 'authentication', 'refresh-token', 'The access token provided has expired'>;
  readonly user_access_error: TextErrorEntry<'user_access_error', 403, 'permission', 'ask-admin', 'The user does not have access to the application'>;
  readonly PORTAL_DELETED: TextErrorEntry<'PORTAL_DELETED', 500, 'availability', 'ask-admin', 'Portal was deleted'>;
  readonly OPERATION_TIME_LIMIT: TextErrorEntry<'OPERATION_TIME_LIMIT', 429, 'limit', 'slow-down', 'Method is blocked due to operation time limit'>;
  readonly ERROR_METHOD_NOT_FOUND: TextErrorEntry<'ERROR_METHOD_NOT_FOUND', 404, 'request', 'change-request', 'Method not found!'>;
};

/** System errors: any entry. Comparing `code`, `status`, `category` or `recovery` narrows it. */
export type SystemError = SystemErrors[keyof SystemErrors];

/** System errors: an error body with one of the codes. */
export type SystemErrorResponse<Code extends SystemErrorCodeValue = SystemErrorCodeValue> = ErrorResponse<`${Code}`>;

/** System errors: the entries in the order of the documentation, deeply frozen. */
export const entries: readonly SystemError[] = /* @__PURE__ */ defineEntries<SystemError>([
  { code: 'INTERNAL_SERVER_ERROR', status: 500, otherStatuses: [], text: 'Internal server error', otherTexts: [], description: { en: 'A fault inside the server. Repeat the call in a few seconds; if the error stays, contact the server\'s administrator or Bitrix24 support.', ru: 'Внутренний сбой на сервере. Повторите вызов через несколько секунд; если ошибка не проходит, обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'retry', docs: ['/bitrix-support.html'] },
  { code: 'ERROR_UNEXPECTED_ANSWER', status: 500, otherStatuses: [], text: 'Server returned an unexpected response', otherTexts: [], description: { en: 'A fault inside the server, which got an answer that it did not expect. Repeat the call in a few seconds; if the error stays, contact the server\'s administrator or Bitrix24 support.', ru: 'Внутренний сбой на сервере, который получил неожиданный ответ. Повторите вызов через несколько секунд; если ошибка не проходит, обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'retry', docs: ['/bitrix-support.html'] },
  { code: 'QUERY_LIMIT_EXCEEDED', status: 503, otherStatuses: [], text: 'Too many requests', otherTexts: [], description: { en: 'Requests come faster than the limit allows: a leaky bucket per IP address and account holds 50 and drains 2 a second (Enterprise: 250 and 5). Slow down, repeat with a growing delay, and run no parallel series from one address.', ru: 'Превышен лимит на интенсивность запросов: счётчик «дырявого ведра» для пары «IP-адрес и портал» вмещает 50 запросов и уменьшается на 2 в секунду (на тарифе «Энтерпрайз»: 250 и 5). Снизьте частоту, повторяйте с растущей паузой и не запускайте параллельные серии с одного адреса.' }, category: 'limit', recovery: 'slow-down', docs: ['/limits.html'] },
  { code: 'ERROR_BATCH_METHOD_NOT_ALLOWED', status: 405, otherStatuses: [200], text: 'Method is not allowed for batch usage', otherTexts: [], description: { en: 'This method may not stand inside batch, because it uploads or downloads files or is itself a batch. Call it on its own.', ru: 'Этот метод нельзя вызывать внутри batch, потому что он загружает или скачивает файлы либо сам является batch. Вызовите его отдельно.' }, category: 'request', recovery: 'change-request', docs: ['/settings/how-to-call-rest-api/batch.html'] },
  { code: 'ERROR_BATCH_LENGTH_EXCEEDED', status: 400, otherStatuses: [200], text: 'Max batch length exceeded', otherTexts: [], description: { en: 'The batch has more than 50 commands, or its parameters are too long. Split it.', ru: 'В batch больше 50 команд или слишком длинные параметры. Разбейте его на части.' }, category: 'request', recovery: 'change-request', docs: ['/settings/how-to-call-rest-api/batch.html'] },
  { code: 'NO_AUTH_FOUND', status: 401, otherStatuses: [], text: 'Wrong authorization data', otherTexts: [], description: { en: 'The access token or webhook code is wrong or absent. Check what the request sends.', ru: 'Access-токен или код вебхука неверен либо не передан. Проверьте, что уходит в запросе.' }, category: 'authentication', recovery: 'authorize', docs: ['/settings/oauth/index.html', '/local-integrations/local-webhooks.html'] },
  { code: 'INVALID_REQUEST', status: 400, otherStatuses: [401], text: 'Https required', otherTexts: [], description: { en: 'The call must be made over HTTPS. Despite its name the code says nothing about parameters; invalid_request of the authorization server is another error.', ru: 'Метод нужно вызывать по HTTPS. Вопреки названию код ничего не говорит о параметрах; invalid_request сервера авторизации — другая ошибка.' }, category: 'request', recovery: 'change-request', docs: [] },
  { code: 'OVERLOAD_LIMIT', status: 503, otherStatuses: [401], text: 'REST API is blocked due to overload', otherTexts: [], description: { en: 'This application or webhook was blocked by hand, individually, for the load it caused. Repeating is useless, since only Bitrix24 support lifts the block.', ru: 'Это приложение или этот вебхук заблокировали вручную, индивидуально, из-за создаваемой нагрузки. Повторять вызов бесполезно, блокировку снимает только поддержка Битрикс24.' }, category: 'limit', recovery: 'contact-support', docs: ['/bitrix-support.html'] },
  { code: 'ACCESS_DENIED', status: 403, otherStatuses: [401], text: 'REST API is available only on commercial plans', otherTexts: ['REST is available only on commercial plans', 'REST is available only by subscription', 'Current user can\'t be authorized in this context'], description: { en: 'As a system error: REST is not part of the account\'s plan or subscription. Single methods send the same code for a plain lack of rights. Lower-case access_denied is another error: nobody is signed in.', ru: 'Если это системная ошибка, REST не входит в тариф или подписку портала. Отдельные методы возвращают этот же код, когда не хватает прав доступа. Код access_denied строчными буквами — другая ошибка: никто не вошёл на портал.' }, category: 'availability', recovery: 'upgrade-plan', docs: [] },
  { code: 'INVALID_CREDENTIALS', status: 403, otherStatuses: [401], text: 'Invalid request credentials', otherTexts: [], description: { en: 'The user behind the access token or webhook lacks the rights, or no active webhook has this user id and secret. Check both in the URL, then the user\'s rights.', ru: 'Владельцу access-токена или вебхука не хватает прав доступа, либо нет действующего вебхука с таким id пользователя и секретом. Проверьте их в URL, затем права пользователя.' }, category: 'authentication', recovery: 'authorize', docs: ['/settings/oauth/index.html', '/local-integrations/local-webhooks.html'] },
  { code: 'ERROR_MANIFEST_IS_NOT_AVAILABLE', status: 404, otherStatuses: [], text: 'Manifest is not available', otherTexts: [], description: { en: 'The manifest is not available: the request names none, or it may not be imported.', ru: 'Манифест недоступен: в запросе нет его кода или импорт для него не разрешён.' }, category: 'request', recovery: 'change-request', docs: [] },
  { code: 'insufficient_scope', status: 403, otherStatuses: [401], text: 'The request requires higher privileges than provided by the webhook token', otherTexts: ['The request requires higher privileges than provided by the access token'], description: { en: 'The scope of the webhook or application is too narrow for this method. Add what is missing; an application then needs a new token. The authorization server sends the same code for the opposite: too much scope was asked for.', ru: 'Набора прав (scope) вебхука или приложения не хватает для этого метода. Добавьте недостающее; приложению затем нужен новый токен. Сервер авторизации возвращает такой же код в обратном случае: запрошено слишком много прав.' }, category: 'permission', recovery: 'authorize', docs: ['/local-integrations/local-webhooks.html'] },
  { code: 'expired_token', status: 401, otherStatuses: [], text: 'The access token provided has expired', otherTexts: [], description: { en: 'The access token ran out. Renew it with the refresh token and repeat the call.', ru: 'Срок действия access-токена истёк. Обновите его с помощью refresh-токена и повторите вызов.' }, category: 'authentication', recovery: 'refresh-token', docs: ['/settings/oauth/index.html'] },
  { code: 'user_access_error', status: 403, otherStatuses: [401], text: 'The user does not have access to the application', otherTexts: [], description: { en: 'The application is installed, but the account\'s administrator opened it to chosen users only. Ask the administrator for access.', ru: 'Приложение установлено, но администратор портала открыл его только выбранным пользователям. Попросите администратора дать доступ.' }, category: 'permission', recovery: 'ask-admin', docs: [] },
  { code: 'PORTAL_DELETED', status: 500, otherStatuses: [403, 410], text: 'Portal was deleted', otherTexts: [], description: { en: 'Despite the name the account still exists: the public part of the site is closed. On-premise, open it by switching off the option "Temporary closure of the public part of the site" (Desktop > Settings > Product Settings > Module Settings > Main Module).', ru: 'Вопреки названию портал существует: закрыта публичная часть сайта. Чтобы открыть её в коробочной версии, отключите опцию «Временное закрытие публичной части сайта» (Рабочий стол > Настройки > Настройки продукта > Настройки модулей > Главный модуль).' }, category: 'availability', recovery: 'ask-admin', docs: [] },
  { code: 'OPERATION_TIME_LIMIT', status: 429, otherStatuses: [], text: 'Method is blocked due to operation time limit', otherTexts: [], description: { en: 'This method\'s accumulated execution time went over the limit: only it is blocked, and only for this application or webhook. The block lifts by itself once the time of the last 10 minutes falls below the limit. Pause: time.operating_reset_at of the last successful answer tells when the oldest minute leaves the sum.', ru: 'Накопленное время выполнения этого метода превысило лимит: заблокирован только он и только для этого приложения или вебхука. Блокировка снимется сама, когда суммарное время за последние 10 минут станет меньше лимита. Сделайте паузу: time.operating_reset_at в последнем успешном ответе показывает, когда из расчёта исключается самая старая минута.' }, category: 'limit', recovery: 'slow-down', docs: ['/limits.html'] },
  { code: 'ERROR_METHOD_NOT_FOUND', status: 404, otherStatuses: [], text: 'Method not found!', otherTexts: [], description: { en: 'The method\'s name is misspelled, there is no such method, or the scope for it is missing. A method that only REST 3.0 has, called the old way, gets this too.', ru: 'В имени метода опечатка, такого метода нет или не хватает нужного права (scope). Эта же ошибка приходит, если метод, который есть только в REST 3.0, вызвать по правилам классического REST.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/scopes/permissions.html'] },
]);

/**
 * System errors: the lookup table by code, deeply frozen and without a prototype.
 *
 * `systemErrors['INTERNAL_SERVER_ERROR'].status` is `500`, to the compiler too.
 */
export const systemErrors: SystemErrors = /* @__PURE__ */ defineTable<SystemErrors>(entries);

/**
 * System errors: the entry for a code. Never throws.
 *
 * @param code A code as the server sends it, or an enum member. Case-sensitive.
 * @returns The entry with its exact type for a known code; `undefined` for any other string.
 * @example lookup('INTERNAL_SERVER_ERROR').status // 500
 */
export const lookup: Lookup<SystemErrors> = /* @__PURE__ */ defineLookup<SystemErrors>(entries);

/**
 * System errors: the entries with an HTTP status. Never throws.
 *
 * @param status An HTTP status, as a number.
 * @returns Entries documented with the status, then those that other sources give it for; `[]` where there are none.
 * @example lookupByStatus(500)[0]?.code // 'INTERNAL_SERVER_ERROR'
 */
export const lookupByStatus: (status: number) => SystemError[] = /* @__PURE__ */ defineLookupByStatus(entries);

// Apart from the entries, so that a program with guards alone carries no descriptions.
const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'INTERNAL_SERVER_ERROR',
  'ERROR_UNEXPECTED_ANSWER',
  'QUERY_LIMIT_EXCEEDED',
  'ERROR_BATCH_METHOD_NOT_ALLOWED',
  'ERROR_BATCH_LENGTH_EXCEEDED',
  'NO_AUTH_FOUND',
  'INVALID_REQUEST',
  'OVERLOAD_LIMIT',
  'ACCESS_DENIED',
  'INVALID_CREDENTIALS',
  'ERROR_MANIFEST_IS_NOT_AVAILABLE',
  'insufficient_scope',
  'expired_token',
  'user_access_error',
  'PORTAL_DELETED',
  'OPERATION_TIME_LIMIT',
  'ERROR_METHOD_NOT_FOUND',
]);

/**
 * System errors: whether a value is one of the codes. Case-sensitive. Never throws.
 *
 * @param value Anything.
 * @returns `false` for any other value.
 * @example isSystemErrorCode('INTERNAL_SERVER_ERROR') // true
 */
export const isSystemErrorCode: (value: unknown) => value is SystemErrorCodeValue =
  /* @__PURE__ */ defineCodeGuard<SystemErrorCodeValue>(codes);

/**
 * System errors: whether a value is an error body with one of the codes, or with one of those named.
 * Never throws.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes Codes to accept; default: all.
 * @returns `false` for any other value.
 * @example isSystemErrorResponse(body, 'INTERNAL_SERVER_ERROR') // body.error is 'INTERNAL_SERVER_ERROR' if true
 */
export const isSystemErrorResponse: ErrorResponseGuard<SystemErrorCodeValue> = /* @__PURE__ */ defineResponseGuard<
  ErrorResponseGuard<SystemErrorCodeValue>
>(codes, readErrorCode);
