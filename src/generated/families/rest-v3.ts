// Generated from catalog/ by `npm run generate`. Do not edit.

import type { ErrorEntry } from '../../entry.js';
import {
  defineCodeGuard,
  defineEntries,
  defineLookup,
  defineLookupByStatus,
  defineResponseGuard,
  defineTable,
  type Lookup,
} from '../../family.js';
import { type RestV3Response, type RestV3ResponseGuard, readRestV3Code } from '../../response.js';

/** REST 3.0 errors: the codes, exactly as the server sends them. */
export enum RestV3ErrorCode {
  /**
   * HTTP 403.
   *
   * The user has no right to the object, or the method is switched off. Ask the account's administrator.
   *
   * У пользователя нет прав на этот объект, или метод отключён. Обратитесь к администратору портала.
   */
  ACCESS_DENIED = 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION',
  /**
   * HTTP 400.
   *
   * Such an object exists already. Change that one, or send other data.
   *
   * Такой объект уже существует. Измените его или передайте другие данные.
   */
  ENTITY_ALREADY_EXISTS = 'BITRIX_REST_V3_EXCEPTION_ENTITYALREADYEXISTSEXCEPTION',
  /**
   * HTTP 400.
   *
   * No object has this identifier. Check it, and whether the object still exists.
   *
   * Объекта с таким идентификатором нет. Проверьте идентификатор и убедитесь, что объект ещё существует.
   */
  ENTITY_NOT_FOUND = 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION',
  /**
   * HTTP 422.
   *
   * An earlier call with this idempotency key had another body. Take a new key for each new request.
   *
   * С этим ключом идемпотентности уже отправляли другое тело запроса. Для нового запроса возьмите новый ключ.
   */
  IDEMPOTENCY_KEY_REUSED = 'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION',
  /**
   * HTTP 403.
   *
   * The webhook or application lacks the scope for this method. Add it; an application then needs a new token.
   *
   * Вебхуку или приложению не хватает права (scope) на этот метод. Добавьте его; приложению затем нужен новый токен.
   */
  INSUFFICIENT_SCOPE = 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION',
  /**
   * HTTP 500.
   *
   * A fault inside the server. Repeat the call in a few seconds; if the error stays, contact the server's administrator or Bitrix24 support.
   *
   * Внутренний сбой на сервере. Повторите вызов через несколько секунд; если ошибка не проходит, обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  INTERNAL = 'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION',
  /**
   * HTTP 400.
   *
   * The filter is malformed. Write it in the format of REST 3.0.
   *
   * Фильтр составлен неверно. Запишите его в формате REST 3.0.
   */
  INVALID_FILTER = 'BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION',
  /**
   * HTTP 400.
   *
   * The idempotency key is not made of 1 to 255 printable ASCII characters. Send one that is.
   *
   * Ключ идемпотентности должен содержать от 1 до 255 печатных символов ASCII. Исправьте ключ.
   */
  INVALID_IDEMPOTENCY_KEY = 'BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION',
  /**
   * HTTP 400.
   *
   * The body is not valid JSON, or was sent as another content type. Send valid JSON as application/json.
   *
   * В теле запроса некорректный JSON, или оно отправлено с другим типом содержимого. Передайте корректный JSON с типом application/json.
   */
  INVALID_JSON = 'BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The order parameter is malformed. Write it in the format of REST 3.0.
   *
   * Сортировка (order) задана неверно. Запишите её в формате REST 3.0.
   */
  INVALID_ORDER = 'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION',
  /**
   * HTTP 400.
   *
   * The pagination parameter is malformed. Write it in the format of REST 3.0.
   *
   * Постраничная выборка (pagination) задана неверно. Запишите её в формате REST 3.0.
   */
  INVALID_PAGINATION = 'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The select parameter is malformed; a batch in the old format gets this too. Write the request in the format of REST 3.0.
   *
   * Список полей select задан неверно; эту же ошибку получает batch в старом формате. Запишите запрос в формате REST 3.0.
   */
  INVALID_SELECT = 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION',
  /**
   * HTTP 403.
   *
   * What was called is not part of the account's plan. Move the account to a plan that has it.
   *
   * Вызванный метод недоступен на тарифе портала. Перейдите на тариф, в который он входит.
   */
  LICENSE = 'BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION',
  /**
   * HTTP 404.
   *
   * REST 3.0 has no such method. Check the name: not every method of classic REST is there.
   *
   * В REST 3.0 такого метода нет. Проверьте имя: здесь есть не все методы классического REST.
   */
  METHOD_NOT_FOUND = 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION',
  /**
   * HTTP 429.
   *
   * The method is blocked for its accumulated execution time: the same as OPERATION_TIME_LIMIT in classic REST. Pause, then call it less often.
   *
   * Метод заблокирован из-за накопленного времени выполнения: то же, что OPERATION_TIME_LIMIT в классическом REST. Сделайте паузу, затем вызывайте его реже.
   */
  RATE_LIMIT = 'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION',
  /**
   * HTTP 404.
   *
   * No method serves the requested relation. Check the relation's name, or do without it.
   *
   * Для запрошенной связи нет метода. Проверьте имя связи или обойдитесь без неё.
   */
  RELATION_METHOD_NOT_FOUND = 'BITRIX_REST_V3_EXCEPTION_RELATIONMETHODNOTFOUNDEXCEPTION',
  /**
   * HTTP 400.
   *
   * There is no such aggregate function. Check its name.
   *
   * Такой агрегатной функции нет. Проверьте её имя.
   */
  UNKNOWN_AGGREGATE_FUNCTION = 'BITRIX_REST_V3_EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The filter, or a related field in select, names a field that the object lacks. Check the names of the fields.
   *
   * Фильтр или связанное поле в select ссылается на поле, которого у объекта нет. Проверьте имена полей.
   */
  UNKNOWN_DTO_PROPERTY = 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION',
  /**
   * HTTP 400.
   *
   * There is no such filter operator. Use one that REST 3.0 supports.
   *
   * Такого оператора фильтра нет. Возьмите один из поддерживаемых в REST 3.0.
   */
  UNKNOWN_FILTER_OPERATOR = 'BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION',
  /**
   * HTTP 400.
   *
   * The object's fields are not valid. Correct those named in the answer under validation.
   *
   * Поля объекта не прошли проверку. Исправьте те, что перечислены в поле validation ответа.
   */
  DTO_VALIDATION = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The file is not valid. Check its contents and how it is sent.
   *
   * Файл не прошёл проверку. Проверьте его содержимое и способ передачи.
   */
  INVALID_FILE = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_INVALIDFILEEXCEPTION',
  /**
   * HTTP 400.
   *
   * A value in the filter is not valid. Check it against the type of its field.
   *
   * Недопустимое значение в фильтре. Сверьте его с типом поля.
   */
  REQUEST_FILTER_VALIDATION = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * A required field is missing or has the wrong type. Correct the one named in the answer under validation.
   *
   * Обязательное поле не передано или имеет неверный тип. Исправьте то, которое названо в поле validation ответа.
   */
  REQUEST_VALIDATION = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The call was made with the wrong HTTP verb. Use the one that the method takes, as a rule POST.
   *
   * Вызов отправлен не тем HTTP-методом. Отправьте его нужным: как правило, это POST.
   */
  WRONG_HTTP_REQUEST_METHOD = 'BITRIX_REST_V3_EXCEPTION_WRONGHTTPREQUESTMETHODEXCEPTION',
  /**
   * HTTP 404.
   *
   * A method of the form *.field.get was asked for a field that the object lacks. Check the name of the field.
   *
   * У метода вида *.field.get запрошено поле, которого у объекта нет. Проверьте имя поля.
   */
  FIELD_NOT_FOUND = 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION',
  /**
   * HTTP 404.
   *
   * The field is of another type than the request asks for. Check the type and the name of the field.
   *
   * Тип поля не совпадает с запрошенным. Проверьте тип и имя поля.
   */
  FIELD_WRONG_TYPE = 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDWRONGTYPEEXCEPTION',
}

