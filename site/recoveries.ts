import type { Bilingual } from '../src/entry.js';

/** How to do what an entry advises. */
export interface Guide {
  readonly steps: readonly Bilingual[];
  /** The file in `examples/` that shows it in code. */
  readonly example?: string;
}

/** By recovery; one that is not here has its sentence of the vocabulary alone. */
export const GUIDES: Readonly<Record<string, Guide>> = {
  retry: {
    steps: [
      {
        en: 'Look first whether the call may have run. If it may, read what it would have written before you repeat it.',
        ru: 'Сначала посмотрите, мог ли вызов выполниться. Если мог, проверьте, не записаны ли уже данные, и только потом повторяйте.',
      },
      {
        en: 'Repeat it as it is after half a second, then after twice the pause each time.',
        ru: 'Повторите вызов без изменений через полсекунды, затем каждый раз удваивайте паузу.',
      },
      {
        en: 'Give up after about a minute, and write the request and the whole response to the log.',
        ru: 'Примерно через минуту прекратите попытки и запишите запрос и весь ответ в журнал.',
      },
    ],
    example: 'repeat.ts',
  },
  'slow-down': {
    steps: [
      {
        en: 'Hold the other calls to the same account from this address too: the limit counts them together.',
        ru: 'Приостановите и остальные вызовы к этому порталу с того же адреса: лимит у них общий.',
      },
      {
        en: 'Repeat the call, which has not run, after a pause that doubles each time.',
        ru: 'Повторяйте вызов, который не выполнялся, с паузой, удваивая её каждый раз.',
      },
      {
        en: 'Then keep below the limit: the counter of an IP address and an account holds 50 requests and drains 2 a second (Enterprise plan: 250 and 5). Put several calls into one batch.',
        ru: 'Затем не превышайте лимит: счётчик пары «IP-адрес и портал» вмещает 50 запросов и уменьшается на 2 в секунду (на тарифе «Энтерпрайз» — 250 и 5). Объединяйте вызовы в batch.',
      },
    ],
    example: 'repeat.ts',
  },
  'refresh-token': {
    steps: [
      {
        en: 'Ask the authorization server for new tokens: https://oauth.bitrix24.tech/oauth/token/ with grant_type=refresh_token, client_id, client_secret and refresh_token. Store both tokens of the response.',
        ru: 'Запросите у сервера авторизации новые токены: https://oauth.bitrix24.tech/oauth/token/ с параметрами grant_type=refresh_token, client_id, client_secret и refresh_token. Сохраните оба токена из ответа.',
      },
      { en: 'Repeat the call once with the new access token.', ru: 'Повторите вызов один раз с новым access-токеном.' },
      {
        en: 'In a page on the account, take the fresh sessid from the response instead.',
        ru: 'На странице портала вместо этого возьмите новый sessid из ответа.',
      },
    ],
    example: 'refresh.ts',
  },
  authorize: {
    steps: [
      {
        en: 'Do not repeat the call: it fails with these credentials each time.',
        ru: 'Не повторяйте вызов: с этими данными авторизации он не выполнится.',
      },
      {
        en: 'In an application, send the user through the authorization again. For a webhook, check that it still exists, has the right address and belongs to a user who may do this.',
        ru: 'В приложении запросите авторизацию пользователя заново. Для вебхука проверьте, что он не удалён, его URL верен, а у его владельца есть нужные права.',
      },
    ],
  },
  'change-request': {
    steps: [
      {
        en: 'Compare the names, the nesting and the types of the parameters with the page of the method.',
        ru: 'Сверьте имена, вложенность и типы параметров со страницей метода.',
      },
      {
        en: 'Take identifiers from the method that lists the objects, called on behalf of the same user.',
        ru: 'Возьмите идентификаторы из метода получения списка, вызвав его от имени того же пользователя.',
      },
      {
        en: 'Repeat the call only when something of it is changed: as it is, it fails again.',
        ru: 'Повторяйте вызов, только изменив его: без изменений ошибка повторится.',
      },
    ],
  },
  'ask-admin': {
    steps: [
      {
        en: 'Show the user what is lacking: which right, which setting or which scope, and in which section of the account.',
        ru: 'Сообщите пользователю, чего не хватает: какого права, настройки или скоупа и в каком разделе портала.',
      },
      {
        en: "An administrator of the account, or the application's owner, grants it; then the same call works.",
        ru: 'Администратор портала или владелец приложения выдаёт доступ — после этого тот же вызов выполнится.',
      },
    ],
  },
  'upgrade-plan': {
    steps: [
      {
        en: 'Tell the user that the plan of the account does not include the feature; an administrator can change the plan.',
        ru: 'Сообщите пользователю, что тариф портала не включает эту возможность; сменить тариф может администратор.',
      },
      {
        en: 'Until then leave the feature out: repeating the call does not help.',
        ru: 'До этого не используйте эту возможность: повторять вызов бесполезно.',
      },
    ],
  },
  'wait-for-approval': {
    steps: [
      {
        en: 'Wait until an administrator has approved the application or the change; nothing has to be sent again before.',
        ru: 'Дождитесь, пока администратор одобрит приложение или изменение; до этого повторять вызов не нужно.',
      },
    ],
  },
  'contact-support': {
    steps: [
      {
        en: 'Write down the time, the method, the parameters without secrets and the whole response.',
        ru: 'Запишите время, метод, параметры без секретных данных и весь ответ.',
      },
      {
        en: 'Send them to the support of Bitrix24: on this side nothing can be changed.',
        ru: 'Передайте их в поддержку Битрикс24: со стороны приложения исправить ошибку нельзя.',
      },
    ],
  },
};
