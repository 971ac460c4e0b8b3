import { describe, expect, it } from 'vitest';
import { codeEntries, texts } from '../../scripts/rule.js';
import { errorYaml, familyYaml, sourceOf } from './support.js';

describe('texts', () => {
  it('are all titles, descriptions and texts of the server, with their kind, language and place', () => {
    const source = sourceOf(
      familyYaml({}, [
        errorYaml('A', { otherTexts: '[Wrong, Bad]', deprecated: '{ en: Gone., ru: Нет. }', category: 'limit' }),
        errorYaml('B', { text: undefined }),
      ]),
    );
    expect(
      [...texts(source)].map(({ path, value, kind, language }) => [path.join('.'), value, kind, language]),
    ).toEqual([
      ['title.en', 'Sample errors', 'title', 'en'],
      ['title.ru', 'Ошибки для примера', 'title', 'ru'],
      ['sources.0.title.en', 'A page', 'title', 'en'],
      ['sources.0.title.ru', 'Страница', 'title', 'ru'],
      ['errors.A.description.en', 'Something is wrong. Correct it.', 'description', 'en'],
      ['errors.A.description.ru', 'Что-то не так. Исправьте.', 'description', 'ru'],
      ['errors.A.deprecated.en', 'Gone.', 'description', 'en'],
      ['errors.A.deprecated.ru', 'Нет.', 'description', 'ru'],
      ['errors.A.text', 'Something is wrong', 'wire', 'en'],
      ['errors.A.otherTexts.0', 'Wrong', 'wire', 'en'],
      ['errors.A.otherTexts.1', 'Bad', 'wire', 'en'],
      ['errors.B.description.en', 'Something is wrong. Correct it.', 'description', 'en'],
      ['errors.B.description.ru', 'Что-то не так. Исправьте.', 'description', 'ru'],
    ]);
  });

  it.each(['', 'a', '[a]', 'title: a\nsources: b\nerrors: [c]', 'errors: {A: b, B: {text: 1, otherTexts: c}}'])(
    'are none where the file has another form: %j',
    (text) => expect([...texts(sourceOf(text))]).toEqual([]),
  );
});

describe('codeEntries', () => {
  it('gives every code in the order of the file, whatever stands under it', () => {
    const entries = [...codeEntries(sourceOf("errors: {b: {status: 1}, '1': x, a: [y], __proto__: }"))];
    expect(entries.map(({ code, path, fields }) => [code, path, { ...fields }])).toEqual([
      ['b', ['errors', 'b'], { status: 1 }],
      ['1', ['errors', '1'], {}],
      ['a', ['errors', 'a'], {}],
      ['__proto__', ['errors', '__proto__'], {}],
    ]);
  });

  it.each(['', 'a', '[a]', 'errors: b', 'errors: [b]'])('gives none where there is no map of errors: %j', (text) => {
    expect([...codeEntries(sourceOf(text))]).toEqual([]);
  });
});
