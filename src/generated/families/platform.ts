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
import { type ErrorResponse, type SentErrorResponseGuard, readErrorCode, type SentCode } from '../../response.js';

/** Platform errors: the codes, exactly as the server sends them. */
export enum PlatformErrorCode {
  /**
   * HTTP 403 (also 400, 401), "Current authorization type is denied for this method".
   *
   * The authorization method does not fit: the method was called with a webhook or session authorization where the application context is required, or the other way round. Call it with another authorization method.
   *
   * Метод не поддерживает этот способ авторизации: он вызван через вебхук или с сессионной авторизацией, хотя нужен контекст приложения, либо наоборот. Вызовите его другим способом.
   */
  WRONG_AUTH_TYPE = 'WRONG_AUTH_TYPE',
  /**
   * HTTP 401, "Waiting for confirmation".
   *
   * The account administrator has been asked to allow this method for this token. Wait for the decision, then repeat the call with the same token: the approval is bound to it and ends with it.
   *
   * Администратору портала отправлен запрос на разрешение вызвать этот метод с этим токеном. Дождитесь решения и повторите вызов с тем же токеном: разрешение привязано к токену и действует, пока действует он.
   */
  METHOD_CONFIRM_WAITING = 'METHOD_CONFIRM_WAITING',
  /**
   * HTTP 403, "Method call denied".
   *
   * The account administrator has refused this method for this token. Repeating is useless, so talk to the administrator.
   *
   * Администратор портала запретил вызывать этот метод с этим токеном. Повторять вызов бесполезно, поэтому договоритесь с администратором.
   */
  METHOD_CONFIRM_DENIED = 'METHOD_CONFIRM_DENIED',
  /**
   * HTTP 403, "This feature is not enabled for the current license:".
   *
   * The account's plan lacks the feature that the end of the text names. Move the account to a plan that has it.
   *
   * Эта возможность недоступна на тарифе портала; какая именно, указано в конце текста. Перейдите на тариф, в который она входит.
   */
  WRONG_LICENSE = 'WRONG_LICENSE',
  /**
   * HTTP 401, "Application not found".
   *
   * The token belongs to an application that has been removed from this account or is inactive there. Ask the account administrator to install or activate it.
   *
   * Токен выдан приложению, которое удалено с портала или отключено. Попросите администратора портала установить или включить его.
   */
  APPLICATION_NOT_FOUND = 'APPLICATION_NOT_FOUND',
  /**
   * HTTP 401, "Error connecting to authorization server".
   *
   * The account could not reach the authorization server, so the call has not run; despite status 401 this says nothing about the token. Repeat the call in a few seconds.
   *
   * Портал не смог связаться с сервером авторизации, поэтому вызов не выполнен; несмотря на статус 401, о самом токене это ничего не говорит. Повторите вызов через несколько секунд.
   */
  CONNECTION_ERROR = 'CONNECTION_ERROR',
  /**
   * HTTP 401, "Application not installed".
   *
   * According to the authorization server, this application is not installed on this account. Ask the account administrator to install it.
   *
   * По данным сервера авторизации, это приложение не установлено на портале. Попросите администратора портала установить его.
   */
  ERROR_OAUTH = 'ERROR_OAUTH',
  /**
   * HTTP 401, "Subscription has been ended".
   *
   * The account's subscription has ended. Renew it. The authorization server sends the same code when the application's trial or paid period has expired.
   *
   * Срок подписки портала истёк. Продлите её. Сервер авторизации возвращает такой же код, когда истёк пробный или оплаченный период приложения.
   */
  PAYMENT_REQUIRED = 'PAYMENT_REQUIRED',
  /**
   * HTTP 401, "Unable to get application by token".
   *
   * The token is malformed or revoked; a custom authorization provider sends this code for an expired token, too. Check that the token is sent whole; if it is, authorize again.
   *
   * Токен имеет неверный формат или отозван; собственный провайдер авторизации возвращает этот код и тогда, когда срок действия токена истёк. Проверьте, что токен передан целиком; если это так, пройдите авторизацию заново.
   */
  INVALID_TOKEN = 'invalid_token',
  /**
   * HTTP 401, "Unable to authorize user".
   *
   * The user of the token has been dismissed or cannot be signed in, or another user is signed in in this browser session. Get the token of an active user, or sign the other user out.
   *
   * Пользователь, которому выдан токен, уволен, его не удаётся авторизовать, или в этой сессии браузера авторизован другой пользователь. Получите токен действующего пользователя или завершите сессию другого пользователя.
   */
  AUTHORIZATION_ERROR = 'authorization_error',
  /**
   * HTTP 401, "User not authorized".
   *
   * The call uses session authorization, but nobody is signed in, or users of this type have no access. Sign in as a user who has access. Upper-case ACCESS_DENIED is another error: REST is not part of the plan, or permissions are lacking.
   *
   * Вызов использует сессионную авторизацию, но пользователь не авторизован на портале, либо пользователям этого типа доступ закрыт. Авторизуйтесь под пользователем, у которого есть доступ. Код ACCESS_DENIED в верхнем регистре — другая ошибка: REST API не входит в тариф или не хватает прав.
   */
  ACCESS_DENIED = 'access_denied',
  /**
   * HTTP 401, "Sessid check failed".
   *
   * The session identifier (sessid) of a browser call is wrong. The response has a fresh sessid: repeat the call with it.
   *
   * Идентификатор сессии (sessid) в вызове из браузера неверен. В ответе есть новый: повторите вызов с ним.
   */
  SESSION_FAILED = 'session_failed',
  /**
   * HTTP 403.
   *
   * Extranet and external users may not make this call. Use the token or webhook of an intranet user; if there is none, ask the account administrator.
   *
   * Экстранет-пользователям и внешним пользователям этот вызов запрещён. Используйте токен или вебхук интранет-пользователя; если его нет, обратитесь к администратору портала.
   */
  ALLOWED_ONLY_INTRANET_USER = 'allowed_only_intranet_user',
  /**
   * HTTP 403, "Method not available for guest session.".
   *
   * A guest session cannot call this method. Sign in as a user of the account.
   *
   * Из гостевой сессии этот метод вызвать нельзя. Авторизуйтесь под пользователем портала.
   */
  AUTHORIZE_ERROR = 'AUTHORIZE_ERROR',
  /**
   * HTTP 400 (also 500).
   *
   * An internal error of the method, for which it has no code of its own; the call may have run. Read error_description, if there is one, and correct the request by it. With status 500 a database query on the server failed, so contact the server administrator or Bitrix24 support instead.
   *
   * Внутренняя ошибка метода, для которой нет отдельного кода; вызов мог выполниться. Прочтите error_description, если он есть, и исправьте запрос. При статусе 500 на сервере не выполнился запрос к базе данных, поэтому обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  ERROR_CORE = 'ERROR_CORE',
  /**
   * HTTP 400.
   *
   * An argument is missing or wrong: some responses name it in the field argument, others only in error_description. Correct it.
   *
   * Аргумент не передан или неверен: какой именно, в одних ответах указано в поле argument, в других — только в error_description. Исправьте его.
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
   * The server's Bitrix24 installation is broken: in current versions no URL leads to this error, not even one with a response format other than json or xml. Repeating is useless, so contact the server administrator or Bitrix24 support.
   *
   * Битрикс24 на сервере установлен с ошибками: в текущих версиях к этой ошибке не приводит ни один URL, даже с форматом ответа, отличным от json и xml. Повторять вызов бесполезно, поэтому обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  INTERNAL_WRONG_TRANSPORT = 'INTERNAL_WRONG_TRANSPORT',
  /**
   * HTTP 500, "Wrong handler class!".
   *
   * The server's Bitrix24 installation is broken. Repeating is useless, so contact the server administrator or Bitrix24 support.
   *
   * Битрикс24 на сервере установлен с ошибками. Повторять вызов бесполезно, поэтому обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  INTERNAL_WRONG_HANDLER_CLASS = 'INTERNAL_WRONG_HANDLER_CLASS',
  /**
   * HTTP 400.
   *
   * The method gave no code: only error_description tells the cause. Read it and correct what it names: a parameter, the identifier, or the permissions of the user. The call may have run.
   *
   * Метод не задал код: о причине говорит только error_description. Прочтите его и исправьте то, что в нём названо: параметр, идентификатор или права пользователя. Вызов мог выполниться.
   */
  EMPTY = '',
  /**
   * HTTP 400.
   *
   * The method gave no code of its own: methods built on the platform's controllers send 0 then, so only error_description tells the cause. Read it and correct the request by it. The call may have run, since a fatal error inside a method gives this code, too.
   *
   * Метод не задал свой код: методы, построенные на контроллерах платформы, присылают тогда 0, и о причине говорит только error_description. Прочтите его и исправьте запрос. Вызов мог выполниться: этот же код приходит при фатальной ошибке внутри метода.
   */
  CODE_0 = '0',
  /**
   * HTTP 400.
   *
   * A parameter is missing or has the wrong type, and the text names it in braces. Pass it with a value of the right type. If the text speaks of a constructor, no object could be built from the identifier passed, so check the identifier.
   *
   * Параметр не передан или имеет неверный тип; его имя указано в тексте в фигурных скобках. Передайте значение подходящего типа. Если в тексте сказано о конструкторе (constructor), по переданному идентификатору не удалось получить объект, поэтому проверьте идентификатор.
   */
  CODE_100 = '100',
  /**
   * HTTP 400.
   *
   * The method's name is misspelled: the controller that it names exists, but has no such action. Correct the action, at the end of the name.
   *
   * В имени метода опечатка: указанный в нём контроллер существует, но такого действия у него нет. Исправьте действие в конце имени.
   */
  CODE_22002 = '22002',
  /**
   * HTTP 400.
   *
   * An argument that the method needs is null, and the text names it. Pass a value.
   *
   * Нужный методу аргумент равен null; его имя указано в тексте. Передайте значение.
   */
  MAIN_CONTROLLER_22001 = 'MAIN_CONTROLLER_22001',
  /**
   * HTTP 400.
   *
   * The object was not found, in crm.item.* or another method built on the platform's controllers. Check its identifier and whether it still exists.
   *
   * Объект не найден в crm.item.* или другом методе, построенном на контроллерах платформы. Проверьте идентификатор и убедитесь, что объект ещё существует.
   */
  NOT_FOUND = 'NOT_FOUND',
  /**
   * HTTP 400.
   *
   * A required parameter is missing. Find its name in error_description or on the method's page, and pass it.
   *
   * Не передан обязательный параметр. Найдите его имя в error_description или на странице метода и передайте его.
   */
  MISSING_PARAMS = 'MISSING_PARAMS',
  /**
   * HTTP 400.
   *
   * An argument has a value that is not allowed, and the text names the field. Correct its value.
   *
   * Недопустимое значение аргумента; поле указано в тексте. Исправьте его значение.
   */
  INVALID_ARG_VALUE = 'INVALID_ARG_VALUE',
  /**
   * HTTP 400.
   *
   * The entity was not found; in entity.* methods this is the storage named in ENTITY. Check the name or the identifier passed.
   *
   * Сущность не найдена; в методах entity.* это хранилище, указанное в ENTITY. Проверьте переданное имя или идентификатор.
   */
  ERROR_ENTITY_NOT_FOUND = 'ERROR_ENTITY_NOT_FOUND',
  /**
   * HTTP 400.
   *
   * A required parameter is missing, and the text names it. Pass it.
   *
   * Не передан обязательный параметр; его имя указано в тексте. Передайте его.
   */
  ERROR_REQUIRED_PARAMETERS_MISSING = 'ERROR_REQUIRED_PARAMETERS_MISSING',
  /**
   * HTTP 200, "Wrong request encoding".
   *
   * The request is not in the server's encoding. Send it in UTF-8. The call may have run: the error occurs when the response is encoded.
   *
   * Кодировка запроса отличается от кодировки сервера. Передавайте данные в UTF-8. Вызов мог выполниться: ошибка возникает при кодировании ответа.
   */
  WRONG_ENCODING = 'WRONG_ENCODING',
  /**
   * HTTP 400, "The request requires higher privileges than provided.".
   *
   * The authorization method of the call does not suffice for this action: a webhook, an application's token or session authorization. Call it with another authorization method; despite the text, no scope is missing.
   *
   * Для этого действия не подходит способ авторизации, с которым оно вызвано: вебхук, токен приложения или сессионная авторизация. Вызовите его другим способом; вопреки тексту, дело не в скоупах.
   */
  INSUFFICIENT_AUTH_TYPE = 'insufficient_auth_type',
  /**
   * HTTP 401.
   *
   * The method was called without a signed-in user. Sign in, or send the token or webhook of a user.
   *
   * Метод вызван, когда пользователь не авторизован. Авторизуйтесь или передайте токен или вебхук пользователя.
   */
  INVALID_AUTHENTICATION = 'invalid_authentication',
  /**
   * HTTP 400, "Wrong method for current action".
   *
   * The request has an HTTP method that the called method does not support. Use one that it supports.
   *
   * Неверный HTTP-метод запроса. Используйте тот, который поддерживает метод API.
   */
  INVALID_HTTP_METHOD = 'invalid_http_method',
  /**
   * HTTP 400, "Unsupported handler protocol".
   *
   * The handler URL of a placement, event or automation rule has a protocol that is not supported. Pass a URL that begins with http or https.
   *
   * В URL обработчика точки встраивания, события или робота указан неподдерживаемый протокол. Передайте URL с протоколом http или https.
   */
  ERROR_UNSUPPORTED_PROTOCOL = 'ERROR_UNSUPPORTED_PROTOCOL',
  /**
   * HTTP 400, "Wrong handler URL".
   *
   * The handler URL of a placement, event or automation rule is not valid, or its host is forbidden. Pass a full URL with a domain name; one without, such as localhost, is refused.
   *
   * URL обработчика точки встраивания, события или робота некорректен, или его хост запрещён. Передайте полный URL с доменным именем; адрес без домена, например localhost, не пройдёт проверку.
   */
  ERROR_WRONG_HANDLER_URL = 'ERROR_WRONG_HANDLER_URL',
}

