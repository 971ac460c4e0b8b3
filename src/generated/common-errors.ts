// Generated from catalog/ by `npm run generate`. Do not edit.

import type { Bilingual } from './forms.js';

/** What errors of many methods mean, by key. */
export const commonErrors: Readonly<Record<'application-only' | 'intranet-only' | 'module-missing' | 'parameter-missing' | 'parameter-type', Bilingual>> = {
  'application-only': { en: 'The method works only in the application context, and the call was made through a webhook or with session authorization. Call it with the access token of an application.', ru: 'Метод работает только в контексте приложения, а вызов сделан через вебхук или с сессионной авторизацией. Вызовите его с access-токеном приложения.' },
  'intranet-only': { en: 'Extranet and external users may not call this method. Call it on behalf of an intranet user.', ru: 'Экстранет-пользователям и внешним пользователям этот метод недоступен. Вызовите его от имени интранет-пользователя.' },
  'module-missing': { en: 'A module of Bitrix24 that the method needs is not installed or is switched off on this account. On-premise, the server administrator can install it in the list of modules; in the cloud, check whether the tool is switched on.', ru: 'На портале не установлен или отключён модуль Битрикс24, который нужен методу. В коробочной версии модуль может установить администратор сервера в списке модулей; в облачной проверьте, включён ли инструмент.' },
  'parameter-missing': { en: 'A required parameter was not passed; the text names it in braces. Pass it at the top level of the request, spelled as on the method\'s page.', ru: 'Не передан обязательный параметр, его имя указано в тексте в фигурных скобках. Передайте его на верхнем уровне запроса, записав имя так же, как на странице метода.' },
  'parameter-type': { en: 'A parameter has the wrong type; the text gives the value, then the parameter and the type that the method expects. Pass a value of that type.', ru: 'Тип параметра неверен. В тексте указаны значение, имя параметра и тип, который ожидает метод; передайте значение этого типа.' },
};
