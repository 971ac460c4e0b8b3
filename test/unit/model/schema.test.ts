import { describe, expect, it } from 'vitest';
import { checkForm, type JsonSchema, SCHEMAS, withVocabulary } from '../../../scripts/model/schema.js';
import {
  COMMON,
  errorYaml,
  FAMILIES,
  familyYaml,
  HOSTILE_NAMESPACE,
  HOSTILE_PART,
  modelOf,
  namespaceYaml,
  SMALL_NAMESPACE,
  SYSTEM_FAMILY,
  schemas,
  table,
  toMessages,
  VOCABULARY,
  withError,
  yamlOf,
} from '../support.js';

const { vocabulary } = modelOf(SYSTEM_FAMILY);
const filled = withVocabulary(schemas, vocabulary);
const schema = filled.family;

const faultsOf = (text: string, form = schema) => toMessages(checkForm(yamlOf(text), form));

/** The field `name: value`, or `name` alone for one that is absent. */
const field = (text: string) => {
  const [, name = '', value] = /^([^:]*)(?:: ?(.*))?$/s.exec(text) ?? [];
  return { [name]: value };
};

describe('a good family', () => {
  it.each([
    ...FAMILIES,
    ...['format: rest-v3', 'localizedText: false', 'name: rest-v3'].map((text) => familyYaml(field(text))),
    withError({ status: '200', otherStatuses: '[599, 201]', text: '"404"', otherTexts: '["true", yes]' }),
    withError({ docs: '[/a/b-c_1/index.html]', member: 'B_1', deprecated: '{ en: Gone., ru: Нет. }' }),
    ...['no', 'perhaps', 'partly'].map((mayHaveRun) => withError({ mayHaveRun, sentByMethods: 'true' })),
    familyYaml({}, [errorYaml("''", { member: 'EMPTY' }), errorYaml("'0'", { member: 'CODE_0' })]),
    ...vocabulary.categories.map(({ value }) => withError({ category: value })),
    ...vocabulary.recoveries.map(({ value }) => withError({ recovery: value })),
  ])('has no fault: %#', (text) => expect(faultsOf(text)).toEqual([]));
});

