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

/** System errors: the codes, exactly as the server sends them. */
export enum SystemErrorCode {
  /**
   * HTTP 500, "Internal server error".
   *
   * An internal server error; the call may have run. Repeat it in a few seconds; this does not help if it exceeds a limit, such as 60 seconds a request or 1,016 fields of a smart process or another object type. If the error persists, contact the server administrator or Bitrix24 support.
   *
   * Внутренняя ошибка сервера; вызов мог выполниться. Повторите его через несколько секунд; это не поможет, если превышен лимит, например 60 секунд на запрос или 1016 полей у смарт-процесса либо другого типа объектов. Если ошибка сохраняется, обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR',
  /**
   * HTTP 500 (also 400), "Server returned an unexpected response".
   *
   * An internal server error, caused by an unexpected response; the call may have run. Repeat it in a few seconds; this does not help if the cause is the 60-second limit or the request itself, such as a CODE that is not unique. If the error persists, contact the server administrator or Bitrix24 support.
   *
   * Внутренняя ошибка сервера, вызванная неожиданным ответом; вызов мог выполниться. Повторите его через несколько секунд; это не поможет, если причина в лимите 60 секунд или в самом запросе, например если CODE не уникален. Если ошибка сохраняется, обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  ERROR_UNEXPECTED_ANSWER = 'ERROR_UNEXPECTED_ANSWER',
  /**
   * HTTP 503, "Too many requests".
   *
   * The request rate limit is exceeded: a leaky bucket per IP address and account holds 50 requests and drains 2 a second (Enterprise plan: 250 and 5). Reduce the request rate, repeat with an increasing delay, and run no parallel series of requests from one IP address.
   *
   * Превышен лимит интенсивности запросов: для пары «IP-адрес и портал» счётчик leaky bucket допускает 50 запросов и уменьшается на 2 в секунду (на тарифе «Энтерпрайз» — 250 и 5). Снизьте частоту запросов, повторяйте с увеличивающейся задержкой и не запускайте параллельные серии запросов с одного IP-адреса.
   */
  QUERY_LIMIT_EXCEEDED = 'QUERY_LIMIT_EXCEEDED',
  /**
   * HTTP 405 (also 200), "Method is not allowed for batch usage".
   *
   * This method cannot be called in a batch, because it uploads or downloads files or is itself a batch. Call it on its own.
   *
   * Этот метод нельзя вызвать в batch, потому что он загружает или скачивает файлы либо сам является batch. Вызовите его отдельно.
   */
  ERROR_BATCH_METHOD_NOT_ALLOWED = 'ERROR_BATCH_METHOD_NOT_ALLOWED',
  /**
   * HTTP 400 (also 200), "Max batch length exceeded".
   *
   * The batch has more than 50 commands: the first 50 run, and each further one gets this error. Repeat only the commands that got it, in another batch.
   *
   * В batch больше 50 команд: первые 50 выполняются, каждая следующая завершается этой ошибкой. Повторите в другом batch только те команды, которые завершились этой ошибкой.
   */
  ERROR_BATCH_LENGTH_EXCEEDED = 'ERROR_BATCH_LENGTH_EXCEEDED',
  /**
   * HTTP 401, "Wrong authorization data".
   *
   * The access token or webhook code is absent or wrong. Check what the request sends, and pass a valid token or code.
   *
   * Access-токен или код вебхука не передан либо неверен. Проверьте, что передаётся в запросе, и передайте действующий токен или код.
   */
  NO_AUTH_FOUND = 'NO_AUTH_FOUND',
  /**
   * HTTP 400 (also 401), "Https required".
   *
   * The call must be made over HTTPS: replace http with https in the URL. Despite its name, the code says nothing about the parameters; invalid_request of the authorization server is another error.
   *
   * Метод нужно вызывать по HTTPS: замените http на https в URL. Вопреки названию, код ничего не говорит о параметрах; invalid_request сервера авторизации — другая ошибка.
   */
  INVALID_REQUEST = 'INVALID_REQUEST',
  /**
   * HTTP 503 (also 401), "REST API is blocked due to overload".
   *
   * This application or webhook has been blocked manually for the load it causes: the block is individual. Repeating is useless, even with status 503: only Bitrix24 support lifts the block.
   *
   * Это приложение или этот вебхук заблокированы вручную из-за создаваемой нагрузки: блокировка индивидуальная. Повторять вызов бесполезно, даже при статусе 503: снять блокировку может только поддержка Битрикс24.
   */
  OVERLOAD_LIMIT = 'OVERLOAD_LIMIT',
  /**
   * HTTP 403 (also 200, 400, 401), "REST API is available only on commercial plans".
   *
   * With status 401, REST is not part of the account's plan or subscription (or, if the text says so, the user cannot be authorized); with any other status the code comes from the method, for which permissions are lacking. Ask the account administrator to change the plan or grant the permissions; if the method requires the application context, call it from an application. Lower-case access_denied is another error: nobody is signed in.
   *
   * Со статусом 401 код означает, что REST API не входит в тариф или подписку портала (либо, если так сказано в тексте, что пользователя нельзя авторизовать); с любым другим статусом его возвращает метод, для которого не хватает прав. Попросите администратора портала сменить тариф или выдать права; если методу нужен контекст приложения, вызовите его из приложения. Код access_denied в нижнем регистре — другая ошибка: пользователь не авторизован на портале.
   */
  ACCESS_DENIED = 'ACCESS_DENIED',
  /**
   * HTTP 403 (also 401), "Invalid request credentials".
   *
   * No active webhook has this user ID and code, or the user behind the access token or webhook lacks permissions. Check the ID and the code in the URL, then the user's permissions.
   *
   * Нет действующего вебхука с таким идентификатором пользователя и кодом, либо владельцу access-токена или вебхука не хватает прав. Проверьте идентификатор и код в URL, затем права пользователя.
   */
  INVALID_CREDENTIALS = 'INVALID_CREDENTIALS',
  /**
   * HTTP 404 (also 200), "Manifest is not available".
   *
   * The manifest is not available to configuration.import.register: the request lacks its code, or its import is not allowed. Pass the code of a manifest that may be imported.
   *
   * Манифест недоступен для configuration.import.register: в запросе не указан его код, или его импорт не разрешён. Передайте код манифеста, импорт которого разрешён.
   */
  ERROR_MANIFEST_IS_NOT_AVAILABLE = 'ERROR_MANIFEST_IS_NOT_AVAILABLE',
  /**
   * HTTP 403 (also 200, 400, 401), "The request requires higher privileges than provided by the webhook token".
   *
   * The scope of the webhook or application is too narrow for this method. Add the missing scope to the webhook or the application card, or ask its owner to; an application then needs a new token. The authorization server sends the same code for the opposite cause: too much scope was requested.
   *
   * Скоупов вебхука или приложения недостаточно для этого метода. Добавьте недостающие в вебхук или карточку приложения или попросите об этом владельца; приложению затем нужен новый токен. Сервер авторизации возвращает такой же код в обратном случае: запрошено слишком много скоупов.
   */
  INSUFFICIENT_SCOPE = 'insufficient_scope',
  /**
   * HTTP 401, "The access token provided has expired".
   *
   * The access token has expired. Refresh it with the refresh token and repeat the call.
   *
   * Срок действия access-токена истёк. Обновите его с помощью refresh-токена и повторите вызов.
   */
  EXPIRED_TOKEN = 'expired_token',
  /**
   * HTTP 403 (also 401), "The user does not have access to the application".
   *
   * The application is installed, but the account administrator has restricted it to specific users. Ask the administrator for access.
   *
   * Приложение установлено, но администратор портала разрешил доступ к нему только отдельным пользователям. Попросите администратора дать доступ.
   */
  USER_ACCESS_ERROR = 'user_access_error',
  /**
   * HTTP 500 (also 403, 410), "Portal was deleted".
   *
   * Despite the name, the account still exists: the public part of the site is closed. On-premise, open it by switching off the option "Temporary closure of the public part of the site" (Desktop > Settings > Product Settings > Module Settings > Main Module). With status 410 and the text "Portal has been deleted", the account has indeed been deleted.
   *
   * Вопреки названию, портал не удалён: закрыта публичная часть сайта. Чтобы открыть её в коробочной версии, отключите опцию «Временное закрытие публичной части сайта» (Рабочий стол > Настройки > Настройки продукта > Настройки модулей > Главный модуль). Со статусом 410 и текстом «Portal has been deleted» портал действительно удалён.
   */
  PORTAL_DELETED = 'PORTAL_DELETED',
  /**
   * HTTP 429, "Method is blocked due to operation time limit".
   *
   * This method's accumulated execution time exceeded the limit: only this method is blocked, and only for this application or webhook. The block can last up to ten minutes and lifts by itself, once the time accumulated over the last 10 minutes is below the limit. Pause the method until time.operating_reset_at of the last successful response, when the oldest minute leaves the sum; if the error comes again, wait for the next reset.
   *
   * Накопленное время выполнения этого метода превысило лимит: заблокирован только этот метод и только для этого приложения или вебхука. Блокировка может длиться до десяти минут и снимается сама, когда суммарное время за последние 10 минут станет меньше лимита. Приостановите вызовы метода до момента time.operating_reset_at из последнего успешного ответа, когда из расчёта выйдет самая старая минутная корзина; если ошибка повторится, дождитесь следующего сброса.
   */
  OPERATION_TIME_LIMIT = 'OPERATION_TIME_LIMIT',
  /**
   * HTTP 404, "Method not found!".
   *
   * The method's name is misspelled, there is no such method, or its scope is missing, although servers usually send insufficient_scope then. A method that only REST 3.0 has, called through the previous version of REST, gets this too. Check the name and the scope; if only the action at the end of the name is misspelled, the code may be 22002 instead.
   *
   * В имени метода опечатка, такого метода нет, или не хватает нужного скоупа, хотя тогда обычно приходит insufficient_scope. Эта же ошибка приходит, если через старую версию REST вызвать метод, который есть только в REST 3.0. Проверьте имя и скоуп; если опечатка только в действии в конце имени, вместо этого кода может прийти 22002.
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
  readonly NO_AUTH_FOUND: TextErrorEntry<'NO_AUTH_FOUND', 401, 'authentication', 'change-request', 'Wrong authorization data'>;
  readonly INVALID_REQUEST: TextErrorEntry<'INVALID_REQUEST', 400, 'request', 'change-request', 'Https required'>;
  readonly OVERLOAD_LIMIT: TextErrorEntry<'OVERLOAD_LIMIT', 503, 'limit', 'contact-support', 'REST API is blocked due to overload'>;
  readonly ACCESS_DENIED: TextErrorEntry<'ACCESS_DENIED', 403, 'availability', 'ask-admin', 'REST API is available only on commercial plans'>;
  readonly INVALID_CREDENTIALS: TextErrorEntry<'INVALID_CREDENTIALS', 403, 'authentication', 'change-request', 'Invalid request credentials'>;
  readonly ERROR_MANIFEST_IS_NOT_AVAILABLE: TextErrorEntry<'ERROR_MANIFEST_IS_NOT_AVAILABLE', 404, 'request', 'change-request', 'Manifest is not available'>;
  readonly insufficient_scope: TextErrorEntry<'insufficient_scope', 403, 'permission', 'ask-admin', 'The request requires higher privileges than provided by the webhook token'>;
  readonly expired_token: TextErrorEntry<'expired_token', 401, 'authentication', 'refresh-token', 'The access token provided has expired'>;
  readonly user_access_error: TextErrorEntry<'user_access_error', 403, 'permission', 'ask-admin', 'The user does not have access to the application'>;
  readonly PORTAL_DELETED: TextErrorEntry<'PORTAL_DELETED', 500, 'availability', 'ask-admin', 'Portal was deleted'>;
  readonly OPERATION_TIME_LIMIT: TextErrorEntry<'OPERATION_TIME_LIMIT', 429, 'limit', 'slow-down', 'Method is blocked due to operation time limit'>;
  readonly ERROR_METHOD_NOT_FOUND: TextErrorEntry<'ERROR_METHOD_NOT_FOUND', 404, 'request', 'change-request', 'Method not found!'>;
};

/** System errors: any entry. Comparing `code`, `status`, `category` or `recovery` narrows it. */
export type SystemError = SystemErrors[keyof SystemErrors];

/** System errors: an error body with one of the codes. */
export type SystemErrorResponse<Code extends SystemErrorCodeValue = SystemErrorCodeValue> = ErrorResponse<Code>;

/** System errors: the entries in the order of the documentation, deeply frozen. */
export const entries: readonly SystemError[] = /* @__PURE__ */ defineEntries<SystemError>([
  { code: 'INTERNAL_SERVER_ERROR', status: 500, otherStatuses: [], text: 'Internal server error', otherTexts: [], description: { en: 'An internal server error; the call may have run. Repeat it in a few seconds; this does not help if it exceeds a limit, such as 60 seconds a request or 1,016 fields of a smart process or another object type. If the error persists, contact the server administrator or Bitrix24 support.', ru: 'Внутренняя ошибка сервера; вызов мог выполниться. Повторите его через несколько секунд; это не поможет, если превышен лимит, например 60 секунд на запрос или 1016 полей у смарт-процесса либо другого типа объектов. Если ошибка сохраняется, обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'retry', mayHaveRun: 'perhaps', docs: ['/bitrix-support.html'] },
  { code: 'ERROR_UNEXPECTED_ANSWER', status: 500, otherStatuses: [400], text: 'Server returned an unexpected response', otherTexts: ['Server returned an unexpected response.'], description: { en: 'An internal server error, caused by an unexpected response; the call may have run. Repeat it in a few seconds; this does not help if the cause is the 60-second limit or the request itself, such as a CODE that is not unique. If the error persists, contact the server administrator or Bitrix24 support.', ru: 'Внутренняя ошибка сервера, вызванная неожиданным ответом; вызов мог выполниться. Повторите его через несколько секунд; это не поможет, если причина в лимите 60 секунд или в самом запросе, например если CODE не уникален. Если ошибка сохраняется, обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'retry', mayHaveRun: 'perhaps', docs: ['/bitrix-support.html'] },
  { code: 'QUERY_LIMIT_EXCEEDED', status: 503, otherStatuses: [], text: 'Too many requests', otherTexts: [], description: { en: 'The request rate limit is exceeded: a leaky bucket per IP address and account holds 50 requests and drains 2 a second (Enterprise plan: 250 and 5). Reduce the request rate, repeat with an increasing delay, and run no parallel series of requests from one IP address.', ru: 'Превышен лимит интенсивности запросов: для пары «IP-адрес и портал» счётчик leaky bucket допускает 50 запросов и уменьшается на 2 в секунду (на тарифе «Энтерпрайз» — 250 и 5). Снизьте частоту запросов, повторяйте с увеличивающейся задержкой и не запускайте параллельные серии запросов с одного IP-адреса.' }, category: 'limit', recovery: 'slow-down', mayHaveRun: 'no', docs: ['/limits.html'] },
  { code: 'ERROR_BATCH_METHOD_NOT_ALLOWED', status: 405, otherStatuses: [200], text: 'Method is not allowed for batch usage', otherTexts: [], description: { en: 'This method cannot be called in a batch, because it uploads or downloads files or is itself a batch. Call it on its own.', ru: 'Этот метод нельзя вызвать в batch, потому что он загружает или скачивает файлы либо сам является batch. Вызовите его отдельно.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/settings/how-to-call-rest-api/batch.html'] },
  { code: 'ERROR_BATCH_LENGTH_EXCEEDED', status: 400, otherStatuses: [200], text: 'Max batch length exceeded', otherTexts: [], description: { en: 'The batch has more than 50 commands: the first 50 run, and each further one gets this error. Repeat only the commands that got it, in another batch.', ru: 'В batch больше 50 команд: первые 50 выполняются, каждая следующая завершается этой ошибкой. Повторите в другом batch только те команды, которые завершились этой ошибкой.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'partly', docs: ['/settings/how-to-call-rest-api/batch.html'] },
  { code: 'NO_AUTH_FOUND', status: 401, otherStatuses: [], text: 'Wrong authorization data', otherTexts: [], description: { en: 'The access token or webhook code is absent or wrong. Check what the request sends, and pass a valid token or code.', ru: 'Access-токен или код вебхука не передан либо неверен. Проверьте, что передаётся в запросе, и передайте действующий токен или код.' }, category: 'authentication', recovery: 'change-request', mayHaveRun: 'no', docs: ['/settings/oauth/index.html', '/local-integrations/local-webhooks.html'] },
  { code: 'INVALID_REQUEST', status: 400, otherStatuses: [401], text: 'Https required', otherTexts: ['Https required.'], description: { en: 'The call must be made over HTTPS: replace http with https in the URL. Despite its name, the code says nothing about the parameters; invalid_request of the authorization server is another error.', ru: 'Метод нужно вызывать по HTTPS: замените http на https в URL. Вопреки названию, код ничего не говорит о параметрах; invalid_request сервера авторизации — другая ошибка.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'OVERLOAD_LIMIT', status: 503, otherStatuses: [401], text: 'REST API is blocked due to overload', otherTexts: ['REST API is blocked due to overload.'], description: { en: 'This application or webhook has been blocked manually for the load it causes: the block is individual. Repeating is useless, even with status 503: only Bitrix24 support lifts the block.', ru: 'Это приложение или этот вебхук заблокированы вручную из-за создаваемой нагрузки: блокировка индивидуальная. Повторять вызов бесполезно, даже при статусе 503: снять блокировку может только поддержка Битрикс24.' }, category: 'limit', recovery: 'contact-support', mayHaveRun: 'no', docs: ['/bitrix-support.html'] },
  { code: 'ACCESS_DENIED', status: 403, otherStatuses: [200, 400, 401], text: 'REST API is available only on commercial plans', otherTexts: ['REST is available only on commercial plans', 'REST is available only on commercial plans.', 'REST is available only by subscription', 'REST is available only by subscription.', 'Current user can\'t be authorized in this context', 'Access denied!', 'Access denied! Application context required', 'Access denied! Admin permissions required', 'Access denied! Available only on extended plans'], description: { en: 'With status 401, REST is not part of the account\'s plan or subscription (or, if the text says so, the user cannot be authorized); with any other status the code comes from the method, for which permissions are lacking. Ask the account administrator to change the plan or grant the permissions; if the method requires the application context, call it from an application. Lower-case access_denied is another error: nobody is signed in.', ru: 'Со статусом 401 код означает, что REST API не входит в тариф или подписку портала (либо, если так сказано в тексте, что пользователя нельзя авторизовать); с любым другим статусом его возвращает метод, для которого не хватает прав. Попросите администратора портала сменить тариф или выдать права; если методу нужен контекст приложения, вызовите его из приложения. Код access_denied в нижнем регистре — другая ошибка: пользователь не авторизован на портале.' }, category: 'availability', recovery: 'ask-admin', mayHaveRun: 'no', docs: [], sentByMethods: true },
  { code: 'INVALID_CREDENTIALS', status: 403, otherStatuses: [401], text: 'Invalid request credentials', otherTexts: [], description: { en: 'No active webhook has this user ID and code, or the user behind the access token or webhook lacks permissions. Check the ID and the code in the URL, then the user\'s permissions.', ru: 'Нет действующего вебхука с таким идентификатором пользователя и кодом, либо владельцу access-токена или вебхука не хватает прав. Проверьте идентификатор и код в URL, затем права пользователя.' }, category: 'authentication', recovery: 'change-request', mayHaveRun: 'no', docs: ['/settings/oauth/index.html', '/local-integrations/local-webhooks.html'] },
  { code: 'ERROR_MANIFEST_IS_NOT_AVAILABLE', status: 404, otherStatuses: [200], text: 'Manifest is not available', otherTexts: ['Manifest is not available.'], description: { en: 'The manifest is not available to configuration.import.register: the request lacks its code, or its import is not allowed. Pass the code of a manifest that may be imported.', ru: 'Манифест недоступен для configuration.import.register: в запросе не указан его код, или его импорт не разрешён. Передайте код манифеста, импорт которого разрешён.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'insufficient_scope', status: 403, otherStatuses: [200, 400, 401], text: 'The request requires higher privileges than provided by the webhook token', otherTexts: ['The request requires higher privileges than provided by the access token', 'The current method required more scopes. (…)'], description: { en: 'The scope of the webhook or application is too narrow for this method. Add the missing scope to the webhook or the application card, or ask its owner to; an application then needs a new token. The authorization server sends the same code for the opposite cause: too much scope was requested.', ru: 'Скоупов вебхука или приложения недостаточно для этого метода. Добавьте недостающие в вебхук или карточку приложения или попросите об этом владельца; приложению затем нужен новый токен. Сервер авторизации возвращает такой же код в обратном случае: запрошено слишком много скоупов.' }, category: 'permission', recovery: 'ask-admin', mayHaveRun: 'no', docs: ['/local-integrations/local-webhooks.html'], sentByMethods: true },
  { code: 'expired_token', status: 401, otherStatuses: [], text: 'The access token provided has expired', otherTexts: ['The access token provided has expired.'], description: { en: 'The access token has expired. Refresh it with the refresh token and repeat the call.', ru: 'Срок действия access-токена истёк. Обновите его с помощью refresh-токена и повторите вызов.' }, category: 'authentication', recovery: 'refresh-token', mayHaveRun: 'no', docs: ['/settings/oauth/index.html'] },
  { code: 'user_access_error', status: 403, otherStatuses: [401], text: 'The user does not have access to the application', otherTexts: ['The user does not have access to the application.'], description: { en: 'The application is installed, but the account administrator has restricted it to specific users. Ask the administrator for access.', ru: 'Приложение установлено, но администратор портала разрешил доступ к нему только отдельным пользователям. Попросите администратора дать доступ.' }, category: 'permission', recovery: 'ask-admin', mayHaveRun: 'no', docs: [] },
  { code: 'PORTAL_DELETED', status: 500, otherStatuses: [403, 410], text: 'Portal was deleted', otherTexts: ['Portal has been deleted'], description: { en: 'Despite the name, the account still exists: the public part of the site is closed. On-premise, open it by switching off the option "Temporary closure of the public part of the site" (Desktop > Settings > Product Settings > Module Settings > Main Module). With status 410 and the text "Portal has been deleted", the account has indeed been deleted.', ru: 'Вопреки названию, портал не удалён: закрыта публичная часть сайта. Чтобы открыть её в коробочной версии, отключите опцию «Временное закрытие публичной части сайта» (Рабочий стол > Настройки > Настройки продукта > Настройки модулей > Главный модуль). Со статусом 410 и текстом «Portal has been deleted» портал действительно удалён.' }, category: 'availability', recovery: 'ask-admin', mayHaveRun: 'no', docs: [] },
  { code: 'OPERATION_TIME_LIMIT', status: 429, otherStatuses: [], text: 'Method is blocked due to operation time limit', otherTexts: ['Method is blocked due to operation time limit.'], description: { en: 'This method\'s accumulated execution time exceeded the limit: only this method is blocked, and only for this application or webhook. The block can last up to ten minutes and lifts by itself, once the time accumulated over the last 10 minutes is below the limit. Pause the method until time.operating_reset_at of the last successful response, when the oldest minute leaves the sum; if the error comes again, wait for the next reset.', ru: 'Накопленное время выполнения этого метода превысило лимит: заблокирован только этот метод и только для этого приложения или вебхука. Блокировка может длиться до десяти минут и снимается сама, когда суммарное время за последние 10 минут станет меньше лимита. Приостановите вызовы метода до момента time.operating_reset_at из последнего успешного ответа, когда из расчёта выйдет самая старая минутная корзина; если ошибка повторится, дождитесь следующего сброса.' }, category: 'limit', recovery: 'slow-down', mayHaveRun: 'no', docs: ['/limits.html'] },
  { code: 'ERROR_METHOD_NOT_FOUND', status: 404, otherStatuses: [], text: 'Method not found!', otherTexts: [], description: { en: 'The method\'s name is misspelled, there is no such method, or its scope is missing, although servers usually send insufficient_scope then. A method that only REST 3.0 has, called through the previous version of REST, gets this too. Check the name and the scope; if only the action at the end of the name is misspelled, the code may be 22002 instead.', ru: 'В имени метода опечатка, такого метода нет, или не хватает нужного скоупа, хотя тогда обычно приходит insufficient_scope. Эта же ошибка приходит, если через старую версию REST вызвать метод, который есть только в REST 3.0. Проверьте имя и скоуп; если опечатка только в действии в конце имени, вместо этого кода может прийти 22002.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/scopes/permissions.html'] },
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
 * @param code A code as the server sends it, a number too, or an enum member. Case-sensitive.
 * @returns The entry with its exact type for a known code; `undefined` for any other value.
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
export const lookupByStatus: (status: unknown) => SystemError[] = /* @__PURE__ */ defineLookupByStatus(entries);

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
export const isSystemErrorCode: (value: unknown) => value is SentCode<SystemErrorCodeValue> =
  /* @__PURE__ */ defineCodeGuard<SystemErrorCodeValue>(codes);

/**
 * System errors: whether a value is an error body with one of the codes, or with one of those named.
 * Never throws.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes A code or a list of codes to accept; default: all. An empty list accepts none.
 * @returns `false` for any other value.
 * @example isSystemErrorResponse(body, 'INTERNAL_SERVER_ERROR') // body.error is 'INTERNAL_SERVER_ERROR' if true
 */
export const isSystemErrorResponse: ErrorResponseGuard<SystemErrorCodeValue> = /* @__PURE__ */ defineResponseGuard<
  ErrorResponseGuard<SystemErrorCodeValue>
>(codes, readErrorCode);
