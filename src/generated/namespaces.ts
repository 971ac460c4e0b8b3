// Generated from catalog/ by `npm run generate`. Do not edit.

import type { Namespace } from '../entry.js';
import { deepFreeze } from '../family.js';

/** The namespaces of methods by name, deeply frozen. The words of each are a module: `bitrix24-error-codes/methods/NAMESPACE`. */
export const namespaces: readonly Namespace[] = /* @__PURE__ */ deepFreeze([
  { name: 'bizproc', title: { en: 'Workflows', ru: 'Бизнес-процессы' } },
  { name: 'calendar', title: { en: 'Calendar', ru: 'Календарь' } },
  { name: 'catalog', title: { en: 'Product Catalog', ru: 'Каталог товаров' } },
  { name: 'crm', title: { en: 'CRM', ru: 'Раздел CRM' } },
  { name: 'disk', title: { en: 'Drive', ru: 'Диск' } },
  { name: 'documentgenerator', title: { en: 'Document Generator', ru: 'Генератор документов' } },
  { name: 'entity', title: { en: 'Data Storage', ru: 'Хранилище данных' } },
  { name: 'im', title: { en: 'Messenger', ru: 'Мессенджер' } },
  { name: 'imbot', title: { en: 'Chat bots', ru: 'Чат-боты' } },
  { name: 'imopenlines', title: { en: 'Open Channels', ru: 'Открытые линии' } },
  { name: 'landing', title: { en: 'Sites and Stores', ru: 'Сайты и магазины' } },
  { name: 'lists', title: { en: 'Lists', ru: 'Списки' } },
  { name: 'sale', title: { en: 'Online Store', ru: 'Интернет-магазин' } },
  { name: 'task', title: { en: 'Tasks: checklists, comments, time, stages', ru: 'Задачи: чек-листы, комментарии, время, стадии' } },
  { name: 'tasks', title: { en: 'Tasks', ru: 'Задачи' } },
  { name: 'timeman', title: { en: 'Working time', ru: 'Рабочее время' } },
  { name: 'user', title: { en: 'Users', ru: 'Пользователи' } },
  { name: 'vote', title: { en: 'Polls', ru: 'Опросы' } },
]);