describe('a departure from the schema is one fault with its place, the value and the remedy', () => {
  it.each(table`
    name → 1:1  The file lacks the field "name". Add it.
    title → 1:1  The file lacks the field "title". Add it.
    sources → 1:1  The file lacks the field "sources". Add it.
    errors → 1:1  The file lacks the field "errors". Add it.
    ru → 3:1  title lacks the field "ru". Add it.
    titel: x → 12:1  The file has no field "titel". Its fields are name, identifier, title, format, localizedText, sources, errors; correct the name or remove it.
    en: A\n  fr: B → 5:3  title has no field "fr". Its fields are en, ru; correct the name or remove it.
    read: "2026-11-23"\n    by: me → 12:5  sources.0 has no field "by". Its fields are title, url, read; correct the name or remove it.
    name: 5 → 1:7  name is the number 5, not text. Name of the family, which is also the name of its file and of its entry point. Put it in quotes.
    title: Errors → 3:8  title is the text "Errors", not a map of fields. The same text in English and in Russian.
    sources: {} → 6:10  sources is a map, not a list. Where the facts of this family come from.
    sources: [] → 6:10  sources is empty. Where the facts of this family come from. Add at least one, or remove the field if it may be absent.
    errors: [] → 12:9  errors is a list, not a map of fields. The errors, keyed by the code as the server sends it, in the order of the documentation.
    errors: \n  A: → 13:5  errors.A is empty. What is known about one error code. Write it.
    format: rest → 12:9  format is "rest". Write one of: classic, rest-v3.
    format: null → 12:9  format is empty. Write one of: classic, rest-v3.
    name: Sample → 1:7  name is "Sample". Write lower-case words joined by hyphens, such as rest-v3.
    name: sample- → 1:7  name is "sample-". Write lower-case words joined by hyphens, such as rest-v3.
    identifier: Rest-V3 → 2:13  identifier is "Rest-V3". Write a name in PascalCase, such as RestV3.
    identifier: sample → 2:13  identifier is "sample". Write a name in PascalCase, such as RestV3.
    url: http://a.b/ → 10:10  sources.0.url is "http://a.b/". Write a whole address that begins with https://.
    url: https://a b → 10:10  sources.0.url is "https://a b". Write a whole address that begins with https://.
    read: "2026-13-01" → 11:11  sources.0.read is "2026-13-01". Write a date as YYYY-MM-DD.
    read: 2026-11-23T00:00 → 11:11  sources.0.read is "2026-11-23T00:00". Write a date as YYYY-MM-DD.
    ru: "" → 5:7  title.ru is empty. In Russian. Write it, or remove the field if it may be absent.
    localizedText: true → 16:5  errors.SOME_ERROR.text is "Something is wrong". The texts of this family are localized (localizedText: true). Remove the field.
  `)('%j in the head', (text, fault) => expect(faultsOf(familyYaml(field(text)))).toEqual([`${fault} [schema]`]));

  it.each(table`
    status → 13:3  errors.SOME_ERROR lacks the field "status". Add it.
    description → 13:3  errors.SOME_ERROR lacks the field "description". Add it.
    category → 13:3  errors.SOME_ERROR lacks the field "category". Add it.
    recovery → 13:3  errors.SOME_ERROR lacks the field "recovery". Add it.
    text → 13:3  errors.SOME_ERROR lacks the field "text". Add it.
    en → 16:5  errors.SOME_ERROR.description lacks the field "en". Add it.
    deprecated: { en: Gone. } → 21:5  errors.SOME_ERROR.deprecated lacks the field "ru". Add it.
    __proto__: 1 → 21:5  errors.SOME_ERROR has no field "__proto__". Its fields are status, otherStatuses, text, otherTexts, description, category, recovery, mayHaveRun, docs, member, deprecated, sentByMethods; correct the name or remove it.
    status: "404" → 14:13  errors.SOME_ERROR.status is the text "404", not a whole number. An HTTP status code. Write it without quotes.
    status: 404.5 → 14:13  errors.SOME_ERROR.status is the number 404.5, not a whole number. An HTTP status code. Write an HTTP status from 200 to 599.
    status: → 14:13  errors.SOME_ERROR.status is empty. An HTTP status code. Write an HTTP status from 200 to 599.
    otherTexts: [One, 2] → 21:23  errors.SOME_ERROR.otherTexts.1 is the number 2, not text. Put it in quotes.
    otherStatuses: 401 → 21:20  errors.SOME_ERROR.otherStatuses is the number 401, not a list. Statuses that other sources give for the same code.
    ru: [а] → 18:11  errors.SOME_ERROR.description.ru is a list, not text. In Russian.
    ru: {a: b} → 18:11  errors.SOME_ERROR.description.ru is a map, not text. In Russian.
    ru: → 18:10  errors.SOME_ERROR.description.ru is empty. In Russian. Write it.
    category: limits → 19:15  errors.SOME_ERROR.category is "limits". Write one of: mishap, limit, request.
    recovery: Slow-down → 20:15  errors.SOME_ERROR.recovery is "Slow-down". Write one of: wait-a-day, slow-down, change-request.
    mayHaveRun: never → 21:17  errors.SOME_ERROR.mayHaveRun is "never". Write one of: no, perhaps, partly.
    mayHaveRun: true → 21:17  errors.SOME_ERROR.mayHaveRun is true. Write one of: no, perhaps, partly.
    sentByMethods: false → 21:20  errors.SOME_ERROR.sentByMethods is false. Write true, or remove the field.
    sentByMethods: yes → 21:20  errors.SOME_ERROR.sentByMethods is "yes". Write true, or remove the field.
    status: 199 → 14:13  errors.SOME_ERROR.status is 199. Write an HTTP status from 200 to 599.
    status: 600 → 14:13  errors.SOME_ERROR.status is 600. Write an HTTP status from 200 to 599.
    otherStatuses: [401, 0] → 21:26  errors.SOME_ERROR.otherStatuses.1 is 0. Write an HTTP status from 200 to 599.
    docs: [limits.html] → 21:12  errors.SOME_ERROR.docs.0 is "limits.html". Write a path on the documentation site, such as /limits.html.
    member: "1A" → 21:13  errors.SOME_ERROR.member is "1A". Write upper-case Latin letters, digits and underscores, no digit first.
    member: code → 21:13  errors.SOME_ERROR.member is "code". Write upper-case Latin letters, digits and underscores, no digit first.
    member: \u0421ODE → 21:13  errors.SOME_ERROR.member is "\u0421ODE". Write upper-case Latin letters, digits and underscores, no digit first.
    en: "" → 17:11  errors.SOME_ERROR.description.en is empty. In English. Write it, or remove the field if it may be absent.
    otherTexts: [One, ""] → 21:23  errors.SOME_ERROR.otherTexts.1 is empty. Write it, or remove the field if it may be absent.
    otherStatuses: [] → 21:20  errors.SOME_ERROR.otherStatuses is empty. Statuses that other sources give for the same code. Add at least one, or remove the field if it may be absent.
    otherStatuses: [401, 402, 401] → 21:20  errors.SOME_ERROR.otherStatuses has 401 twice. Remove one of the two.
    docs: [/a.html, /b.html, /b.html] → 21:11  errors.SOME_ERROR.docs has "/b.html" twice. Remove one of the two.
  `)('%j in an error', (text, fault) => expect(faultsOf(withError(field(text)))).toEqual([`${fault} [schema]`]));

  it.each([
    ['empty.', '', ' Write it.'],
    ['a list, not a map of fields.', '- a', ''],
    ['the text "a", not a map of fields.', 'a', ''],
  ])('a file that is %s', (what, text, remedy) => {
    const meaning = 'A family of error codes: those that one part of the platform sends.';
    expect(faultsOf(text)).toEqual([`1:1  The file is ${what} ${meaning}${remedy} [schema]`]);
  });

  it.each<[what: string, text: string, fault: string]>([
    [
      'a code with a slash and a tilde',
      familyYaml({}, [errorYaml('a/b~c', { status: '1' })]),
      '14:13  errors.a/b~c.status is 1. Write an HTTP status from 200 to 599.',
    ],
    [
      'other texts where texts are localized',
      familyYaml({ localizedText: 'true' }, [errorYaml('A', { text: undefined, otherTexts: '[One]' })]),
      '21:5  errors.A.otherTexts is ["One"]. The texts of this family are localized (localizedText: true). Remove the field.',
    ],
  ])('%s', (_, text, fault) => expect(faultsOf(text)).toEqual([`${fault} [schema]`]));

  it('and all of them are found', () => {
    const text = familyYaml({ identifier: 'x', url: 'ftp://a' }, [
      errorYaml('A', { status: '99', category: 'none', ru: undefined }),
      errorYaml('B', { member: 'b', text: undefined }),
    ]);
    // A schema that no other test has compiled yet.
    const places = faultsOf(text, structuredClone(schema)).map((fault) => fault.split(' ')[0]);
    expect(places.sort()).toEqual(['10:10', '14:13', '16:5', '18:15', '20:3', '27:13', '2:13']);
  });
});

