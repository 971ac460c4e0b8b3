// Generated from catalog/ by `npm run generate`. Do not edit.

import type { Namespace } from '../entry.js';
import { deepFreeze } from '../family.js';

/** The namespaces of methods by name, deeply frozen. The words of each are a module: `bitrix24-error-codes/methods/NAMESPACE`. */
export const namespaces: readonly Namespace[] = /* @__PURE__ */ deepFreeze([
  { name: 'disk', title: { en: 'Drive', ru: 'Диск' } },
  { name: 'imbot', title: { en: 'Chat bots', ru: 'Чат-боты' } },
  { name: 'tasks', title: { en: 'Tasks', ru: 'Задачи' } },
  { name: 'user', title: { en: 'Users', ru: 'Пользователи' } },
]);
