import { describe, expect, it } from 'vitest';
import { formatFault } from '../../scripts/faults.js';
import { type JsonSchema, schemaChecker } from '../../scripts/schema.js';
import { errorYaml, familyYaml, schema, sourceOf } from './support.js';

const faultsOf = (text: string, form = schema) =>
  schemaChecker(form)(sourceOf(text)).map(({ source, path, part, message }) =>
    formatFault({ file: source.file, ...source.locate(path, part), message }),
  );

const withError = (fields: Record<string, string | undefined>) => familyYaml({}, [errorYaml('SOME_ERROR', fields)]);

describe('a good file', () => {
  it.each([
    ['as it is', familyYaml()],
    ['statuses at the bounds', withError({ status: '200', otherStatuses: '[599, 201]' })],
    ['an empty text', withError({ text: '""' })],
    ['texts that look like something else', withError({ text: '"404"', otherTexts: '["true", yes]' })],
    [
      'every optional field',
      familyYaml({ shape: 'rest-v3', localizedText: 'false' }, [
        errorYaml('A', { docs: '[/a/b-c_1/index.html]', member: 'B_1', deprecated: '{ en: Gone., ru: Нет. }' }),
      ]),
    ],
    ['a name of several words', familyYaml({ name: 'rest-v3', identifier: 'RestV3' })],
    ['localized texts', familyYaml({ localizedText: 'true' }, [errorYaml('A', { text: undefined })])],
    [
      'codes with names of Object.prototype',
      familyYaml(
        {},
        ['__proto__', 'constructor', 'toString'].map((code) => errorYaml(code)),
      ),
    ],
    ...['server', 'limit', 'authentication', 'permission', 'request', 'availability'].map((category) => [
      category,
      withError({ category }),
    ]),
    ...[
      ...['retry', 'slow-down', 'refresh-token', 'authorize', 'change-request', 'ask-admin', 'upgrade-plan'],
      ...['contact-support', 'wait-for-approval'],
    ].map((recovery) => [recovery, withError({ recovery })]),
  ])('%s', (_, text) => expect(faultsOf(text ?? '')).toEqual([]));
});