describe('the vocabulary', () => {
  it('has no fault where each value has its words', () => {
    expect(faultsOf(VOCABULARY, schemas.vocabulary)).toEqual([]);
  });

  it.each(table`
    limit: = Limit: → 3:3  The key "Limit" is not allowed. Write lower-case words joined by hyphens, such as slow-down.
    wait-a-day: = wait_a_day: → 6:3  The key "wait_a_day" is not allowed. Write lower-case words joined by hyphens, such as slow-down.
    label: = note: → 2:3  categories.mishap lacks the field "label". Add it.
    label: = note: → 2:13  categories.mishap has no field "note". Its fields are label, description, mayHaveRun; correct the name or remove it.
    , mayHaveRun: perhaps =  → 2:3  categories.mishap lacks the field "mayHaveRun". Add it.
    mayHaveRun: perhaps = mayHaveRun: maybe → 2:113  categories.mishap.mayHaveRun is "maybe". Write one of: no, perhaps, partly.
    recoveries:\n = recoveries:\n  try: { label: { en: A, ru: А }, description: { en: A., ru: А. }, mayHaveRun: no }\n → 6:68  recoveries.try has no field "mayHaveRun". Its fields are label, description; correct the name or remove it.
    en: Slow down = en: "" → 7:29  recoveries.slow-down.label.en is empty. In English. Write it, or remove the field if it may be absent.
    recoveries: = recoveries: {}\nothers: → 5:1  recoveries is empty. What the caller can do, by value. Add at least one, or remove the field if it may be absent.
  `)('with %j has a fault', (change, fault) => {
    const [before = '', after = ''] = change.split(' = ');
    expect(faultsOf(VOCABULARY.replace(before, after), schemas.vocabulary)).toContain(`${fault} [schema]`);
  });

  it.each(SCHEMAS)('gives the schema %s its values with their sentences, and leaves the rest as it is', (kind) => {
    const categoryValue = {
      ...schemas[kind].definitions['categoryValue'],
      enum: ['mishap', 'limit', 'request'],
      enumDescriptions: ['It broke.', 'It was too much.', 'The request is wrong.'],
    };
    const recoveryValue = expect.objectContaining({
      type: 'string',
      enum: ['wait-a-day', 'slow-down', 'change-request'],
    });
    const definitions = { ...schemas[kind].definitions, categoryValue, recoveryValue };
    expect(filled[kind]).toEqual({ ...schemas[kind], definitions });
  });
});

