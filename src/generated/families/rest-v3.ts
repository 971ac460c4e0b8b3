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
import { type RestV3Response, type RestV3ResponseGuard, readRestV3Code, type SentCode } from '../../response.js';

/** REST 3.0 errors: the codes, exactly as the server sends them. */
export enum RestV3ErrorCode {
  /**
   * HTTP 403 (also 400, 401).
   *
   * The user has no permission for the object, or the method is switched off. Ask the account administrator. With status 401 authentication failed, for example because the token has expired, so refresh the token and repeat the call instead.
   *
   * У пользователя нет прав на этот объект, или метод отключён. Обратитесь к администратору портала. При статусе 401 не удалась авторизация, например истёк срок действия токена, поэтому обновите токен и повторите вызов.
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
   * No object has this identifier. Check the identifier and whether the object still exists.
   *
   * Объекта с таким идентификатором нет. Проверьте идентификатор и убедитесь, что объект ещё существует.
   */
  ENTITY_NOT_FOUND = 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION',
  /**
   * HTTP 422.
   *
   * This idempotency key has been used with another request body. Take a new key for each new request.
   *
   * Этот ключ идемпотентности уже использовался с другим телом запроса. Для каждого нового запроса используйте новый ключ.
   */
  IDEMPOTENCY_KEY_REUSED = 'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION',
  /**
   * HTTP 403.
   *
   * The webhook or application lacks the scope for this method. Add it to the webhook or the application card, or ask its owner to; an application then needs a new token.
   *
   * Вебхуку или приложению не хватает скоупа для этого метода. Добавьте его в вебхук или карточку приложения или попросите об этом владельца; приложению затем нужен новый токен.
   */
  INSUFFICIENT_SCOPE = 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION',
  /**
   * HTTP 500.
   *
   * An internal server error; the call may have run. Repeat it in a few seconds with the same Idempotency-Key header: a call that succeeded does not run again within 24 hours, one that failed does. If the error persists, contact the server administrator or Bitrix24 support.
   *
   * Внутренняя ошибка сервера; вызов мог выполниться. Повторите его через несколько секунд с тем же заголовком Idempotency-Key: успешный вызов в течение 24 часов не выполнится ещё раз, а завершившийся ошибкой выполнится. Если ошибка сохраняется, обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  INTERNAL = 'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION',
  /**
   * HTTP 500.
   *
   * The server could not save the object; the call may have run partly. Check what has been saved before you repeat it, since the Idempotency-Key header prevents a second run only of a call that succeeded. If the error persists, contact the server administrator or Bitrix24 support.
   *
   * Сервер не смог сохранить объект; вызов мог выполниться частично. Прежде чем повторять его, проверьте, что уже сохранено, поскольку заголовок Idempotency-Key предотвращает повторное выполнение только успешного вызова. Если ошибка сохраняется, обратитесь к администратору сервера или в поддержку Битрикс24.
   */
  ORM_SAVE = 'BITRIX_REST_V3_EXCEPTION_INTERNAL_ORMSAVEEXCEPTION',
  /**
   * HTTP 400.
   *
   * The filter is malformed. Write it in the format of REST 3.0.
   *
   * Фильтр задан неверно. Составьте фильтр в формате REST 3.0.
   */
  INVALID_FILTER = 'BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION',
  /**
   * HTTP 400.
   *
   * The idempotency key must consist of 1 to 255 printable ASCII characters. Correct the key.
   *
   * Ключ идемпотентности должен состоять из 1–255 печатных символов ASCII. Исправьте ключ.
   */
  INVALID_IDEMPOTENCY_KEY = 'BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION',
  /**
   * HTTP 400.
   *
   * The request body is not valid JSON, or the request has another Content-Type. Send valid JSON as application/json.
   *
   * В теле запроса некорректный JSON, или у запроса неверный Content-Type. Передайте корректный JSON с типом application/json.
   */
  INVALID_JSON = 'BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The order parameter is malformed. Write it in the format of REST 3.0.
   *
   * Параметр order задан неверно. Задайте его в формате REST 3.0.
   */
  INVALID_ORDER = 'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION',
  /**
   * HTTP 400.
   *
   * The pagination parameter is malformed. Write it in the format of REST 3.0.
   *
   * Параметр pagination задан неверно. Задайте его в формате REST 3.0.
   */
  INVALID_PAGINATION = 'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The select parameter is malformed. A batch gets this error, too: in the old format, with an unresolved $ref or $refArray, or with an alias used twice. Write the request in the format of REST 3.0.
   *
   * Параметр select задан неверно. Эта же ошибка приходит в ответ на batch в старом формате, с неразрешённой ссылкой $ref или $refArray либо с повторяющимся псевдонимом. Составьте запрос в формате REST 3.0.
   */
  INVALID_SELECT = 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION',
  /**
   * HTTP 403.
   *
   * The called method is not part of the account's plan. Move the account to a plan that has it.
   *
   * Вызванный метод недоступен на тарифе портала. Перейдите на тариф, в который он входит.
   */
  LICENSE = 'BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION',
  /**
   * HTTP 404.
   *
   * REST 3.0 has no such method. Check the name: not every method of the previous version of REST is there.
   *
   * В REST 3.0 такого метода нет. Проверьте имя: в REST 3.0 перенесены не все методы старой версии.
   */
  METHOD_NOT_FOUND = 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION',
  /**
   * HTTP 429.
   *
   * The method is blocked: its accumulated execution time exceeded the limit, as with OPERATION_TIME_LIMIT in the previous version of REST. The block can last up to ten minutes. Pause until time.operating_reset_at of the last successful response, when the oldest minute leaves the sum, then call the method less often.
   *
   * Метод заблокирован: превышен лимит времени выполнения, как при OPERATION_TIME_LIMIT в старой версии REST. Блокировка может длиться до десяти минут. Сделайте паузу до момента time.operating_reset_at из последнего успешного ответа, когда из расчёта выйдет самая старая минутная корзина, затем вызывайте метод реже.
   */
  RATE_LIMIT = 'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION',
  /**
   * HTTP 404.
   *
   * No method returns the requested relation. Check the relation's name, or do without it.
   *
   * Нет метода, который возвращает запрошенную связь. Проверьте имя связи или обойдитесь без неё.
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
   * The request names a field that the object lacks: in filter, order, fields, a cursor or an aggregate, or as a related field in select. Check the field names.
   *
   * В запросе указано поле, которого у объекта нет: в filter, order, fields, курсоре или агрегате либо как связанное поле в select. Проверьте имена полей.
   */
  UNKNOWN_DTO_PROPERTY = 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION',
  /**
   * HTTP 400.
   *
   * There is no such filter operator. Use one that REST 3.0 supports.
   *
   * Такого оператора фильтра нет. Используйте один из поддерживаемых операторов.
   */
  UNKNOWN_FILTER_OPERATOR = 'BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION',
  /**
   * HTTP 400.
   *
   * The object's fields did not pass validation. Correct those that the response names in validation.
   *
   * Поля объекта не прошли валидацию. Исправьте поля, указанные в validation.
   */
  DTO_VALIDATION = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The file did not pass validation. Check its contents and how it is sent.
   *
   * Файл не прошёл валидацию. Проверьте его содержимое и способ передачи.
   */
  INVALID_FILE = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_INVALIDFILEEXCEPTION',
  /**
   * HTTP 400.
   *
   * The filter lacks a condition on a field that must have one. Add a condition on the field that the response names in validation.
   *
   * В фильтре нет условия по обязательному для него полю. Добавьте условие по полю, указанному в validation.
   */
  REQUEST_FILTER_VALIDATION = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * A required field is missing or has the wrong type, a value is not allowed, a field cannot be filtered or sorted by, a business rule is broken, or permissions for a field are lacking. Correct the field that the response names in validation.
   *
   * Обязательное поле не передано или имеет неверный тип, значение недопустимо, по полю нельзя фильтровать или сортировать, нарушено бизнес-правило, либо не хватает прав на поле. Исправьте поле, указанное в validation.
   */
  REQUEST_VALIDATION = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION',
  /**
   * HTTP 400.
   *
   * The call was made with the wrong HTTP method. Use the one that the API method supports, as a rule POST. The server declares this error, but it has not been seen in practice.
   *
   * Неверный HTTP-метод запроса. Используйте тот, который поддерживает метод API: как правило, это POST. Сервер объявляет эту ошибку, но на практике она не встречалась.
   */
  WRONG_HTTP_REQUEST_METHOD = 'BITRIX_REST_V3_EXCEPTION_WRONGHTTPREQUESTMETHODEXCEPTION',
  /**
   * HTTP 404.
   *
   * A method of the form *.field.get was asked for a field that the object lacks. Check the field name.
   *
   * Через метод вида *.field.get запрошено поле, которого у объекта нет. Проверьте имя поля.
   */
  FIELD_NOT_FOUND = 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION',
  /**
   * HTTP 404.
   *
   * The field is of another type than the request asks for. Check the type and the name of the field. The server declares this error, but it has not been seen in practice.
   *
   * Тип поля не совпадает с запрошенным. Проверьте тип и имя поля. Сервер объявляет эту ошибку, но на практике она не встречалась.
   */
  FIELD_WRONG_TYPE = 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDWRONGTYPEEXCEPTION',
}

