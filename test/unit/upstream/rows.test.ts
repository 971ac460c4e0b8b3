import { describe, expect, it } from 'vitest';
import { exampleOf, METHOD, methodsOf, PATH, rowsOf, russianPage, textsOf } from './support.js';

describe('the columns of an error table', () => {
  it('have the code, the text and the meaning', () => {
    expect(
      rowsOf({ rows: ['`CODE` | Wrong `id` | Не тот `id`'] }, { rows: ['`CODE` | Wrong `id` | Not that `id`'] }),
    ).toMatchObject([{ code: 'CODE', text: 'Wrong id', meaning: { ru: 'Не тот id', en: 'Not that id' } }]);
  });

  it.each([
    ['**Код** | **Сообщение об ошибке** | **Описание**'],
    // The first letter is Latin on some pages.
    ['**Код** | **Cообщение об ошибке** | **Описание**'],
    ['**Код** | **Текст ошибки** | **Описание**'],
    ['**Код** | **Сообщение** | **Описание**'],
    ['**Код** | **Описание** | **Когда возникает**'],
    ['**Код** | **Описание** | **Дополнительная информация**'],
    ['**Код**      | **Описание**  |  **Значение** '],
  ])('may be named %s', (head) => {
    expect(rowsOf({ head, rows: ['`CODE` | Wrong | Не то'] })).toMatchObject([
      { code: 'CODE', text: 'Wrong', meaning: { ru: 'Не то' } },
    ]);
  });

  it('may tell the status, first or last', () => {
    const first = {
      head: '**Статус** | **Код** | **Описание** | **Значение**',
      rows: ['`403` | `CODE` | Wrong | Не то'],
    };
    const last = { head: '**Код** | **Описание** | **Статус**', rows: ['`CODE` | Не то\n| `403`'] };
    expect(rowsOf(first)).toMatchObject([{ code: 'CODE', text: 'Wrong', status: 403 }]);
    expect(rowsOf(last)).toMatchObject([{ code: 'CODE', meaning: { ru: 'Не то' }, status: 403 }]);
  });

  it('have no text where only a description stands beside the code', () => {
    const [row] = rowsOf(
      { head: '**Код** | **Описание**', rows: ['`CODE` | Не передан `id`'] },
      { head: '**Code** | **Description**', rows: ['`CODE` | `id` is not passed'] },
    );
    expect(row).not.toHaveProperty('text');
    expect(row?.meaning).toEqual({ ru: 'Не передан id', en: 'id is not passed' });
  });

  it('have the text there where it is code, or in English on the Russian page', () => {
    const head = '**Код** | **Описание**';
    expect(
      textsOf({ head, rows: ['`CODE` | `Создание опроса недоступно`', '`OTHER` | Application context required'] }),
    ).toEqual([
      ['CODE', 'Создание опроса недоступно'],
      ['OTHER', 'Application context required'],
    ]);
  });

  it.each([['**Описание** | **Значение**'], ['**Текст ошибки** | **Описание**'], ['**Ошибка** | **Описание**']])(
    'have the empty code where there is no column of codes: %s',
    (head) => {
      expect(rowsOf({ head, rows: ['`Not found` | Не найден'] })).toMatchObject([
        { code: '', text: 'Not found', meaning: { ru: 'Не найден' } },
      ]);
    },
  );

  it('are no errors where they hold something else', () => {
    expect(rowsOf({ head: '**Название** | **Описание**', rows: ['`error` | Код'] })).toEqual([]);
    expect(rowsOf({ head: '**Ограничение** | **Значение**', rows: ['Размер | 1'] })).toEqual([]);
  });
});