describe('a namespace', () => {
  const entry = (fields: object) => namespaceYaml({ 'A/one': { ...fields } });
  const method = (fields: object) => namespaceYaml({ 'A/one': {} }, { 'sample.get': { errors: '[A]', ...fields } });
  const faultsOfNamespace = (text: string) => faultsOf(text, filled.namespace);

  it.each([
    ...[HOSTILE_NAMESPACE, HOSTILE_PART, SMALL_NAMESPACE, namespaceYaml({}, {})],
    entry({ status: '200', otherStatuses: '[599]', mayHaveRun: 'partly', otherTexts: '[a]', note: 'Seen.' }),
    entry({ text: undefined, description: undefined, category: undefined, recovery: undefined }),
    method({ docs: '/A-b_c/d.e.html', v3: '/v3/a.html', title: '{ en: Get, ru: Получить }' }),
    namespaceYaml({ '/a-1-b': {} }, { 'A1.b_2.C': '[""]', scope: '[]' }, { namespace: 'a1' }),
  ])('has no fault that is good: %#', (text) => expect(faultsOfNamespace(text)).toEqual([]));

  it.each(table`
    namespace → 1:1  The file lacks the field "namespace". Add it.
    sources → 1:1  The file lacks the field "sources". Add it.
    note: x → 4:1  The file has no field "note". Its fields are namespace, title, prefixes, sharedPages, sources, errors, methods; correct the name or remove it.
    namespace: Sample → 1:12  namespace is "Sample". Write lower-case Latin letters, digits and underscores, such as sonet_group.
    namespace: sample.get → 1:12  namespace is "sample.get". Write lower-case Latin letters, digits and underscores, such as sonet_group.
    namespace: 1c → 1:12  namespace is "1c". Write lower-case Latin letters, digits and underscores, such as sonet_group.
    title: { en: Sample } → 2:1  title lacks the field "ru". Add it.
    prefixes: [] → 4:11  prefixes is empty. First parts of method names, where they are others than the namespace. Add at least one, or remove the field if it may be absent.
    prefixes: [a, a] → 4:11  prefixes has "a" twice. Remove one of the two.
    prefixes: [""] → 4:12  prefixes.0 is empty. Write it, or remove the field if it may be absent.
    sharedPages: [/a] → 4:15  sharedPages.0 is "/a". Write a path on the documentation site, such as /api-reference/tasks/tasks-task-add.html.
    sharedPages: [/a.html, /a.html] → 4:14  sharedPages has "/a.html" twice. Remove one of the two.
  `)('%j in the head is one fault with its place, the value and the remedy', (text, fault) => {
    expect(faultsOfNamespace(namespaceYaml(undefined, undefined, field(text)))).toEqual([`${fault} [schema]`]);
  });

  it.each(table`
    text: "" → 7:13  errors.A.one.text is empty. \u0060error_description\u0060 as sent, spaces collapsed, in which … stands for what varies; absent where none is documented. Write it, or remove the field if it may be absent.
    text: 5 → 7:13  errors.A.one.text is the number 5, not text. \u0060error_description\u0060 as sent, spaces collapsed, in which … stands for what varies; absent where none is documented. Put it in quotes.
    status: 99 → 11:15  errors.A.one.status is 99. Write an HTTP status from 200 to 599.
    description: { en: It. } → 8:7  errors.A.one.description lacks the field "ru". Add it.
    category: none → 9:17  errors.A.one.category is "none". Write one of: mishap, limit, request.
    recovery: none → 10:17  errors.A.one.recovery is "none". Write one of: wait-a-day, slow-down, change-request.
    docs: [/a.html] → 11:7  errors.A.one has no field "docs". Its fields are text, otherTexts, status, otherStatuses, description, category, recovery, mayHaveRun, deprecated, note; correct the name or remove it.
    note: "" → 11:13  errors.A.one.note is empty. For maintainers: what confirms a fact that no page has. Write it, or remove the field if it may be absent.
  `)('%j in an entry is one fault with its place, the value and the remedy', (text, fault) => {
    expect(faultsOfNamespace(entry(field(text)))).toEqual([`${fault} [schema]`]);
  });

  it.each(table`
    errors → 12:3  methods.sample.get lacks the field "errors". Add it.
    docs: a.html → 13:11  methods.sample.get.docs is "a.html". Write a path on the documentation site, such as /api-reference/tasks/tasks-task-add.html.
    v3: /a.md → 15:9  methods.sample.get.v3 is "/a.md". Write a path on the documentation site, such as /api-reference/tasks/tasks-task-add.html.
    errors: [A, A] → 14:13  methods.sample.get.errors has "A" twice. Remove one of the two.
    errors: [100] → 14:14  methods.sample.get.errors.0 is the number 100, not text. Put it in quotes.
    errors: → 14:12  methods.sample.get.errors is empty. What it sends: CODE/key, or CODE for all entries of a code. Write it.
    page: /a.html → 15:5  methods.sample.get has no field "page". Its fields are title, docs, v3, errors; correct the name or remove it.
  `)('%j in a method is one fault with its place, the value and the remedy', (text, fault) => {
    expect(faultsOfNamespace(method(field(text)))).toEqual([`${fault} [schema]`]);
  });

  const keyRemedy = 'Write lower-case words joined by hyphens, such as no-title.';

  it.each([
    ...['A', 'no_title', '', '-a', 'a--b'].map((key) => [`6:5  The key "${key}" is not allowed. ${keyRemedy}`, key]),
    ...['1c.get', 'sample..get', '.get', 'sample.', 'sample.get-it', 'sample.список'].map((name) => [
      `12:3  The key "${name}" is not allowed. Write a method's name, such as tasks.task.add.`,
      'one',
      name,
    ]),
  ])('of another key: %s', (fault, key = '', name = 'sample.get') => {
    expect(faultsOfNamespace(namespaceYaml({ [`A/${key}`]: {} }, { [name]: { docs: '/a.html' } }))).toEqual([
      `${fault} [schema]`,
    ]);
  });

  it('has a fault where a code has no entry', () => {
    expect(faultsOfNamespace(namespaceYaml().replace(/"one":\n(?: {6}.*\n)+/, '{}\n'))).toEqual([
      '5:3  errors.A is empty. The entries of a code, each under a key of its own. Add at least one, or remove the field if it may be absent. [schema]',
    ]);
  });
});

