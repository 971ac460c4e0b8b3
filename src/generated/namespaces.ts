// Generated from catalog/ by `npm run generate`. Do not edit.

import type { Namespace } from '../entry.js';
import { deepFreeze } from '../family.js';

/** The namespaces of methods by name, deeply frozen. The words of each are a module: `bitrix24-error-codes/methods/NAMESPACE`. */
export const namespaces: readonly Namespace[] = /* @__PURE__ */ deepFreeze([
  { name: 'ai', title: { en: 'AI Services', ru: 'AI-сервисы' } },
  { name: 'app', title: { en: 'Application', ru: 'Приложение' } },
  { name: 'biconnector', title: { en: 'BI Builder', ru: 'BI Конструктор' } },
  { name: 'bizproc', title: { en: 'Workflows', ru: 'Бизнес-процессы' } },
  { name: 'calendar', title: { en: 'Calendar', ru: 'Календарь' } },
  { name: 'call', title: { en: 'Call Follow-up', ru: 'Follow-up звонков' } },
  { name: 'catalog', title: { en: 'Product Catalog', ru: 'Каталог товаров' } },
  { name: 'crm', title: { en: 'CRM', ru: 'Раздел CRM' } },
  { name: 'disk', title: { en: 'Drive', ru: 'Диск' } },
  { name: 'documentgenerator', title: { en: 'Document Generator', ru: 'Генератор документов' } },
  { name: 'entity', title: { en: 'Data Storage', ru: 'Хранилище данных' } },
  { name: 'event', title: { en: 'Events', ru: 'События' } },
  { name: 'im', title: { en: 'Messenger', ru: 'Мессенджер' } },
  { name: 'imbot', title: { en: 'Chat bots', ru: 'Чат-боты' } },
  { name: 'imconnector', title: { en: 'Open Channels Connectors', ru: 'Коннекторы открытых линий' } },
  { name: 'imopenlines', title: { en: 'Open Channels', ru: 'Открытые линии' } },
  { name: 'landing', title: { en: 'Sites and Stores', ru: 'Сайты и магазины' } },
  { name: 'lists', title: { en: 'Lists', ru: 'Списки' } },
  { name: 'log', title: { en: 'News Feed', ru: 'Лента новостей' } },
  { name: 'mail', title: { en: 'Mail', ru: 'Почта' } },
  { name: 'mailservice', title: { en: 'Mail Services', ru: 'Почтовые сервисы' } },
  { name: 'messageservice', title: { en: 'Message Providers', ru: 'Провайдеры сообщений' } },
  { name: 'rest', title: { en: 'System Methods', ru: 'Системные методы' } },
  { name: 'rpa', title: { en: 'RPA processes', ru: 'Процессы RPA' } },
  { name: 'sale', title: { en: 'Online Store', ru: 'Интернет-магазин' } },
  { name: 'sign', title: { en: 'e-Signature for HR', ru: 'КЭДО' } },
  { name: 'sonet_group', title: { en: 'Workgroups and Projects', ru: 'Рабочие группы и проекты' } },
  { name: 'task', title: { en: 'Tasks: checklists, comments, time, stages', ru: 'Задачи: чек-листы, комментарии, время, стадии' } },
  { name: 'tasks', title: { en: 'Tasks', ru: 'Задачи' } },
  { name: 'telephony', title: { en: 'Telephony', ru: 'Телефония' } },
  { name: 'timeman', title: { en: 'Working time', ru: 'Рабочее время' } },
  { name: 'user', title: { en: 'Users', ru: 'Пользователи' } },
  { name: 'userconsent', title: { en: 'User Agreements', ru: 'Пользовательские соглашения' } },
  { name: 'userfieldconfig', title: { en: 'Custom Field Settings', ru: 'Настройки пользовательских полей' } },
  { name: 'vote', title: { en: 'Polls', ru: 'Опросы' } },
  { name: 'voximplant', title: { en: 'SIP and Built-in Telephony', ru: 'SIP и встроенная телефония' } },
]);