/** Platform errors: the HTTP statuses seen with them, named by their reason phrases in RFC 9110. */
export enum PlatformErrorStatus {
  OK = 200,
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  FORBIDDEN = 403,
  INTERNAL_SERVER_ERROR = 500,
}

/** Platform errors: the codes as string literals. Members of {@link PlatformErrorCode} are assignable to it. */
export type PlatformErrorCodeValue = `${PlatformErrorCode}`;

/** Platform errors: the entry for each code, with its exact type. */
export type PlatformErrors = {
  readonly WRONG_AUTH_TYPE: TextErrorEntry<'WRONG_AUTH_TYPE', 403, 'authentication', 'change-request', 'Current authorization type is denied for this method'>;
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
  readonly session_failed: TextErrorEntry<'session_failed', 401, 'authentication', 'refresh-token', 'Sessid check failed'>;
  readonly allowed_only_intranet_user: TextErrorEntry<'allowed_only_intranet_user', 403, 'permission', 'ask-admin', ''>;
  readonly AUTHORIZE_ERROR: TextErrorEntry<'AUTHORIZE_ERROR', 403, 'permission', 'authorize', 'Method not available for guest session.'>;
  readonly ERROR_CORE: TextErrorEntry<'ERROR_CORE', 400, 'request', 'change-request', ''>;
  readonly ERROR_ARGUMENT: TextErrorEntry<'ERROR_ARGUMENT', 400, 'request', 'change-request', ''>;
  readonly ERROR_NOT_FOUND: TextErrorEntry<'ERROR_NOT_FOUND', 400, 'request', 'change-request', ''>;
  readonly INTERNAL_WRONG_TRANSPORT: TextErrorEntry<'INTERNAL_WRONG_TRANSPORT', 500, 'server', 'contact-support', 'Wrong transport!'>;
  readonly INTERNAL_WRONG_HANDLER_CLASS: TextErrorEntry<'INTERNAL_WRONG_HANDLER_CLASS', 500, 'server', 'contact-support', 'Wrong handler class!'>;
  readonly '': TextErrorEntry<'', 400, 'request', 'change-request', ''>;
  readonly '0': TextErrorEntry<'0', 400, 'request', 'change-request', ''>;
  readonly '100': TextErrorEntry<'100', 400, 'request', 'change-request', ''>;
  readonly '22002': TextErrorEntry<'22002', 400, 'request', 'change-request', ''>;
  readonly MAIN_CONTROLLER_22001: TextErrorEntry<'MAIN_CONTROLLER_22001', 400, 'request', 'change-request', ''>;
  readonly NOT_FOUND: TextErrorEntry<'NOT_FOUND', 400, 'request', 'change-request', ''>;
  readonly MISSING_PARAMS: TextErrorEntry<'MISSING_PARAMS', 400, 'request', 'change-request', ''>;
  readonly INVALID_ARG_VALUE: TextErrorEntry<'INVALID_ARG_VALUE', 400, 'request', 'change-request', ''>;
  readonly ERROR_ENTITY_NOT_FOUND: TextErrorEntry<'ERROR_ENTITY_NOT_FOUND', 400, 'request', 'change-request', ''>;
  readonly ERROR_REQUIRED_PARAMETERS_MISSING: TextErrorEntry<'ERROR_REQUIRED_PARAMETERS_MISSING', 400, 'request', 'change-request', ''>;
  readonly WRONG_ENCODING: TextErrorEntry<'WRONG_ENCODING', 200, 'request', 'change-request', 'Wrong request encoding'>;
  readonly insufficient_auth_type: TextErrorEntry<'insufficient_auth_type', 400, 'authentication', 'change-request', 'The request requires higher privileges than provided.'>;
  readonly invalid_authentication: TextErrorEntry<'invalid_authentication', 401, 'authentication', 'authorize', ''>;
  readonly invalid_http_method: TextErrorEntry<'invalid_http_method', 400, 'request', 'change-request', 'Wrong method for current action'>;
  readonly ERROR_UNSUPPORTED_PROTOCOL: TextErrorEntry<'ERROR_UNSUPPORTED_PROTOCOL', 400, 'request', 'change-request', 'Unsupported handler protocol'>;
  readonly ERROR_WRONG_HANDLER_URL: TextErrorEntry<'ERROR_WRONG_HANDLER_URL', 400, 'request', 'change-request', 'Wrong handler URL'>;
};