describe('what many methods send', () => {
  it('has no fault where all is there, or nothing', () => {
    for (const text of [COMMON, '{}']) expect(faultsOf(text, filled.common)).toEqual([]);
  });

  it.each(table`
    constructor: = Constructor: → 1:1  The key "Constructor" is not allowed. Write lower-case words joined by hyphens, such as no-title.
    category: limit = category: none → 3:13  constructor.category is "none". Write one of: mishap, limit, request.
    recovery: slow-down = text: x → 1:1  constructor lacks the field "recovery". Add it.
    recovery: slow-down = text: x → 4:3  constructor has no field "text". Its fields are description, category, recovery, mayHaveRun; correct the name or remove it.
    mayHaveRun: partly = mayHaveRun: maybe → 5:15  constructor.mayHaveRun is "maybe". Write one of: no, perhaps, partly.
    , ru: Нельзя. Спросите. =  → 2:3  constructor.description lacks the field "ru". Add it.
  `)('with %j has a fault', (change, fault) => {
    const [before = '', after = ''] = change.split(' = ');
    expect(faultsOf(COMMON.replace(before, after), filled.common)).toContain(`${fault} [schema]`);
  });
});

describe('the titles of pages', () => {
  it('have no fault where each page has one in both languages, or where there is none', () => {
    const text = '/a/b-c_1/index.html: { en: A, ru: А }\n/limits.html: { en: B, ru: Б }\n';
    for (const good of [text, '{}']) expect(faultsOf(good, schemas.pages)).toEqual([]);
  });

  it.each(table`
    limits.html: { en: A, ru: А } → 1:1  The key "limits.html" is not allowed. Write a path on the documentation site, such as /limits.html.
    /a.html: { en: A } → 1:1  /a.html lacks the field "ru". Add it.
    /a.html: A → 1:10  /a.html is the text "A", not a map of fields. The same text in English and in Russian.
    - /a.html → 1:1  The file is a list, not a map of fields. The titles of the pages of the official documentation that errors name, by path.
  `)('%j has a fault', (text, fault) => expect(faultsOf(text, schemas.pages)).toEqual([`${fault} [schema]`]));
});