describe('a code', () => {
  it.each([['Пустое значение'], ['Пустая строка'], ['—'], ['`-`'], [''], ['`""`'], ['Empty value']])(
    'is empty where the page says %j',
    (cell) => {
      expect(textsOf({ rows: [`${cell} | Wrong | Не то`] })).toEqual([['', 'Wrong']]);
    },
  );

  it('is empty where the text stands in its place', () => {
    const head = '**Код** | **Описание**';
    expect(rowsOf({ head, rows: ['`Deal id is empty` | Нет `id`', 'Ошибка удаления | Не удалось'] })).toMatchObject([
      { code: '', text: 'Deal id is empty', meaning: { ru: 'Нет id' } },
      { code: '', text: 'Ошибка удаления', meaning: { ru: 'Не удалось' } },
    ]);
  });

  it('may be several, or a list of texts', () => {
    const head = '**Код** | **Описание**';
    expect(
      textsOf({
        head,
        rows: ['`ONE_A`<br>`TWO_B` | Не то', '`ONE_A`, `TWO_B` | Не то', '`ONE_A` или `TWO_B` | Не то'],
      }),
    ).toEqual(
      Array.from({ length: 3 }, () => [
        ['ONE_A', undefined],
        ['TWO_B', undefined],
      ]).flat(),
    );
    expect(textsOf({ head, rows: ['\n- `Not sent`\n- `No address`\n | Ошибки почты'] })).toEqual([
      ['', 'Not sent'],
      ['', 'No address'],
    ]);
  });

  it('has … where it varies', () => {
    expect(textsOf({ rows: ['`CONTROLLER_ERROR_<ERROR_CODE>` | a b | c', '`DISALLOWED[...]` | a b | c'] })).toEqual([
      ['CONTROLLER_ERROR_…', 'a b'],
      ['DISALLOWED[…]', 'a b'],
    ]);
  });

  it('keeps its case and form', () => {
    const codes = ['menu_ERROR', 'MENU_ERROR', 'AccessException', '20004030001', '0'];
    expect(textsOf({ rows: codes.map((code) => `\`${code}\` | a | b`) }).map(([code]) => code)).toEqual(codes);
  });
});

describe('a status or an inner number in the place of the code', () => {
  const numbered = (example: string) => ({ example, rows: ['`400` | Wrong | Не то', '`OTHER` | Bad | Плохо'] });

  it('is the code where an example of the page shows it', () => {
    expect(textsOf(numbered(exampleOf('400', 'Wrong')))[0]).toEqual(['400', 'Wrong']);
  });

  it('is the code where an example shows another such number', () => {
    expect(textsOf(numbered(exampleOf('403', 'No')))[0]).toEqual(['400', 'Wrong']);
  });

  it('is the empty code where the example shows that, or a text for a code', () => {
    for (const shown of ['', 'Wrong identifier.']) {
      expect(rowsOf(numbered(exampleOf(shown, 'Wrong')))[0]).toMatchObject({ code: '', written: '400', text: 'Wrong' });
    }
  });

  it('is the code of the example else', () => {
    expect(rowsOf(numbered(exampleOf('0', 'No')))[0]).toMatchObject({ code: '0', written: '400' });
    expect(rowsOf({ example: exampleOf('ERROR_CORE', 'No'), rows: ['`0x000001` | - | Нет'] })[0]).toMatchObject({
      code: 'ERROR_CORE',
      written: '0x000001',
    });
  });

  it('is ERROR_CORE where the example only says ERROR_CODE', () => {
    expect(textsOf({ example: exampleOf('ERROR_CODE', 'No'), rows: ['`0x000001` | Not found | Нет'] })).toEqual([
      ['ERROR_CORE', 'Not found'],
    ]);
  });

  it('is the code where another page of the namespace confirms it and the example is of another row', () => {
    const other = 'api-reference/sample/sample-item-get.md';
    const pages = {
      [PATH]: russianPage(numbered(exampleOf('OTHER', 'Bad'))),
      [other]: russianPage({
        title: 'Получить sample.item.get',
        example: exampleOf('400', 'Wrong'),
        rows: ['`400` | a | b'],
      }),
    };
    const [method] = methodsOf(pages, pages).filter(({ name }) => name === METHOD);
    expect(method?.pages[0]?.rows.map(({ code }) => code)).toEqual(['400', 'OTHER']);
  });

  it('stays where no example tells anything', () => {
    expect(textsOf(numbered(''))[0]).toEqual(['400', 'Wrong']);
  });
});