/** REST 3.0 errors: the HTTP statuses seen with them, named by their reason phrases in RFC 9110. */
export enum RestV3ErrorStatus {
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
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
  readonly BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION', 403, 'permission', 'ask-admin'>;
  readonly BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION', 500, 'server', 'retry'>;
  readonly BITRIX_REST_V3_EXCEPTION_INTERNAL_ORMSAVEEXCEPTION: ErrorEntry<'BITRIX_REST_V3_EXCEPTION_INTERNAL_ORMSAVEEXCEPTION', 500, 'server', 'retry'>;
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
export type RestV3ErrorResponse<Code extends RestV3ErrorCodeValue = RestV3ErrorCodeValue> = RestV3Response<Code>;

/** REST 3.0 errors: the entries in the order of the documentation, deeply frozen. */
export const entries: readonly RestV3Error[] = /* @__PURE__ */ defineEntries<RestV3Error>([
  { code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', status: 403, otherStatuses: [400, 401], otherTexts: [], description: { en: 'The user has no permission for the object, or the method is switched off. Ask the account administrator. With status 401 authentication failed, for example because the token has expired, so refresh the token and repeat the call instead.', ru: 'У пользователя нет прав на этот объект, или метод отключён. Обратитесь к администратору портала. При статусе 401 не удалась авторизация, например истёк срок действия токена, поэтому обновите токен и повторите вызов.' }, category: 'permission', recovery: 'ask-admin', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_ENTITYALREADYEXISTSEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'Such an object exists already. Change that one, or send other data.', ru: 'Такой объект уже существует. Измените его или передайте другие данные.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'No object has this identifier. Check the identifier and whether the object still exists.', ru: 'Объекта с таким идентификатором нет. Проверьте идентификатор и убедитесь, что объект ещё существует.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION', status: 422, otherStatuses: [], otherTexts: [], description: { en: 'This idempotency key has been used with another request body. Take a new key for each new request.', ru: 'Этот ключ идемпотентности уже использовался с другим телом запроса. Для каждого нового запроса используйте новый ключ.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION', status: 403, otherStatuses: [], otherTexts: [], description: { en: 'The webhook or application lacks the scope for this method. Add it to the webhook or the application card, or ask its owner to; an application then needs a new token.', ru: 'Вебхуку или приложению не хватает скоупа для этого метода. Добавьте его в вебхук или карточку приложения или попросите об этом владельца; приложению затем нужен новый токен.' }, category: 'permission', recovery: 'ask-admin', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION', status: 500, otherStatuses: [], otherTexts: [], description: { en: 'An internal server error; the call may have run. Repeat it in a few seconds with the same Idempotency-Key header: a call that succeeded does not run again within 24 hours, one that failed does. If the error persists, contact the server administrator or Bitrix24 support.', ru: 'Внутренняя ошибка сервера; вызов мог выполниться. Повторите его через несколько секунд с тем же заголовком Idempotency-Key: успешный вызов в течение 24 часов не выполнится ещё раз, а завершившийся ошибкой выполнится. Если ошибка сохраняется, обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'retry', mayHaveRun: 'perhaps', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INTERNAL_ORMSAVEEXCEPTION', status: 500, otherStatuses: [], otherTexts: [], description: { en: 'The server could not save the object; the call may have run partly. Check what has been saved before you repeat it, since the Idempotency-Key header prevents a second run only of a call that succeeded. If the error persists, contact the server administrator or Bitrix24 support.', ru: 'Сервер не смог сохранить объект; вызов мог выполниться частично. Прежде чем повторять его, проверьте, что уже сохранено, поскольку заголовок Idempotency-Key предотвращает повторное выполнение только успешного вызова. Если ошибка сохраняется, обратитесь к администратору сервера или в поддержку Битрикс24.' }, category: 'server', recovery: 'retry', mayHaveRun: 'partly', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The filter is malformed. Write it in the format of REST 3.0.', ru: 'Фильтр задан неверно. Составьте фильтр в формате REST 3.0.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The idempotency key must consist of 1 to 255 printable ASCII characters. Correct the key.', ru: 'Ключ идемпотентности должен состоять из 1–255 печатных символов ASCII. Исправьте ключ.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The request body is not valid JSON, or the request has another Content-Type. Send valid JSON as application/json.', ru: 'В теле запроса некорректный JSON, или у запроса неверный Content-Type. Передайте корректный JSON с типом application/json.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The order parameter is malformed. Write it in the format of REST 3.0.', ru: 'Параметр order задан неверно. Задайте его в формате REST 3.0.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The pagination parameter is malformed. Write it in the format of REST 3.0.', ru: 'Параметр pagination задан неверно. Задайте его в формате REST 3.0.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The select parameter is malformed. A batch gets this error, too: in the old format, with an unresolved $ref or $refArray, or with an alias used twice. Write the request in the format of REST 3.0.', ru: 'Параметр select задан неверно. Эта же ошибка приходит в ответ на batch в старом формате, с неразрешённой ссылкой $ref или $refArray либо с повторяющимся псевдонимом. Составьте запрос в формате REST 3.0.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION', status: 403, otherStatuses: [], otherTexts: [], description: { en: 'The called method is not part of the account\'s plan. Move the account to a plan that has it.', ru: 'Вызванный метод недоступен на тарифе портала. Перейдите на тариф, в который он входит.' }, category: 'availability', recovery: 'upgrade-plan', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION', status: 404, otherStatuses: [], otherTexts: [], description: { en: 'REST 3.0 has no such method. Check the name: not every method of the previous version of REST is there.', ru: 'В REST 3.0 такого метода нет. Проверьте имя: в REST 3.0 перенесены не все методы старой версии.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION', status: 429, otherStatuses: [], otherTexts: [], description: { en: 'The method is blocked: its accumulated execution time exceeded the limit, as with OPERATION_TIME_LIMIT in the previous version of REST. The block can last up to ten minutes. Pause until time.operating_reset_at of the last successful response, when the oldest minute leaves the sum, then call the method less often.', ru: 'Метод заблокирован: превышен лимит времени выполнения, как при OPERATION_TIME_LIMIT в старой версии REST. Блокировка может длиться до десяти минут. Сделайте паузу до момента time.operating_reset_at из последнего успешного ответа, когда из расчёта выйдет самая старая минутная корзина, затем вызывайте метод реже.' }, category: 'limit', recovery: 'slow-down', mayHaveRun: 'no', docs: ['/limits.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_RELATIONMETHODNOTFOUNDEXCEPTION', status: 404, otherStatuses: [], otherTexts: [], description: { en: 'No method returns the requested relation. Check the relation\'s name, or do without it.', ru: 'Нет метода, который возвращает запрошенную связь. Проверьте имя связи или обойдитесь без неё.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_UNKNOWNAGGREGATEFUNCTIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'There is no such aggregate function. Check its name.', ru: 'Такой агрегатной функции нет. Проверьте её имя.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The request names a field that the object lacks: in filter, order, fields, a cursor or an aggregate, or as a related field in select. Check the field names.', ru: 'В запросе указано поле, которого у объекта нет: в filter, order, fields, курсоре или агрегате либо как связанное поле в select. Проверьте имена полей.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'There is no such filter operator. Use one that REST 3.0 supports.', ru: 'Такого оператора фильтра нет. Используйте один из поддерживаемых операторов.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The object\'s fields did not pass validation. Correct those that the response names in validation.', ru: 'Поля объекта не прошли валидацию. Исправьте поля, указанные в validation.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_INVALIDFILEEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The file did not pass validation. Check its contents and how it is sent.', ru: 'Файл не прошёл валидацию. Проверьте его содержимое и способ передачи.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The filter lacks a condition on a field that must have one. Add a condition on the field that the response names in validation.', ru: 'В фильтре нет условия по обязательному для него полю. Добавьте условие по полю, указанному в validation.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'A required field is missing or has the wrong type, a value is not allowed, a field cannot be filtered or sorted by, a business rule is broken, or permissions for a field are lacking. Correct the field that the response names in validation.', ru: 'Обязательное поле не передано или имеет неверный тип, значение недопустимо, по полю нельзя фильтровать или сортировать, нарушено бизнес-правило, либо не хватает прав на поле. Исправьте поле, указанное в validation.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: ['/api-reference/rest-v3.html'] },
  { code: 'BITRIX_REST_V3_EXCEPTION_WRONGHTTPREQUESTMETHODEXCEPTION', status: 400, otherStatuses: [], otherTexts: [], description: { en: 'The call was made with the wrong HTTP method. Use the one that the API method supports, as a rule POST. The server declares this error, but it has not been seen in practice.', ru: 'Неверный HTTP-метод запроса. Используйте тот, который поддерживает метод API: как правило, это POST. Сервер объявляет эту ошибку, но на практике она не встречалась.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION', status: 404, otherStatuses: [], otherTexts: [], description: { en: 'A method of the form *.field.get was asked for a field that the object lacks. Check the field name.', ru: 'Через метод вида *.field.get запрошено поле, которого у объекта нет. Проверьте имя поля.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
  { code: 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDWRONGTYPEEXCEPTION', status: 404, otherStatuses: [], otherTexts: [], description: { en: 'The field is of another type than the request asks for. Check the type and the name of the field. The server declares this error, but it has not been seen in practice.', ru: 'Тип поля не совпадает с запрошенным. Проверьте тип и имя поля. Сервер объявляет эту ошибку, но на практике она не встречалась.' }, category: 'request', recovery: 'change-request', mayHaveRun: 'no', docs: [] },
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
 * @param code A code as the server sends it, a number too, or an enum member. Case-sensitive.
 * @returns The entry with its exact type for a known code; `undefined` for any other value.
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
export const lookupByStatus: (status: unknown) => RestV3Error[] = /* @__PURE__ */ defineLookupByStatus(entries);

// Apart from the entries, so that a program with guards alone carries no descriptions.
const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_ENTITYALREADYEXISTSEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION',
  'BITRIX_REST_V3_EXCEPTION_INTERNAL_ORMSAVEEXCEPTION',
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
export const isRestV3ErrorCode: (value: unknown) => value is SentCode<RestV3ErrorCodeValue> =
  /* @__PURE__ */ defineCodeGuard<RestV3ErrorCodeValue>(codes);

/**
 * REST 3.0 errors: whether a value is an error body with one of the codes, or with one of those named.
 * Never throws.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes A code or a list of codes to accept; default: all. An empty list accepts none.
 * @returns `false` for any other value.
 * @example isRestV3ErrorResponse(body, 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION') // body.error.code is 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION' if true
 */
export const isRestV3ErrorResponse: RestV3ResponseGuard<RestV3ErrorCodeValue> = /* @__PURE__ */ defineResponseGuard<
  RestV3ResponseGuard<RestV3ErrorCodeValue>
>(codes, readRestV3Code);
