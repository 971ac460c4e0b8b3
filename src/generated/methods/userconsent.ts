// Generated from catalog/ by `npm run generate`. Do not edit.

import { defineNamespace } from '../../namespace.js';

export const { errors, methods, explain } = /* @__PURE__ */ defineNamespace('userconsent', [
  { code: 'ERROR_ARGUMENT', key: 'no-agreement-id', text: 'Parameter `Agreement ID` required.', description: { en: 'The identifier of the agreement was not passed or is 0. Pass it as id in userconsent.agreement.text and as AGREEMENT_ID in userconsent.consent.add; userconsent.agreement.list returns the identifiers.', ru: 'Идентификатор соглашения не передан или равен 0. В userconsent.agreement.text передайте его в id, в userconsent.consent.add — в AGREEMENT_ID; идентификаторы возвращает userconsent.agreement.list.' } },
  { code: 'ERROR_ARGUMENT', key: 'agreement-not-found', text: 'Agreement with id `…` not found.', description: { en: 'There is no agreement with this identifier, or it has been deleted. Take the identifier from userconsent.agreement.list; agreements are created in the interface of Bitrix24 only.', ru: 'Соглашения с таким идентификатором нет, или оно удалено. Возьмите идентификатор из userconsent.agreement.list; создать соглашение можно только в интерфейсе Битрикс24.' } },
  { code: 'ERROR_ARGUMENT', key: 'wrong-ip', description: { en: 'The consent was not saved, because IP was not passed or is not a valid IPv4 or IPv6 address; for a wrong address the text is empty. Pass in IP the address of the person who gave the consent, without a port.', ru: 'Согласие не сохранено, потому что параметр IP не передан или это не адрес IPv4 или IPv6; для неверного адреса текст ошибки пуст. Передайте в IP адрес того, кто дал согласие, без порта.' } },
], {
  'userconsent.agreement.list': [['user-consent/user-consent-agreement-list'], []],
  'userconsent.agreement.text': [['user-consent/user-consent-agreement-text'], [0, 1]],
  'userconsent.consent.add': [['user-consent/user-consent-consent-add'], [0, 1, 2]],
});