/** REST 3.0 errors: the HTTP statuses seen with them, named by their reason phrases in RFC 9110. */
export enum RestV3ErrorStatus {
  BAD_REQUEST = 400,
  FORBIDDEN = 403,
  NOT_FOUND = 404,
  UNPROCESSABLE_CONTENT = 422,
  TOO_MANY_REQUESTS = 429,
  INTERNAL_SERVER_ERROR = 500,
}

/** REST 3.0 errors: the codes as string literals. Members of {@link RestV3ErrorCode} are assignable to it. */
export type RestV3ErrorCodeValue = `${RestV3ErrorCode}`;

/** REST 3.0 errors: the entry for each code, with its exact type. */
export type RestV3Errors = {
  readonly BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', 403, 'permission', 'ask-admin'>;
  readonly BITRIX_REST_V3_EXCEPTION_ENTITYALREADYEXISTSEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_ENTITYALREADYEXISTSEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION', 422, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION', 403, 'permission', 'authorize'>;
  readonly BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION', 500, 'server', 'retry'>;
  readonly BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION', 403, 'availability', 'upgrade-plan'>;
  readonly BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION', 404, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION', 429, 'limit', 'slow-down'>;
  readonly BITRIX_REST_V3_EXCEPTION_RELATIONMETHODNOTFOUNDEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_RELATIONMETHODNOTFOUNDEXCEPTION', 404, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_VALIDATION_INVALIDFILEEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_VALIDATION_INVALIDFILEEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_EXCEPTION_WRONGHTTPREQUESTMETHODEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_WRONGHTTPREQUESTMETHODEXCEPTION', 400, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION: ErrorEntry<'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION', 404, 'request', 'change-request'>;
  readonly BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDWRONGTYPEEXCEPTION: ErrorEntry<'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDWRONGTYPEEXCEPTION', 404, 'request', 'change-request'>;
};

