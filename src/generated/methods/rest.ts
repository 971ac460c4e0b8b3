// Generated from catalog/ by `npm run generate`. Do not edit.

import { defineNamespace } from '../../namespace.js';

export const { errors, methods, explain } = /* @__PURE__ */ defineNamespace('rest', [
  { code: 'WRONG_AUTH_TYPE', key: 'application-only', text: 'Current authorization type is denied for this method', status: 403, category: 'authentication', description: { en: 'The method works only in the application context, and the call was made through a webhook or with session authorization. Call it with the access token of an application.', ru: 'Метод работает только в контексте приложения, а вызов сделан через вебхук или с сессионной авторизацией. Вызовите его с access-токеном приложения.' } },
  { code: 'ACCESS_DENIED', key: 'user-missing', text: 'Access denied! User authorization required', status: 403, category: 'authentication', recovery: 'authorize', description: { en: 'The call was made without a user of the account, and the method needs one. Call it with an access token that the application received for a user of the account.', ru: 'Вызов сделан без пользователя портала, а методу он нужен. Вызовите метод с access-токеном, который приложение получило для пользователя портала.' } },
  { code: 'CODE_EMPTY', key: 'no-feature-code', text: 'CODE can\'t be empty', description: { en: 'The parameter CODE was not passed or is empty. Pass the code of the feature, rest_offline_extended for offline events or rest_auth_connector for the key auth_connector.', ru: 'Параметр CODE не передан или пуст. Передайте код возможности — rest_offline_extended для офлайн-событий или rest_auth_connector для ключа auth_connector.' } },
], {
  'access.name': [['common/system/access-name'], []],
  events: [['events/events'], [0]],
  'feature.get': [['common/system/feature-get'], [2]],
  'method.get': [['common/system/method-get'], []],
  methods: [['common/system/methods'], []],
  profile: [['common/users/profile'], [1]],
  scope: [['common/system/scope'], []],
  'server.time': [['common/system/server-time'], []],
});