describe('a departure from the schema is one fault with its place, the value and the remedy', () => {
  const error = 'errors.SOME_ERROR';

  it.each<[what: string, text: string, place: string, ...says: string[]]>([
    // required: at the key of what lacks the field
    ...['name', 'identifier', 'title', 'sources', 'errors'].map((field): [string, string, string, string] => [
      `no ${field}`,
      familyYaml(Object.fromEntries([[field, undefined]])),
      '1:1',
      `The file lacks the field "${field}". Add it.`,
    ]),
    ...['status', 'description', 'category', 'recovery', 'text'].map((field): [string, string, string, string] => [
      `no ${field}`,
      withError(Object.fromEntries([[field, undefined]])),
      '13:3',
      `${error} lacks the field "${field}". Add it.`,
    ]),
    [
      'no text, and localizedText false',
      familyYaml({ localizedText: 'false' }, [errorYaml('A', { text: undefined })]),
      '13:3',
      'errors.A lacks the field "text". Add it.',
    ],
    ['no English', withError({ en: undefined }), '16:5', `${error}.description lacks the field "en". Add it.`],
    ['no Russian', familyYaml({ ru: undefined }), '3:1', 'title lacks the field "ru". Add it.'],
    ['no URL', familyYaml({ url: undefined }), '7:5', 'sources.0 lacks the field "url". Add it.'],
    ['no date of reading', familyYaml({ read: undefined }), '7:5', 'sources.0 lacks the field "read". Add it.'],

    // additionalProperties: at the key itself, with those that exist
    [
      'a strange field of the file',
      familyYaml({ titel: 'x' }),
      '21:1',
      'The file has no field "titel".',
      'name, identifier, title, shape, localizedText, sources, errors',
      'correct the name or remove it',
    ],
    [
      'a strange field of an error',
      withError({ statuses: '[400]' }),
      '21:5',
      `${error} has no field "statuses".`,
      'otherStatuses',
      'correct the name or remove it',
    ],
    ['__proto__ as a field', withError({ ['__proto__']: '1' }), '21:5', `${error} has no field "__proto__".`],
    ['a merge key', withError({ '<<': '{ member: A }' }), '21:5', `${error} has no field "<<".`],
    ['a third language', familyYaml({ en: 'A\n  fr: B' }), '5:3', 'title has no field "fr". Its fields are en, ru;'],
    [
      'a strange field of a source',
      familyYaml({ read: '"2026-11-23"\n    by: me' }),
      '12:5',
      'sources.0 has no field "by". Its fields are title, url, read;',
    ],

    // type
    ['an empty file', '', '1:1', 'The file is empty'],
    ['only a comment', '# nothing\n', '1:1', 'The file is empty'],
    ['a list for a file', '- a\n', '1:1', 'The file is a list, not a map of fields.'],
    ['a word for a file', 'a\n', '1:1', 'The file is the text "a", not a map of fields.'],
    ['a number for a name', familyYaml({ name: '5' }), '1:7', 'name is the number 5, not text.', 'Put it in quotes.'],
    ['a text for a title', familyYaml({ title: 'Errors' }), '3:8', 'title is the text "Errors", not a map of fields.'],
    ['a map for the sources', familyYaml({ sources: '{}' }), '6:10', 'sources is a map, not a list.'],
    ['a text for a source', familyYaml({ sources: '[a]' }), '6:11', 'sources.0 is the text "a", not a map of fields.'],
    ['a list for the errors', familyYaml({ errors: '[]' }), '12:9', 'errors is a list, not a map of fields.'],
    ['nothing for the errors', familyYaml({ errors: '' }), '12:9', 'errors is empty, not a map of fields.'],
    ['nothing for an error', familyYaml({ errors: '\n  A:' }), '13:5', 'errors.A is empty, not a map of fields.'],
    [
      'localizedText in quotes',
      familyYaml({ localizedText: '"true"' }),
      '21:16',
      'localizedText is the text "true", not true or false.',
    ],
    [
      'a status in quotes',
      withError({ status: '"404"' }),
      '14:13',
      `${error}.status is the text "404", not a whole number.`,
    ],
    [
      'half a status',
      withError({ status: '404.5' }),
      '14:13',
      `${error}.status is the number 404.5, not a whole number.`,
    ],
    ['no value for a status', withError({ status: '' }), '14:13', `${error}.status is empty, not a whole number.`],
    [
      'a number for a text',
      withError({ text: '404' }),
      '15:11',
      `${error}.text is the number 404, not text.`,
      'Put it in quotes.',
    ],
    [
      'a boolean for a text',
      withError({ text: 'true' }),
      '15:11',
      `${error}.text is the boolean true, not text.`,
      'Put it in quotes.',
    ],
    ['nothing for a text', withError({ text: '' }), '15:11', `${error}.text is empty, not text.`],
    [
      'a number among other texts',
      withError({ otherTexts: '[One, 2]' }),
      '21:23',
      `${error}.otherTexts.1 is the number 2, not text.`,
      'Put it in quotes.',
    ],
    [
      'one status for other statuses',
      withError({ otherStatuses: '401' }),
      '21:20',
      `${error}.otherStatuses is the number 401, not a list.`,
    ],
    [
      'a text for a description',
      familyYaml({
        errors: `\n${errorYaml('A')
          .replace(/description:\n.*\n.*\n/, 'description: Gone.\n')
          .trimEnd()}`,
      }),
      '16:18',
      'errors.A.description is the text "Gone.", not a map of fields.',
    ],
    ['a list for a Russian text', withError({ ru: '[а]' }), '18:11', `${error}.description.ru is a list, not text.`],
    [
      'a code with a slash and a tilde',
      familyYaml({}, [errorYaml('a/b~c', { status: '"1"' })]),
      '14:13',
      'errors.a/b~c.status is the text "1", not a whole number.',
    ],

    // enum
    [
      'an unknown category',
      withError({ category: 'limits' }),
      '19:15',
      `${error}.category is "limits". Write one of: server, limit, authentication, permission, request, availability.`,
    ],
    [
      'a number for a category',
      withError({ category: '5' }),
      '19:15',
      `${error}.category is 5. Write one of: server, limit,`,
    ],
    ['no value for a category', withError({ category: 'null' }), '19:15', 'Write one of: server, limit,'],
    [
      'an unknown recovery',
      withError({ recovery: 'Retry' }),
      '20:15',
      `${error}.recovery is "Retry". Write one of: retry, slow-down, refresh-token, authorize, change-request, ask-admin, upgrade-plan, contact-support, wait-for-approval.`,
    ],
    ['an unknown shape', familyYaml({ shape: 'rest' }), '21:8', 'shape is "rest". Write one of: classic, rest-v3.'],

    // minimum, maximum
    [
      'a status below all',
      withError({ status: '199' }),
      '14:13',
      `${error}.status is 199. Write an HTTP status from 200 to 599.`,
    ],
    [
      'a status above all',
      withError({ status: '600' }),
      '14:13',
      `${error}.status is 600. Write an HTTP status from 200 to 599.`,
    ],
    [
      'a negative status',
      withError({ status: '-1' }),
      '14:13',
      `${error}.status is -1. Write an HTTP status from 200 to 599.`,
    ],
    [
      'another status below all',
      withError({ otherStatuses: '[401, 0]' }),
      '21:26',
      `${error}.otherStatuses.1 is 0. Write an HTTP status from 200 to 599.`,
    ],

    // pattern
    [
      'a name in capitals',
      familyYaml({ name: 'Sample' }),
      '1:7',
      'name is "Sample". Write lower-case words joined by hyphens, such as rest-v3.',
    ],
    [
      'a name that ends in a hyphen',
      familyYaml({ name: 'sample-' }),
      '1:7',
      'name is "sample-". Write lower-case words joined by hyphens, such as rest-v3.',
    ],
    [
      'a name with a path',
      familyYaml({ name: '../x' }),
      '1:7',
      'name is "../x". Write lower-case words joined by hyphens, such as rest-v3.',
    ],
    [
      'an identifier with a hyphen',
      familyYaml({ identifier: 'Rest-V3' }),
      '2:13',
      'identifier is "Rest-V3". Write a name in PascalCase, such as RestV3.',
    ],
    [
      'an identifier in lower case',
      familyYaml({ identifier: 'sample' }),
      '2:13',
      'identifier is "sample". Write a name in PascalCase, such as RestV3.',
    ],
    [
      'an identifier with a line break',
      familyYaml({ identifier: '"Sample\\n"' }),
      '2:13',
      'Write a name in PascalCase, such as RestV3.',
    ],
    [
      'a URL without encryption',
      familyYaml({ url: 'http://a.b/' }),
      '10:10',
      'sources.0.url is "http://a.b/". Write a whole address that begins with https://.',
    ],
    [
      'an empty URL',
      familyYaml({ url: '""' }),
      '10:10',
      'sources.0.url is "". Write a whole address that begins with https://.',
    ],
    [
      'a month that does not exist',
      familyYaml({ read: '"2026-13-01"' }),
      '11:11',
      'sources.0.read is "2026-13-01". Write a date as YYYY-MM-DD.',
    ],
    [
      'a date with a time',
      familyYaml({ read: '"2026-11-23T00:00"' }),
      '11:11',
      'sources.0.read is "2026-11-23T00:00". Write a date as YYYY-MM-DD.',
    ],
    [
      'a path without a slash',
      withError({ docs: '[limits.html]' }),
      '21:12',
      `${error}.docs.0 is "limits.html". Write a path on the documentation site, such as /limits.html.`,
    ],
    [
      'a whole address for a path',
      withError({ docs: '[https://apidocs.bitrix24.com/limits.html]' }),
      '21:12',
      'Write a path on the documentation site, such as /limits.html.',
    ],
    [
      'a member in lower case',
      withError({ member: 'code' }),
      '21:13',
      `${error}.member is "code". Write upper-case Latin letters, digits and underscores, a letter first.`,
    ],
    [
      'a member with a Cyrillic letter',
      withError({ member: '\u0421ODE' }),
      '21:13',
      `${error}.member is "\u0421ODE". Write upper-case Latin letters, digits and underscores, a letter first.`,
    ],
    [
      'a member that begins with a digit',
      withError({ member: '"100"' }),
      '21:13',
      `${error}.member is "100". Write upper-case Latin letters`,
    ],

    // minLength, minItems, minProperties
    ['an empty description', withError({ en: '""' }), '17:11', `${error}.description.en is empty.`, 'Write it'],
    ['an empty title', familyYaml({ ru: '""' }), '5:7', 'title.ru is empty.', 'Write it'],
    [
      'an empty other text',
      withError({ otherTexts: '[One, ""]' }),
      '21:23',
      `${error}.otherTexts.1 is empty.`,
      'Write it',
    ],
    ['no sources', familyYaml({ sources: '[]' }), '6:10', 'sources is empty.', 'Add at least one'],
    [
      'no other statuses',
      withError({ otherStatuses: '[]' }),
      '21:20',
      `${error}.otherStatuses is empty.`,
      'Add at least one, or remove the field',
    ],
    [
      'no other texts',
      withError({ otherTexts: '[]' }),
      '21:17',
      `${error}.otherTexts is empty.`,
      'Add at least one, or remove the field',
    ],
    [
      'no pages',
      withError({ docs: '[]' }),
      '21:11',
      `${error}.docs is empty.`,
      'Add at least one, or remove the field',
    ],
    ['no errors', familyYaml({ errors: '{}' }), '12:1', 'errors is empty.', 'Add at least one'],

    // uniqueItems
    [
      'a status twice',
      withError({ otherStatuses: '[401, 402, 401]' }),
      '21:20',
      `${error}.otherStatuses has`,
      '401',
      'twice',
      'Remove one of the two.',
    ],
    [
      'a text twice',
      withError({ otherTexts: '[One, One]' }),
      '21:17',
      `${error}.otherTexts has`,
      '"One"',
      'twice',
      'Remove one of the two.',
    ],
    [
      'a page twice',
      withError({ docs: '[/a.html, /b.html, /b.html]' }),
      '21:11',
      `${error}.docs has`,
      '"/b.html"',
      'twice',
      'Remove one of the two.',
    ],

    // if, then, else
    [
      'a text where texts are localized',
      familyYaml({ localizedText: 'true' }),
      '15:5',
      `${error}.text is "Something is wrong", but this family's texts are localized (localizedText: true). Remove the field.`,
    ],
    [
      'other texts where texts are localized',
      familyYaml({ localizedText: 'true' }, [errorYaml('SOME_ERROR', { text: undefined, otherTexts: '[One]' })]),
      '20:5',
      `${error}.otherTexts is ["One"], but this family's texts are localized (localizedText: true). Remove the field.`,
    ],
  ])('%s', (_, text, place, ...says) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`catalog/sample.yaml:${place}  `);
    for (const part of says) expect(faults[0]).toContain(part);
  });
});