/** Platform errors: any entry. Comparing `code`, `status`, `category` or `recovery` narrows it. */
export type PlatformError = PlatformErrors[keyof PlatformErrors];

/** Platform errors: an error body with one of the codes. */
export type PlatformErrorResponse<Code extends PlatformErrorCodeValue = PlatformErrorCodeValue> = ErrorResponse<SentCode<Code>>;

/** Platform errors: the entries in the order of the documentation, deeply frozen. */
export const entries: readonly PlatformError[] = /* @__PURE__ */ defineEntries<PlatformError>([
  { code: 'WRONG_AUTH_TYPE', status: 403, otherStatuses: [400, 401], text: 'Current authorization type is denied for this method', otherTexts: ['Current authorization type is denied for this method Application context required', 'Access for this method not allowed by session authorization.'], description: { en: 'The authorization method does not fit: the method was called with a webhook or session authorization where the application context is required, or the other way round. Call it with another authorization method.', ru: 'Метод не поддерживает этот способ авторизации: он вызван через вебхук или с сессионной авторизацией, хотя нужен контекст приложения, либо наоборот. Вызовите его другим способом.' }, category: 'authentication', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'METHOD_CONFIRM_WAITING', status: 401, otherStatuses: [], text: 'Waiting for confirmation', otherTexts: [], description: { en: 'The account administrator has been asked to allow this method for this token. Wait for the decision, then repeat the call with the same token: the approval is bound to it and ends with it.', ru: 'Администратору портала отправлен запрос на разрешение вызвать этот метод с этим токеном. Дождитесь решения и повторите вызов с тем же токеном: разрешение привязано к токену и действует, пока действует он.' }, category: 'permission', recovery: 'wait-for-approval', mayHaveRun: 'no', docs: ['/api-reference/scopes/confirmation.html'] },
  { code: 'METHOD_CONFIRM_DENIED', status: 403, otherStatuses: [], text: 'Method call denied', otherTexts: [], description: { en: 'The account administrator has refused this method for this token. Repeating is useless, so talk to the administrator.', ru: 'Администратор портала запретил вызывать этот метод с этим токеном. Повторять вызов бесполезно, поэтому договоритесь с администратором.' }, category: 'permission', recovery: 'ask-admin', mayHaveRun: 'no', docs: ['/api-reference/scopes/confirmation.html'] },
  { code: 'WRONG_LICENSE', status: 403, otherStatuses: [], text: 'This feature is not enabled for the current license:', otherTexts: ['This feature is not enabled for the current license: auth_connector', 'This feature is not enabled for the current license: extended offline events handling'], description: { en: 'The account\'s plan lacks the feature that the end of the text names. Move the account to a plan that has it.', ru: 'Эта возможность недоступна на тарифе портала; какая именно, указано в конце текста. Перейдите на тариф, в который она входит.' }, category: 'availability', recovery: 'upgrade-plan', mayHaveRun: 'no', docs: [] },
  { code: 'APPLICATION_NOT_FOUND', status: 401, otherStatuses: [], text: 'Application not found', otherTexts: [], description: { en: 'The token belongs to an application that has been removed from this account or is inactive there. Ask the account administrator to install or activate it.', ru: 'Токен выдан приложению, которое удалено с портала или отключено. Попросите администратора портала установить или включить его.' }, category: 'availability', recovery: 'ask-admin', mayHaveRun: 'no', docs: [] },
  { code: 'CONNECTION_ERROR', status: 401, otherStatuses: [], text: 'Error connecting to authorization server', otherTexts: [], description: { en: 'The account could not reach the authorization server, so the call has not run; despite status 401 this says nothing about the token. Repeat the call in a few seconds.', ru: 'Портал не смог связаться с сервером авторизации, поэтому вызов не выполнен; несмотря на статус 401, о самом токене это ничего не говорит. Повторите вызов через несколько секунд.' }, category: 'server', recovery: 'retry', mayHaveRun: 'no', docs: [] },
  { code: 'ERROR_OAUTH', status: 401, otherStatuses: [], text: 'Application not installed', otherTexts: [], description: { en: 'According to the authorization server, this application is not installed on this account. Ask the account administrator to install it.', ru: 'По данным сервера авторизации, это приложение не установлено на портале. Попросите администратора портала установить его.' }, category: 'availability', recovery: 'ask-admin', mayHaveRun: 'no', docs: [] },
  { code: 'PAYMENT_REQUIRED', status: 401, otherStatuses: [], text: 'Subscription has been ended', otherTexts: [], description: { en: 'The account\'s subscription has ended. Renew it. The authorization server sends the same code when the application\'s trial or paid period has expired.', ru: 'Срок подписки портала истёк. Продлите её. Сервер авторизации возвращает такой же код, когда истёк пробный или оплаченный период приложения.' }, category: 'availability', recovery: 'upgrade-plan', mayHaveRun: 'no', docs: [] },
  { code: 'invalid_token', status: 401, otherStatuses: [], text: 'Unable to get application by token', otherTexts: ['Token expired or invalid'], description: { en: 'The token is malformed or revoked; a custom authorization provider sends this code for an expired token, too. Check that the token is sent whole; if it is, authorize again.', ru: 'Токен имеет неверный формат или отозван; собственный провайдер авторизации возвращает этот код и тогда, когда срок действия токена истёк. Проверьте, что токен передан целиком; если это так, пройдите авторизацию заново.' }, category: 'authentication', recovery: 'authorize', mayHaveRun: 'no', docs: [] },
  { code: 'authorization_error', status: 401, otherStatuses: [], text: 'Unable to authorize user', otherTexts: [], description: { en: 'The user of the token has been dismissed or cannot be signed in, or another user is signed in in this browser session. Get the token of an active user, or sign the other user out.', ru: 'Пользователь, которому выдан токен, уволен, его не удаётся авторизовать, или в этой сессии браузера авторизован другой пользователь. Получите токен действующего пользователя или завершите сессию другого пользователя.' }, category: 'authentication', recovery: 'authorize', mayHaveRun: 'no', docs: [] },
  { code: 'access_denied', status: 401, otherStatuses: [], text: 'User not authorized', otherTexts: ['Access denied for this type of user'], description: { en: 'The call uses session authorization, but nobody is signed in, or users of this type have no access. Sign in as a user who has access. Upper-case ACCESS_DENIED is another error: REST is not part of the plan, or permissions are lacking.', ru: 'Вызов использует сессионную авторизацию, но пользователь не авторизован на портале, либо пользователям этого типа доступ закрыт. Авторизуйтесь под пользователем, у которого есть доступ. Код ACCESS_DENIED в верхнем регистре — другая ошибка: REST API не входит в тариф или не хватает прав.' }, category: 'authentication', recovery: 'authorize', mayHaveRun: 'no', docs: [] },
  { code: 'session_failed', status: 401, otherStatuses: [], text: 'Sessid check failed', otherTexts: [], description: { en: 'The session identifier (sessid) of a browser call is wrong. The response has a fresh sessid: repeat the call with it.', ru: 'Идентификатор сессии (sessid) в вызове из браузера неверен. В ответе есть новый: повторите вызов с ним.' }, category: 'authentication', recovery: 'refresh-token', mayHaveRun: 'no', docs: [] },
  { code: 'allowed_only_intranet_user', status: 403, otherStatuses: [], text: '', otherTexts: [], description: { en: 'Extranet and external users may not make this call. Use the token or webhook of an intranet user; if there is none, ask the account administrator.', ru: 'Экстранет-пользователям и внешним пользователям этот вызов запрещён. Используйте токен или вебхук интранет-пользователя; если его нет, обратитесь к администратору портала.' }, category: 'permission', recovery: 'ask-admin', mayHaveRun: 'no', docs: [] },
  { code: 'AUTHORIZE_ERROR', status: 403, otherStatuses: [], text: 'Method not available for guest session.', otherTexts: ['Method not available for guest session at the moment.'], description: { en: 'A guest session cannot call this method. Sign in as a user of the account.', ru: 'Из гостевой сессии этот метод вызвать нельзя. Авторизуйтесь под пользователем портала.' }, category: 'permission', recovery: 'authorize', mayHaveRun: 'no', docs: [] },
  { code: 'ERROR_CORE', status: 400, otherStatuses: [500], text: '', otherTexts: ['SQL query error!'], description: { en: 'An internal error of the method, for which it has no code of its own; the call may have run. Read error_description, if there is one, and correct the request by it. With status 500 a database query on the server failed, so contact the server administrator or Bitrix24 support instead.', ru: 'Внутренняя ошибка метода, для которой нет отдельного кода; вызов мог выполниться. Прочтите error_description, если он есть, и исправьте запрос. При статусе 500 на сервере не выполнился запрос к базе данных, поэтому обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'perhaps', docs: [] },
  { code: 'ERROR_ARGUMENT', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'An argument is missing or wrong: some responses name it in the field argument, others only in error_description. Correct it.', ru: 'Аргумент не передан или неверен: какой именно, в одних ответах указано в поле argument, в других — только в error_description. Исправьте его.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'ERROR_NOT_FOUND', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The object was not found. Check its identifier and whether it still exists.', ru: 'Объект не найден. Проверьте идентификатор и убедитесь, что объект ещё существует.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'INTERNAL_WRONG_TRANSPORT', status: 500, otherStatuses: [], text: 'Wrong transport!', otherTexts: [], description: { en: 'The server\'s Bitrix24 installation is broken: in current versions no URL leads to this error, not even one with a response format other than json or xml. Repeating is useless, so contact the server administrator or Bitrix24 support.', ru: 'Битрикс24 на сервере установлен с ошибками: в текущих версиях к этой ошибке не приводит ни один URL, даже с форматом ответа, отличным от json и xml. Повторять вызов бесполезно, поэтому обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'contact-support', mayHaveRun: 'no', docs: [] },
  { code: 'INTERNAL_WRONG_HANDLER_CLASS', status: 500, otherStatuses: [], text: 'Wrong handler class!', otherTexts: [], description: { en: 'The server\'s Bitrix24 installation is broken. Repeating is useless, so contact the server administrator or Bitrix24 support.', ru: 'Битрикс24 на сервере установлен с ошибками. Повторять вызов бесполезно, поэтому обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'contact-support', mayHaveRun: 'no', docs: [] },
  { code: '', status: 400, otherStatuses: [], text: '', otherTexts: ['Access denied.', 'Not found.', 'ID is not defined or invalid.'], description: { en: 'The method gave no code: only error_description tells the cause. Read it and correct what it names: a parameter, the identifier, or the permissions of the user. The call may have run.', ru: 'Метод не задал код: о причине говорит только error_description. Прочтите его и исправьте то, что в нём названо: параметр, идентификатор или права пользователя. Вызов мог выполниться.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'perhaps', docs: [] },
  { code: '0', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The method gave no code of its own: methods built on the platform\'s controllers send 0 then, so only error_description tells the cause. Read it and correct the request by it. The call may have run, since a fatal error inside a method gives this code, too.', ru: 'Метод не задал свой код: методы, построенные на контроллерах платформы, присылают тогда 0, и о причине говорит только error_description. Прочтите его и исправьте запрос. Вызов мог выполниться: этот же код приходит при фатальной ошибке внутри метода.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'perhaps', docs: [] },
  { code: '100', status: 400, otherStatuses: [], text: '', otherTexts: ['Could not find value for parameter {…}', 'Invalid value {…} to match with parameter {…}. Should be value of type …', '… All parameters in the constructor must have real class type'], description: { en: 'A parameter is missing or has the wrong type, and the text names it in braces. Pass it with a value of the right type. If the text speaks of a constructor, no object could be built from the identifier passed, so check the identifier.', ru: 'Параметр не передан или имеет неверный тип; его имя указано в тексте в фигурных скобках. Передайте значение подходящего типа. Если в тексте сказано о конструкторе (constructor), по переданному идентификатору не удалось получить объект, поэтому проверьте идентификатор.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: '22002', status: 400, otherStatuses: [], text: '', otherTexts: ['Could not find description of … in …'], description: { en: 'The method\'s name is misspelled: the controller that it names exists, but has no such action. Correct the action, at the end of the name.', ru: 'В имени метода опечатка: указанный в нём контроллер существует, но такого действия у него нет. Исправьте действие в конце имени.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'MAIN_CONTROLLER_22001', status: 400, otherStatuses: [], text: '', otherTexts: ['Argument \'…\' is null or empty'], description: { en: 'An argument that the method needs is null, and the text names it. Pass a value.', ru: 'Нужный методу аргумент равен null; его имя указано в тексте. Передайте значение.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'NOT_FOUND', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The object was not found, in crm.item.* or another method built on the platform\'s controllers. Check its identifier and whether it still exists.', ru: 'Объект не найден в crm.item.* или другом методе, построенном на контроллерах платформы. Проверьте идентификатор и убедитесь, что объект ещё существует.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'MISSING_PARAMS', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'A required parameter is missing. Find its name in error_description or on the method\'s page, and pass it.', ru: 'Не передан обязательный параметр. Найдите его имя в error_description или на странице метода и передайте его.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'INVALID_ARG_VALUE', status: 400, otherStatuses: [], text: '', otherTexts: [], description: { en: 'An argument has a value that is not allowed, and the text names the field. Correct its value.', ru: 'Недопустимое значение аргумента; поле указано в тексте. Исправьте его значение.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'ERROR_ENTITY_NOT_FOUND', status: 400, otherStatuses: [], text: '', otherTexts: ['Entity not found'], description: { en: 'The entity was not found; in entity.* methods this is the storage named in ENTITY. Check the name or the identifier passed.', ru: 'Сущность не найдена; в методах entity.* это хранилище, указанное в ENTITY. Проверьте переданное имя или идентификатор.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'ERROR_REQUIRED_PARAMETERS_MISSING', status: 400, otherStatuses: [], text: '', otherTexts: ['Required parameter "…" is missing'], description: { en: 'A required parameter is missing, and the text names it. Pass it.', ru: 'Не передан обязательный параметр; его имя указано в тексте. Передайте его.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'WRONG_ENCODING', status: 200, otherStatuses: [], text: 'Wrong request encoding', otherTexts: [], description: { en: 'The request is not in the server\'s encoding. Send it in UTF-8. The call may have run: the error occurs when the response is encoded.', ru: 'Кодировка запроса отличается от кодировки сервера. Передавайте данные в UTF-8. Вызов мог выполниться: ошибка возникает при кодировании ответа.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'perhaps', docs: [] },
  { code: 'insufficient_auth_type', status: 400, otherStatuses: [], text: 'The request requires higher privileges than provided.', otherTexts: [], description: { en: 'The authorization method of the call does not suffice for this action: a webhook, an application\'s token or session authorization. Call it with another authorization method; despite the text, no scope is missing.', ru: 'Для этого действия не подходит способ авторизации, с которым оно вызвано: вебхук, токен приложения или сессионная авторизация. Вызовите его другим способом; вопреки тексту, дело не в скоупах.' }, category: 'authentication', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'invalid_authentication', status: 401, otherStatuses: [], text: '', otherTexts: [], description: { en: 'The method was called without a signed-in user. Sign in, or send the token or webhook of a user.', ru: 'Метод вызван, когда пользователь не авторизован. Авторизуйтесь или передайте токен или вебхук пользователя.' }, category: 'authentication', recovery: 'authorize', mayHaveRun: 'no', docs: [] },
  { code: 'invalid_http_method', status: 400, otherStatuses: [], text: 'Wrong method for current action', otherTexts: [], description: { en: 'The request has an HTTP method that the called method does not support. Use one that it supports.', ru: 'Неверный HTTP-метод запроса. Используйте тот, который поддерживает метод API.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'ERROR_UNSUPPORTED_PROTOCOL', status: 400, otherStatuses: [], text: 'Unsupported handler protocol', otherTexts: [], description: { en: 'The handler URL of a placement, event or automation rule has a protocol that is not supported. Pass a URL that begins with http or https.', ru: 'В URL обработчика точки встраивания, события или робота указан неподдерживаемый протокол. Передайте URL с протоколом http или https.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/widgets/index.html'] },
  { code: 'ERROR_WRONG_HANDLER_URL', status: 400, otherStatuses: [], text: 'Wrong handler URL', otherTexts: [], description: { en: 'The handler URL of a placement, event or automation rule is not valid, or its host is forbidden. Pass a full URL with a domain name; one without, such as localhost, is refused.', ru: 'URL обработчика точки встраивания, события или робота некорректен, или его хост запрещён. Передайте полный URL с доменным именем; адрес без домена, например localhost, не пройдёт проверку.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/widgets/index.html'] },
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
 * @param code A code as the server sends it, a number too, or an enum member. Case-sensitive.
 * @returns The entry with its exact type for a known code; `undefined` for any other value.
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
export const lookupByStatus: (status: unknown) => PlatformError[] = /* @__PURE__ */ defineLookupByStatus(entries);

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
  '',
  '0', 0,
  '100', 100,
  '22002', 22002,
  'MAIN_CONTROLLER_22001',
  'NOT_FOUND',
  'MISSING_PARAMS',
  'INVALID_ARG_VALUE',
  'ERROR_ENTITY_NOT_FOUND',
  'ERROR_REQUIRED_PARAMETERS_MISSING',
  'WRONG_ENCODING',
  'insufficient_auth_type',
  'invalid_authentication',
  'invalid_http_method',
  'ERROR_UNSUPPORTED_PROTOCOL',
  'ERROR_WRONG_HANDLER_URL',
]);

/**
 * Platform errors: whether a value is one of the codes. Case-sensitive. Never throws.
 *
 * @param value Anything.
 * @returns `false` for any other value.
 * @example isPlatformErrorCode('WRONG_AUTH_TYPE') // true
 */
export const isPlatformErrorCode: (value: unknown) => value is SentCode<PlatformErrorCodeValue> =
  /* @__PURE__ */ defineCodeGuard<PlatformErrorCodeValue>(codes);

/**
 * Platform errors: whether a value is an error body with one of the codes, or with one of those named.
 * Never throws.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes A code or a list of codes to accept; default: all. An empty list accepts none.
 * @returns `false` for any other value.
 * @example isPlatformErrorResponse(body, 'WRONG_AUTH_TYPE') // body.error is 'WRONG_AUTH_TYPE' if true
 */
export const isPlatformErrorResponse: SentErrorResponseGuard<PlatformErrorCodeValue> = /* @__PURE__ */ defineResponseGuard<
  SentErrorResponseGuard<PlatformErrorCodeValue>
>(codes, readErrorCode);
