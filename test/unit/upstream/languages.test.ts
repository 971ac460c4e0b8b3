import { describe, expect, it } from 'vitest';
import { comparePages } from '../../../scripts/upstream/compare-languages.js';
import { englishPage, methodsOf, PATH, type PageParts, rowsOf, russianPage } from './support.js';

describe('a text in two languages', () => {
  const textsIn = (ru: string, en: string) => {
    const [row] = rowsOf({ rows: [`\`A\` | ${ru} | Не то`] }, { rows: [`\`A\` | ${en} | That is wrong`] });
    return [row?.text, row?.otherText];
  };

  it('is the Russian page’s where that is Latin', () => {
    expect(textsIn('Activity or Robot not found!', 'Activity or Automation rule not found!')).toEqual([
      'Activity or Robot not found!',
      undefined,
    ]);
  });

  it('is both where the server localizes', () => {
    expect(textsIn('Не указано название', 'No title')).toEqual(['Не указано название', 'No title']);
  });

  it('is the Russian page’s alone where the English page has none', () => {
    expect(textsIn('Не указано название', '-')).toEqual(['Не указано название', undefined]);
  });
});

describe('pairs of rows', () => {
  const codesOf = (ru: readonly string[], en: readonly string[]) =>
    rowsOf({ rows: ru.map((row) => `${row} | x`) }, { rows: en.map((row) => `${row} | x`) }).map((row) => [
      row.ru && `${row.ru.code} ${row.ru.text}`,
      row.en && `${row.en.code} ${row.en.text}`,
    ]);

  it('are found where one page lacks a row', () => {
    expect(codesOf(['`A` | One', '`B` | Two', '`C` | Three'], ['`A` | One', '`C` | Three'])).toEqual([
      ['A One', 'A One'],
      ['B Two', undefined],
      ['C Three', 'C Three'],
    ]);
    expect(codesOf(['`A` | One'], ['`B` | Two', '`A` | One'])).toEqual([
      [undefined, 'B Two'],
      ['A One', 'A One'],
    ]);
  });

  it('are found where the codes differ', () => {
    expect(codesOf(['`menu_ERROR` | Bad', '`C` | Three'], ['`MENU_ERROR` | Bad', '`C` | Three'])).toEqual([
      ['menu_ERROR Bad', 'MENU_ERROR Bad'],
      ['C Three', 'C Three'],
    ]);
  });

  it('keep the order where one code has several texts', () => {
    expect(codesOf(['`A` | Один', '`A` | Два'], ['`A` | One', '`A` | Two'])).toEqual([
      ['A Один', 'A One'],
      ['A Два', 'A Two'],
    ]);
  });
});

describe('comparePages', () => {
  const detailsOf = (ru: PageParts | undefined, en: PageParts | undefined) =>
    comparePages(methodsOf(ru ? { [PATH]: russianPage(ru) } : {}, en ? { [PATH]: englishPage(en) } : {})).map(
      ({ kind, code, detail }) => [kind, code, detail],
    );

  it('finds nothing where both say the same', () => {
    expect(detailsOf({}, {})).toEqual([]);
  });

  it('finds pages, rows, codes and statuses that differ', () => {
    expect(detailsOf({}, undefined)).toEqual([['languages', undefined, 'only in Russian']]);
    expect(detailsOf(undefined, {})).toEqual([['languages', undefined, 'only in English']]);
    expect(detailsOf({ statuses: '**403**' }, {})).toEqual([
      ['languages', undefined, 'statuses 403 in Russian, 400 in English'],
    ]);
    expect(detailsOf({ rows: ['`A` | Bad | x', '`B` | Worse | x'] }, { rows: ['`B` | Worse | x'] })).toEqual([
      ['languages', 'A', 'only in Russian'],
    ]);
    expect(detailsOf({ rows: ['`A` | Bad | x'] }, { rows: ['`B` | Bad | x'] })).toEqual([
      ['languages', 'A', 'the English page has the code B'],
    ]);
    const head = '**Статус** | **Код** | **Описание** | **Значение**';
    expect(
      detailsOf(
        { head, rows: ['400 | `A` | Bad | x'] },
        { head: '**Status** | **Code** | **Description** | **Value**', rows: ['403 | `A` | Bad | x'] },
      ),
    ).toEqual([['languages', 'A', 'status 400 in Russian, 403 in English']]);
  });

  it('names methods without a table', () => {
    expect(detailsOf({ rows: [] }, { rows: [] })).toEqual([['no-table', undefined, undefined]]);
  });
});
