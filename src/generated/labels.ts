// Generated from catalog/ by `npm run generate`. Do not edit.

import type { Bilingual } from './forms.js';
import type { ErrorCategory, Recovery } from './vocabulary.js';

/** What each value of {@link ErrorCategory} is called. */
export const categoryLabels: Readonly<Record<ErrorCategory, Bilingual>> = {
  'server': { en: 'Server fault', ru: 'Ошибка сервера' },
  'limit': { en: 'Limit', ru: 'Лимит' },
  'authentication': { en: 'Authentication', ru: 'Авторизация' },
  'permission': { en: 'Permissions', ru: 'Права' },
  'request': { en: 'Request', ru: 'Запрос' },
  'availability': { en: 'Availability', ru: 'Доступность' },
};

/** What each value of {@link Recovery} is called. */
export const recoveryLabels: Readonly<Record<Recovery, Bilingual>> = {
  'retry': { en: 'Repeat after a delay', ru: 'Повторить после паузы' },
  'slow-down': { en: 'Slow down, then repeat', ru: 'Снизить частоту и повторить' },
  'refresh-token': { en: 'Refresh the token', ru: 'Обновить токен' },
  'authorize': { en: 'Check the credentials', ru: 'Проверить данные авторизации' },
  'change-request': { en: 'Correct the request', ru: 'Исправить запрос' },
  'ask-admin': { en: 'Ask the administrator', ru: 'Обратиться к администратору' },
  'upgrade-plan': { en: 'Upgrade or pay for the plan', ru: 'Сменить или оплатить тариф' },
  'contact-support': { en: 'Contact support', ru: 'Обратиться в поддержку' },
  'wait-for-approval': { en: 'Wait for approval', ru: 'Дождаться подтверждения' },
};