describe('several departures', () => {
  it('are all reported', () => {
    const text = familyYaml({ identifier: 'x', url: 'ftp://a' }, [
      errorYaml('A', { status: '99', category: 'none', ru: undefined }),
      errorYaml('B', { member: 'b', text: undefined }),
    ]);
    // A schema that no other test has compiled yet.
    const places = faultsOf(text, structuredClone(schema)).map((fault) => /:(\d+:\d+) {2}/.exec(fault)?.[1]);
    expect(places.sort()).toEqual(['10:10', '14:13', '16:5', '18:15', '20:3', '27:13', '2:13']);
  });
});

describe('a form that says less or more than that of a family', () => {
  const form = (rest: object): JsonSchema => ({ definitions: {}, ...rest });

  it.each<[what: string, rest: object, text: string, message: string]>([
    ['a type of another name', { type: 'null' }, 'a', 'The file is the text "a", not null.'],
    ['no fields at all', { type: 'object', additionalProperties: false }, 'a: 1', 'The file has no field "a". '],
    ['a keyword without words of its own', { maxLength: 1 }, 'ab', 'The file is "ab", which must NOT have more '],
    ['no description', { minLength: 1 }, '""', 'The file is empty. Write it, or remove the field'],
    ['a number', { type: 'number' }, '"1"', 'The file is the text "1", not number.'],
    ['a text for a list', { type: 'array' }, '"1"', 'The file is the text "1", not a list.'],
    ['a map for a text', { type: 'string' }, 'a: 1', 'The file is a map, not text.'],
    ['a list for a number', { type: 'integer' }, '[1]', 'The file is a list, not a whole number.'],
    ['a boolean for a number', { type: 'integer' }, 'true', 'The file is the boolean true, not a whole number.'],
  ])('%s', (_, rest, text, message) => {
    const faults = faultsOf(text, form(rest));
    expect(faults).toHaveLength(1);
    const [, said = ''] = faults[0]?.split('  ') ?? [];
    expect(said.startsWith(message)).toBe(true);
    if (message.endsWith('.')) expect(said).toBe(message);
  });

  it.each([
    ['true', { type: 'boolean' }],
    ['404', { type: 'integer' }],
  ])('a text where %s belongs, with the advice to drop the quotes', (text, rest) => {
    expect(faultsOf(`"${text}"`, form(rest))[0]).toMatch(/ Write it without quotes\.$/);
  });
});

describe('the schema', () => {
  const subschemas = function* (value: unknown): Generator<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null) return;
    yield value as Record<string, unknown>;
    for (const field of Object.values(value)) yield* subschemas(field);
  };
  const all = [...subschemas(schema)];

  it('says with every pattern how to mend what does not match', () => {
    const patterns = all.filter(({ pattern }) => typeof pattern === 'string');
    expect(patterns).toHaveLength(6);
    for (const { patternErrorMessage } of patterns) expect(patternErrorMessage).toMatch(/^Write .*\.$/);
  });

  it('explains every value of a vocabulary in one sentence', () => {
    const vocabularies = all.filter(({ enumDescriptions }) => enumDescriptions);
    expect(vocabularies.map(({ title }) => title)).toEqual(['Category', 'Recovery']);
    for (const { enum: values, enumDescriptions } of vocabularies) {
      expect(enumDescriptions).toHaveLength((values as string[]).length);
      for (const description of enumDescriptions as string[]) expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});
