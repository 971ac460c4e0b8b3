// Generated from catalog/ by `npm run generate`. Do not edit.

import type { Bilingual } from './forms.js';
import type { ErrorCategory, Recovery } from './vocabulary.js';

/** What each value of {@link ErrorCategory} is called. */
export const categoryLabels: Readonly<Record<ErrorCategory, Bilingual>> = {
  'server': { en: 'Server fault', ru: 'Ошибка сервера' },
  'limit': { en: 'Load limit', ru: 'Лимит нагрузки' },
  'authentication': { en: 'Authentication error', ru: 'Ошибка авторизации' },
  'permission': { en: 'Lack of permissions', ru: 'Недостаточно прав' },
  'request': { en: 'Request error', ru: 'Ошибка в запросе' },
  'availability': { en: 'Not available', ru: 'Недоступно' },
};

/** What each value of {@link Recovery} is called. */
export const recoveryLabels: Readonly<Record<Recovery, Bilingual>> = {
  'retry': { en: 'Repeat after a delay', ru: 'Повторить после паузы' },
  'slow-down': { en: 'Slow down, then repeat', ru: 'Снизить частоту и повторить' },
  'refresh-token': { en: 'Refresh the token or sessid and repeat', ru: 'Обновить токен или sessid и повторить' },
  'authorize': { en: 'Authorize or use other credentials', ru: 'Авторизоваться или сменить учётные данные' },
  'change-request': { en: 'Correct the request or configuration', ru: 'Исправить запрос или настройки' },
  'ask-admin': { en: 'Ask the administrator or the application\'s owner', ru: 'Обратиться к администратору или владельцу приложения' },
  'upgrade-plan': { en: 'Upgrade the plan or renew the payment', ru: 'Сменить тариф или продлить оплату' },
  'contact-support': { en: 'Contact support', ru: 'Обратиться в поддержку' },
  'wait-for-approval': { en: 'Wait for approval', ru: 'Дождаться разрешения' },
};

/** The titles of the pages of the official documentation that errors name, by path. */
export const pageTitles: Readonly<Record<string, Bilingual>> = { '/bitrix-support.html': { en: 'How to Contact Support', ru: 'Как написать в поддержку' }, '/limits.html': { en: 'REST API Limits', ru: 'Лимиты REST API' }, '/settings/how-to-call-rest-api/batch.html': { en: 'How to Execute a Batch Request', ru: 'Как выполнить пакет запросов batch' }, '/settings/oauth/index.html': { en: 'Complete OAuth 2.0 Authorization Protocol', ru: 'Полный протокол авторизации OAuth 2.0' }, '/local-integrations/local-webhooks.html': { en: 'Incoming and Outgoing Webhooks', ru: 'Входящие и исходящие вебхуки' }, '/api-reference/scopes/permissions.html': { en: 'Available Scopes in Bitrix24', ru: 'Доступные скоупы Битрикс24' }, '/settings/oauth/error-codes.html': { en: 'Authorization Server Error Codes', ru: 'Коды ошибок сервера авторизации' }, '/api-reference/scopes/confirmation.html': { en: 'Method Calls with Confirmation', ru: 'Вызов методов с подтверждением' }, '/api-reference/widgets/index.html': { en: 'Widget Embedding Mechanism', ru: 'Механизм встраивания виджетов' }, '/api-reference/rest-v3.html': { en: 'Overview of REST 3.0', ru: 'Обзор REST 3.0' } };