describe('a text', () => {
  it.each([['—'], ['-'], ['error'], ['Ошибка'], ['""'], ['Пустая строка']])(
    'is none where the page says %s',
    (cell) => {
      expect(textsOf({ rows: [`\`CODE\` | ${cell} | Не то`] })).toEqual([['CODE', undefined]]);
    },
  );

  it('may be several', () => {
    expect(textsOf({ rows: ['`CODE` | One is wrong<br>Two is wrong | x', '`A_B` | `One is`, `Two is` | x'] })).toEqual([
      ['CODE', 'One is wrong'],
      ['CODE', 'Two is wrong'],
      ['A_B', 'One is'],
      ['A_B', 'Two is'],
    ]);
    expect(textsOf({ rows: ['`CODE` | Document not found / Conducted document | x'] })).toHaveLength(2);
  });

  it('has no markup, entities or escapes, and no quotes around it', () => {
    expect(
      textsOf({
        rows: ['`A` | **Wrong** &quot;id&quot;\\u003Cbr\\u003E | x', '`B` | "Wrong" | x', '`C` | "Wrong. | x'],
      }),
    ).toEqual([
      ['A', 'Wrong "id"'],
      ['B', 'Wrong'],
      ['C', 'Wrong.'],
    ]);
  });

  it('is that of the example where the only row of its code has none', () => {
    const table = { head: '**Код** | **Описание**', rows: ['`ONE` | Нет', '`TWO` | Да', '`TWO` | Нет'] };
    expect(rowsOf({ ...table, example: exampleOf('ONE', 'No<br>') })[0]).toMatchObject({
      text: 'No',
      fromExample: true,
    });
    expect(rowsOf({ ...table, example: exampleOf('TWO', 'No') }).map(({ text }) => text)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('pages about REST 3.0', () => {
  const table = `Код ошибки: \`BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION\`

#|
|| **Поле** | **Описание ошибки** | **Как исправить** ||
|| \`title\`
\`fields\` | Обязательное поле \`#FIELD#\` не указано | Укажите ||
|#

Код ошибки: \`NOTE_EMPTY_UPDATE\`

#|
|| **Поле** | **Описание ошибки** | **Как исправить** ||
|| \`-\` | Нет полей | Передайте ||
|#`;

  it('have the code above a table of fields', () => {
    expect(rowsOf({ table })).toMatchObject([
      {
        code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION',
        field: 'title fields',
        text: 'Обязательное поле #FIELD# не указано',
        meaning: { ru: 'Укажите' },
      },
      { code: 'NOTE_EMPTY_UPDATE', text: 'Нет полей' },
    ]);
  });

  it('have the status above a table, which is that of the table alone', () => {
    const own = table.replace(/(NOTE_EMPTY_UPDATE`)/, '$1\n\nHTTP-статус: **409**');
    expect(rowsOf({ table: own }).map(({ status }) => status)).toEqual([undefined, 409]);
    const pages = { [PATH]: russianPage({ table: own }) };
    expect(methodsOf(pages, pages)[0]?.pages[0]?.statuses).toEqual([400]);
  });

  it('are told by their file or what they include, and belong to the method beside its classic page', () => {
    const v3 = 'api-reference/sample/sample-item-add-rest-v3.md';
    const pages = { [PATH]: russianPage(), [v3]: russianPage({ table }) };
    expect(methodsOf(pages, pages)).toMatchObject([{ name: METHOD, pages: [{ v3: false }, { v3: true }] }]);
    const included = {
      [PATH]: russianPage({ table: `{% include notitle [x](../../_includes/error-info-v3.md) %}\n\n${table}` }),
    };
    expect(methodsOf(included, included)).toMatchObject([{ pages: [{ v3: true }] }]);
  });
});