describe('a form that says less or more than those of the catalogue', () => {
  it.each(table`
    {"type":"null"} = a → The file is the text "a", not null.
    {"type":"number"} = "1" → The file is the text "1", not number.
    {"type":"array"} = "1" → The file is the text "1", not a list.
    {"type":"string"} = a: 1 → The file is a map, not text.
    {"type":"string"} = true → The file is the boolean true, not text. Put it in quotes.
    {"type":"integer"} = [1] → The file is a list, not a whole number.
    {"type":"integer"} = true → The file is the boolean true, not a whole number.
    {"type":"boolean"} = "true" → The file is the text "true", not true or false. Write it without quotes.
    {"type":"boolean","description":"Yes?"} = 1 → The file is the number 1, not true or false. Yes?
    {"additionalProperties":false} = a: 1 → The file has no field "a". Its fields are ; correct the name or remove it.
    {"minLength":1} = "" → The file is empty. Write it, or remove the field if it may be absent.
    {"maxLength":1,"description":"A letter."} = ab → The file is "ab". It must NOT have more than 1 characters. A letter.
    {"maxLength":1,"errorMessage":"Shorten it."} = ab → The file is "ab". Shorten it.
  `)('%j', (text, message) => {
    const [form = '', content = ''] = text.split(' = ');
    const schema = { definitions: {}, ...JSON.parse(form) } as JsonSchema;
    expect(faultsOf(content, schema)).toEqual([`1:1  ${message} [schema]`]);
  });
});