/** REST 3.0 errors: any entry. Comparing `code`, `status`, `category` or `recovery` narrows it. */
export type RestV3Error = RestV3Errors[keyof RestV3Errors];

/** REST 3.0 errors: an error body with one of the codes. */
export type RestV3ErrorResponse<Code extends RestV3ErrorCodeValue = RestV3ErrorCodeValue> = RestV3Response<`${Code}`>;

/** REST 3.0 errors: the entries in the order of the documentation, deeply frozen. */
export const entries: readonly RestV3Error[] = /* @__PURE__ */ defineEntries<RestV3Error>([
  { code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', status: 403, otherStatuses: [], otherTexts: [], description: { en: 'The user has no right to the object, or the method is switched off. Ask the account\'s administrator.', ru: 'У пользователя нет прав на этот объект, или метод отключён. Обратитесь к администратору портала.' }, category: 'permission', recovery: 'ask-admin', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_ENTITYALREADYEXISTSEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'Such an object exists already. Change that one, or send other data.', ru: 'Такой объект уже существует. Измените его или передайте другие данные.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'No object has this identifier. Check it, and whether the object still exists.', ru: 'Объекта с таким идентификатором нет. Проверьте идентификатор и убедитесь, что объект ещё существует.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION', status: 422, otherStatuses: [], otherTexts: [], description: { en: 'An earlier call with this idempotency key had another body. Take a new key for each new request.', ru: 'С этим ключом идемпотентности уже отправляли другое тело запроса. Для нового запроса возьмите новый ключ.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION', status: 403, otherStatuses: [], otherTexts: [], description: { en: 'The webhook or application lacks the scope for this method. Add it; an application then needs a new token.', ru: 'Вебхуку или приложению не хватает права (scope) на этот метод. Добавьте его; приложению затем нужен новый токен.' }, category: 'permission', recovery: 'authorize', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION', status: 500, otherStatuses: [], otherTexts: [], description: { en: 'A fault inside the server. Repeat the call in a few seconds; if the error stays, contact the server\'s administrator or Bitrix24 support.', ru: 'Внутренний сбой на сервере. Повторите вызов через несколько секунд; если ошибка не проходит, обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'retry', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The filter is malformed. Write it in the format of REST 3.0.', ru: 'Фильтр составлен неверно. Запишите его в формате REST 3.0.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The idempotency key is not made of 1 to 255 printable ASCII characters. Send one that is.', ru: 'Ключ идемпотентности должен содержать от 1 до 255 печатных символов ASCII. Исправьте ключ.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The body is not valid JSON, or was sent as another content type. Send valid JSON as application/json.', ru: 'В теле запроса некорректный JSON, или оно отправлено с другим типом содержимого. Передайте корректный JSON с типом application/json.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The order parameter is malformed. Write it in the format of REST 3.0.', ru: 'Сортировка (order) задана неверно. Запишите её в формате REST 3.0.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The pagination parameter is malformed. Write it in the format of REST 3.0.', ru: 'Постраничная выборка (pagination) задана неверно. Запишите её в формате REST 3.0.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The select parameter is malformed; a batch in the old format gets this too. Write the request in the format of REST 3.0.', ru: 'Список полей select задан неверно; эту же ошибку получает batch в старом формате. Запишите запрос в формате REST 3.0.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION', status: 403, otherStatuses: [], otherTexts: [], description: { en: 'What was called is not part of the account\'s plan. Move the account to a plan that has it.', ru: 'Вызванный метод недоступен на тарифе портала. Перейдите на тариф, в который он входит.' }, category: 'availability', recovery: 'upgrade-plan', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION', status: 404, otherStatuses: [], otherTexts: [], description: { en: 'REST 3.0 has no such method. Check the name: not every method of classic REST is there.', ru: 'В REST 3.0 такого метода нет. Проверьте имя: здесь есть не все методы классического REST.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION', status: 429, otherStatuses: [], otherTexts: [], description: { en: 'The method is blocked for its accumulated execution time: the same as OPERATION_TIME_LIMIT in classic REST. Pause, then call it less often.', ru: 'Метод заблокирован из-за накопленного времени выполнения: то же, что OPERATION_TIME_LIMIT в классическом REST. Сделайте паузу, затем вызывайте его реже.' }, category: 'limit', recovery: 'slow-down', docs: ['/api-reference/rest-v3.html', '/limits.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_RELATIONMETHODNOTFOUNDEXCEPTION', status: 404, otherStatuses: [], otherTexts: [], description: { en: 'No method serves the requested relation. Check the relation\'s name, or do without it.', ru: 'Для запрошенной связи нет метода. Проверьте имя связи или обойдитесь без неё.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'There is no such aggregate function. Check its name.', ru: 'Такой агрегатной функции нет. Проверьте её имя.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The filter, or a related field in select, names a field that the object lacks. Check the names of the fields.', ru: 'Фильтр или связанное поле в select ссылается на поле, которого у объекта нет. Проверьте имена полей.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'There is no such filter operator. Use one that REST 3.0 supports.', ru: 'Такого оператора фильтра нет. Возьмите один из поддерживаемых в REST 3.0.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The object\'s fields are not valid. Correct those named in the answer under validation.', ru: 'Поля объекта не прошли проверку. Исправьте те, что перечислены в поле validation ответа.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_INVALIDFILEEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The file is not valid. Check its contents and how it is sent.', ru: 'Файл не прошёл проверку. Проверьте его содержимое и способ передачи.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'A value in the filter is not valid. Check it against the type of its field.', ru: 'Недопустимое значение в фильтре. Сверьте его с типом поля.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'A required field is missing or has the wrong type. Correct the one named in the answer under validation.', ru: 'Обязательное поле не передано или имеет неверный тип. Исправьте то, которое названо в поле validation ответа.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_WRONGHTTPREQUESTMETHODEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The call was made with the wrong HTTP verb. Use the one that the method takes, as a rule POST.', ru: 'Вызов отправлен не тем HTTP-методом. Отправьте его нужным: как правило, это POST.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION', status: 404, otherStatuses: [], otherTexts: [], description: { en: 'A method of the form *.field.get was asked for a field that the object lacks. Check the name of the field.', ru: 'У метода вида *.field.get запрошено поле, которого у объекта нет. Проверьте имя поля.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDWRONGTYPEEXCEPTION', status: 404, otherStatuses: [], otherTexts: [], description: { en: 'The field is of another type than the request asks for. Check the type and the name of the field.', ru: 'Тип поля не совпадает с запрошенным. Проверьте тип и имя поля.' }, category: 'request', recovery: 'change-request', docs: ['/api-reference/rest-v3.html'] },
]);

/**
 * REST 3.0 errors: the lookup table by code, deeply frozen and without a prototype.
 *
 * `restV3Errors['BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'].status` is `403`, to the compiler too.
 */
export const restV3Errors: RestV3Errors = /* @__PURE__ */ defineTable<RestV3Errors>(entries);

/**
 * REST 3.0 errors: the entry for a code. Never throws.
 *
 * @param code A code as the server sends it, or an enum member. Case-sensitive.
 * @returns The entry with its exact type for a known code; `undefined` for any other string.
 * @example lookup('BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION').status // 403
 */
export const lookup: Lookup<RestV3Errors> = /* @__PURE__ */ defineLookup<RestV3Errors>(entries);

/**
 * REST 3.0 errors: the entries with an HTTP status. Never throws.
 *
 * @param status An HTTP status, as a number.
 * @returns Entries documented with the status, then those that other sources give it for; `[]` where there are none.
 * @example lookupByStatus(403)[0]?.code // 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
 */
export const lookupByStatus: (status: number) => RestV3Error[] = /* @__PURE__ */ defineLookupByStatus(entries);

// Apart from the entries, so that a program with guards alone carries no descriptions.
const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_ENTITYALREADYEXISTSEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_RELATIONMETHODNOTFOUNDEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_VALIDATION_INVALIDFILEEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_WRONGHTTPREQUESTMETHODEXCEPTION',
  'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION',
  'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDWRONGTYPEEXCEPTION',
]);

/**
 * REST 3.0 errors: whether a value is one of the codes. Case-sensitive. Never throws.
 *
 * @param value Anything.
 * @returns `false` for any other value.
 * @example isRestV3ErrorCode('BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION') // true
 */
export const isRestV3ErrorCode: (value: unknown) => value is RestV3ErrorCodeValue =
  /* @__PURE__ */ defineCodeGuard<RestV3ErrorCodeValue>(codes);

/**
 * REST 3.0 errors: whether a value is an error body with one of the codes, or with one of those named.
 * Never throws.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes Codes to accept; default: all.
 * @returns `false` for any other value.
 * @example isRestV3ErrorResponse(body, 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION') // body.error.code is 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION' if true
 */
export const isRestV3ErrorResponse: RestV3ResponseGuard<RestV3ErrorCodeValue> = /* @__PURE__ */ defineResponseGuard<
  RestV3ResponseGuard<RestV3ErrorCodeValue>
>(codes, readRestV3Code);
