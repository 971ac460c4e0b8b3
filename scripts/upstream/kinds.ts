/** What recurs in every namespace, by the keys of `common.yaml`: by the server's text, or by the meaning. */
interface Kind {
  readonly key: string;
  readonly code?: RegExp;
  readonly text?: RegExp;
  readonly meaning?: RegExp;
}

const KINDS: readonly Kind[] = [
  { key: 'intranet-only', code: /^allowed_only_intranet_user$/i, text: /intranet user/i },
  {
    key: 'authorization-method',
    text: /^current authorization type is denied/i,
    meaning: /(authorization|auth) (type|method) is (denied|not)/i,
  },
  {
    key: 'application-only',
    text: /^(access denied! )?(application context required|this method is available only (in|for) (the )?application|требуется контекст приложения)/i,
    meaning:
      /(only|not|outside).*\b(context of (an|the) application|application context)|не из контекста приложения|не в контексте приложения/i,
  },
  { key: 'object-not-built', text: /^could not construct parameter|must have real class type/i },
  {
    key: 'parameter-type',
    text: /^invalid value \{.*to match with parameter|^(the )?param(eter)? .{0,60}\bmust be (an? |of type )?(array|object|string|integer|number|numeric|boolean)\b|требуется тип данных/i,
  },
  {
    key: 'parameter-missing',
    text: /^could not find value for parameter|^(required )?param(eter)? \S+ (is )?(required|missing|not (specified|passed|set|provided))\W*$/i,
    meaning: /^(the |a )?required parameter.{0,60}(not|missing|omitted)/i,
  },
  {
    key: 'required-field',
    text: /^required fields?\s*:|^(the )?required field .{0,40}(is not|not|is missing)|^обязательн(ое|ые) пол[ея] .{0,40}не указан/i,
    meaning: /^required fields? .{0,60}(not|missing|are)/i,
  },
  {
    key: 'module-missing',
    text: /^(the )?.{0,40}\bmodule .{0,20}(is not|isn't|not) (installed|included)\W*$|^модуль .{0,30}не установлен\W*$/i,
    meaning: /^(the )?.{0,30}module .{0,20}not installed\W*$/i,
  },
  {
    key: 'plan-restriction',
    text: /\b(tariff|your plan|current plan|commercial plans?)\b|тариф/i,
    meaning: /\b(tariff|plan)\b.*(not|does|restrict|limit)/i,
  },
  {
    key: 'admin-only',
    text: /^(access denied! )?(admin(istrator)? (permissions|authorization|rights) required)|^(.{0,40}\bonly (for|to) (the )?(portal )?admin|.{0,30}(is not|not) (an? )?admin|.{0,30}не является админ)/i,
    meaning: /^(the )?(method .{0,40}|user .{0,20})not (an? |a portal )?(account )?admin/i,
  },
  {
    key: 'access-denied',
    text: /^(rest api )?(access (is )?(denied|forbidden)|permission denied|no access|no permissions?|insufficient (access )?(rights|permissions?|privileges)|not enough (rights|permissions?)|you (do not|don't) have (sufficient )?(permissions?|access|rights)|доступ (запрещ[её]н|закрыт)|недостаточно прав( доступа)?|нет (прав|доступа))\W*(access (is )?denied|\(?internal error\)?)?\W*$|^(access denied! )?you don'?t have access to this action$/i,
    meaning:
      /insufficient .{0,20}(rights|permission|access)|^no (access )?(rights|permission|access)|(does not|doesn't) have .{0,30}(permission|rights|access)|^access (is )?denied|lacks? .{0,30}(permission|rights)|not have sufficient/i,
  },
  {
    key: 'unknown-error',
    text: /^(unknown error|internal( server)? error|неизвестная ошибка|внутренняя ошибка|произошла ошибка|an error occurred)\W*$/i,
    meaning: /^(other errors|unknown error|unexpected error)/i,
  },
  {
    key: 'identifier-invalid',
    text: /^(the )?(id|identifier)s? (is|are) (not defined or )?(invalid|incorrect|wrong)\W*$|^(invalid|wrong|incorrect) (id|identifier)\W*$|^(передан )?некорректный идентификатор\W*$/i,
  },
  {
    key: 'not-found',
    text: /^((the )?(entity|item|element|object|record) )?(is |was )?not found\W*$|^(элемент |объект |запись |сущность )?не найден[аоы]?\W*$/i,
  },
];

/** Pages word one meaning in many ways: what most of them say is what it is. */
const MOST = 0.8;

/**
 * What kind an error plainly is.
 *
 * @param texts The server's; the meanings count only where there are none.
 */
export function kindOf(code: string, texts: readonly string[], meanings: readonly string[]): string | undefined {
  const mostly = (pattern: RegExp | undefined) =>
    pattern !== undefined && meanings.filter((word) => pattern.test(word)).length > meanings.length * MOST;
  return KINDS.find(
    (kind) =>
      kind.code?.test(code) || (texts.length > 0 ? texts.some((text) => kind.text?.test(text)) : mostly(kind.meaning)),
  )?.key;
}
