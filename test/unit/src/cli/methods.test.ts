import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MESSAGES } from '../../../../src/cli/messages.js';
import { run, UNPRINTABLE, withoutOwn } from './support.js';

vi.mock('../../../../src/generated/families.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./shop.js'));
vi.mock('../../../../src/generated/namespaces.js', () => import('./shop.js'));

const LANGUAGES = ['en', 'ru'] as const;

interface Item {
  readonly code?: string;
  readonly method?: string;
  readonly entries: readonly { readonly family?: string; readonly namespace?: string; readonly key?: string }[];
}

/** What is explained to programs: the code or the method, and where each of its entries stands. */
async function found(args: readonly string[], input?: string): Promise<[code: number, ...items: string[]]> {
  const { code, stdout } = await run([...args, '--json'], input === undefined ? {} : { input });
  const items: Item[] = stdout === '' ? [] : JSON.parse(stdout);
  const placeOf = ({ family, namespace, key }: Item['entries'][number]) => family ?? `${namespace}/${key}`;
  return [code, ...items.map(({ code, method, entries }) => [code ?? method, ...entries.map(placeOf)].join(' '))];
}

/** The first lines of the blocks that are printed. */
async function heads(...args: string[]): Promise<string[]> {
  return (await run(args)).stdout
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n')[0] as string);
}

const { takenFor, unknownMethod, unknownMethodHint, nearest } = MESSAGES.en;

describe('a code of a method', () => {
  it('is explained by the documentation of the method, its page once', async () => {
    expect(await run(['CORE', '--method', 'shop.item.add'])).toEqual({
      code: 0,
      stdout: `CORE
  Namespace     The shop (shop/whatever)
  Status        400
  Description   It is whatever.
  What to do    Wait a little
  May have run  ${MESSAGES.en.perhaps}
  Sent by       shop.item.add
  More          https://apidocs.bitrix24.com/api-reference/shop/add.html
                New keys: https://apidocs.bitrix24.com/keys/new.html

CORE
  Namespace    The shop (shop/no-title)
  Status       400
  Error text   No title
  Other texts  Нет названия
  Description  It is no-title.
  What to do   Ask somebody
  Sent by      shop.item.add

CORE
  Namespace    The shop (shop/no-price)
  Status       400
  Error text   Price {…} is missing
  Description  It is no-price.
  What to do   Wait a little
  Sent by      shop.item.add

${MESSAGES.en.twins(['core'])}

${MESSAGES.en.notOfMethod('shop.item.add')}

core
  Namespace    The depot (depot/in-lower-case)
  Status       400
  Description  It is in-lower-case.
  What to do   Wait a little
  Sent by      depot.get
  More         https://apidocs.bitrix24.com/api-reference/depot/get.html
`,
      stderr: '',
    });
  });

  it('is explained in Russian', async () => {
    const { stdout } = await run(['DENIED', '--method', 'shop.item.get', '--status', '403', '--lang', 'ru']);
    expect(stdout).toBe(`DENIED
  HTTP-статус   403
  Раздел        Магазин (shop/denied)
  Статус        403
  Текст ошибки  Access denied
  Описание      У вас нет прав.
  Что делать    Немного подождать
  Методы        shop.item.add, shop.item.Get
  Подробнее     https://apidocs.bitrix24.ru/api-reference/shop/get.html
`);
  });

  it.each<[args: string[], found: string[]]>([
    // By the text, in every way that a code and its text are written.
    [['CORE', 'No title!'], ['CORE shop/no-title']],
    [['CORE', 'Нет', 'названия'], ['CORE shop/no-title']],
    [['CORE: Price {7} is missing'], ['CORE shop/no-price']],
    [['error: CORE, "no title"'], ['CORE shop/no-title']],
    [['CORE', 'Something else'], ['CORE shop/whatever']],
    // Codes behind a code are no text of it.
    [
      ['CORE', 'DENIED'],
      ['CORE shop/whatever shop/no-title shop/no-price', 'DENIED shop/denied'],
    ],
    [['NO_KEY'], ['NO_KEY shop/locked first second']],
    [['NO_KEY', 'Key is not yours'], ['NO_KEY second shop/locked first']],
    [['NO_KEY', '--status', '401'], ['NO_KEY first second shop/locked']],
    // What this method does not send.
    [['expired_key'], ['expired_key second']],
    [['PART_7'], ['PART_7 shop/part']],
    [['NOBODY'], ['NOBODY whoami/nobody']],
    // A method that is not named as an option.
    [['CORE', 'shop.item.add'], ['CORE shop/whatever shop/no-title shop/no-price']],
    [['shop.item.add', 'DENIED'], ['DENIED shop/denied']],
    // A text alone: what the method has of it comes alone.
    [['title'], ['CORE shop/no-title']],
    [['too', 'small'], ['DENIED depot/small']],
  ])('%j is found by its text and its method', async (args, items) => {
    const call = args.includes('shop.item.add') ? args : [...args, '--method', 'shop.item.add'];
    expect(await found(call)).toEqual([0, ...items]);
  });

  it('may be empty', async () => {
    expect(await found(['', '--method', 'shop.item.list'])).toEqual([0, ' shop/closed more']);
    const { stdout } = await run(['', '--method', 'shop.item.list']);
    expect(stdout).toMatch(/^\(no code\)\n {2}Namespace +The shop \(shop\/closed\)\n/);
    expect(stdout).toContain(`\n  May have run  ${MESSAGES.en.partly}\n`);
  });

  it.each(LANGUAGES)(
    'that other methods send is told from one that the method sends, in the language %s',
    async (language) => {
      const { note, notOfMethod } = MESSAGES[language];
      const typed = await run(['NOBODY', '--method', 'shop.none', '--lang', language]);
      expect(typed.stdout.split('\n\n')[0]).toBe(notOfMethod('shop.none'));
      const piped = await run(['-', '--method', 'shop.none', '--lang', language], { input: '{"error":"NOBODY"}' });
      expect(piped.stdout.replaceAll(/\n {4,}/g, ' ')).toMatch(
        new RegExp(`\n  ${note} +${notOfMethod('shop.none')}\n`),
      );
      for (const args of [['NOBODY'], ['NOBODY', '--method', 'whoami'], ['expired_key', '--method', 'shop.none']])
        expect((await run([...args, '--lang', language])).stdout).not.toContain(notOfMethod('').slice(0, 10));
    },
  );
});

describe('a code whose method is not named', () => {
  it.each(LANGUAGES)(
    'is explained from all namespaces, what most methods send first, in the language %s',
    async (language) => {
      const { stdout, ...ended } = await run(['DENIED', '--lang', language], { env: { COLUMNS: '80' } });
      const { namespaces, methods, andMore, otherMeanings, nameMethod } = MESSAGES[language];
      expect(ended).toEqual({ code: 0, stderr: '' });
      const blocks = stdout.trimEnd().split('\n\n');
      // The same words in both namespaces are one meaning.
      expect(blocks[0]).toMatch(new RegExp(`^DENIED\n  ${namespaces} +depot, shop\n`));
      expect(blocks[0]).toMatch(new RegExp(`\n  ${methods} +depot.add, depot.get, depot.list ${andMore(3)}$`));
      expect(blocks.slice(1, 3).map((block) => /\(depot\/(\w+)\)/.exec(block)?.[1])).toEqual(['large', 'small']);
      expect(blocks.slice(3)).toEqual([
        `DENIED\n  ${otherMeanings}  2 (depot 2)\n  ${' '.repeat(otherMeanings.length)}  ${nameMethod}`,
      ]);
    },
  );

  it('is shown with the pages of few methods only', async () => {
    const pages = async (...args: string[]) =>
      [...(await run(args)).stdout.matchAll(/https:\S+\/(\w+)[./]\S*$/gm)].map(([, page]) => page);
    expect(await pages('NOBODY')).toEqual(['whoami']);
    expect(await pages('DENIED')).toEqual(['add', 'get', 'list', 'get']);
    expect(await pages('DENIED', '--method', 'kiosk.sell')).toEqual(['kiosk']);
  });

  it('is explained by its text alone where that is known', async () => {
    const body = JSON.stringify({ error: 'CORE', error_description: 'No title' });
    const { stdout } = await run(['-'], { input: body });
    expect(stdout.match(/\((shop|depot)\/[\w-]+\)/g)).toEqual(['(shop/no-title)']);
    expect(await found(['-'], body)).toEqual([0, 'CORE shop/no-title depot/other depot/untitled']);
    // The text of a family tells it from the methods' own, and the other way round.
    const places = async (description: string, ...args: string[]) =>
      (await run(['NO_KEY', description, ...args])).stdout.match(/\((first|second|shop\/locked)\)/g);
    expect(await places('The shop is locked')).toEqual(['(shop/locked)']);
    expect(await places('Key is not yours')).toEqual(['(second)', '(first)']);
    expect(await places('The shop is locked', '--status', '401')).toEqual(['(first)', '(second)', '(shop/locked)']);
  });

  it('may have another case, or be one of many', async () => {
    expect(await heads('denied')).toEqual([
      `${takenFor('denied', ['DENIED'])} ${MESSAGES.en.caseCounts}`,
      ...['DENIED', 'DENIED', 'DENIED', 'DENIED'],
    ]);
    expect(await found(['Core'])).toEqual([0, expect.stringMatching(/^CORE /), 'core depot/in-lower-case']);
    expect(await found(['PART_OF'])).toEqual([0, 'PART_OF shop/part']);
    expect((await found(['PARTY']))[0]).toBe(1);
  });
});

describe('the name of a method', () => {
  const ADD = ['CORE', '--method', 'shop.item.add'];

  it('may be typed in any case, with spaces, quotes and marks', async () => {
    const expected = await run(ADD);
    const around = fc.constantFrom('', ' ', '"', "'", '«', '»', ',', ', ', '`', '\t');
    const name = fc
      .array(fc.boolean(), { minLength: 13, maxLength: 13 })
      .map((upper) => [...'shop.item.add'].map((char, index) => (upper[index] ? char.toUpperCase() : char)).join(''));
    await fc.assert(
      fc.asyncProperty(around, name, around, async (before, name, behind) => {
        expect(await run(['CORE', '--method', before + name + behind])).toEqual(expected);
        expect(await heads(before + name + behind)).toEqual(await heads('shop.item.add'));
      }),
      { numRuns: 30 },
    );
    expect(await run(['CORE', '--method', 'shop. item.add'])).toEqual(expected);
  });

  it.each(LANGUAGES)('may have a letter that only looks right, which is told, in the language %s', async (language) => {
    const { takenFor, letter } = MESSAGES[language];
    const note = `${takenFor('shоp.item.add', ['shop.item.add'])} ${letter(3, '"о" (U+043E)', 'o')}`;
    const shown = ['--lang', language];
    expect(await heads('shоp.item.add', ...shown)).toEqual([note, ...(await heads('shop.item.add', ...shown))]);
    expect(await heads('CORE', '--method', 'shоp.item.add', ...shown)).toEqual([
      note,
      ...(await heads(...ADD, ...shown)),
    ]);
    expect(await found(['CORE', '--method', 'shоp.item.add'])).toEqual(await found(ADD));
  });

  it.each<[name: string, hint: string]>([
    ['shop.item.ad', nearest(['shop.item.add'])],
    ['item.add', nearest(['shop.item.add'])],
    ['SHOP.ITEM.ADD.json', nearest(['shop.item.add'])],
    ['foo.bar', unknownMethodHint],
    ['constructor.x', unknownMethodHint],
    ['toString.x', unknownMethodHint],
  ])('%s is unknown, with a hint', async (name, hint) => {
    const stderr = `${unknownMethod(name)} ${hint}\n`;
    expect(await run([name])).toEqual({ code: 1, stdout: '', stderr });
    expect(await run([name, '--json'])).toMatchObject({ code: 1, stderr });
    expect(await found([name])).toEqual([1, name]);
    // What is known without it is told.
    expect(await run(['DENIED', '--method', name])).toEqual({ ...(await run(['DENIED'])), code: 1, stderr });
    const input = '{"error":"DENIED"}';
    const piped = await run(['-'], { input });
    expect(await run(['-', '--method', name], { input })).toEqual({ ...piped, code: 1, stderr });
  });

  it('that is unknown does not make a fault of the input less', async () => {
    expect(await run(['-', '--method', 'foo.bar'], { input: '{}' })).toMatchObject({ code: 2 });
    expect(await run(['no such words', '--method', 'foo.bar'])).toMatchObject({ code: 2 });
  });
});

describe('a method alone', () => {
  it.each<[what: string, args: string[]]>([
    ['as a word', ['shop.item.list']],
    ['as an option', ['--method', 'shop.item.list']],
  ])('is explained with all that it may return, %s', async (_, args) => {
    expect(await run([...args, '--lang', 'en'], { columns: 200, env: { NO_COLOR: '1' } })).toEqual({
      code: 0,
      stdout: `shop.item.list
  Namespace      The shop (shop)
  Documentation  https://apidocs.bitrix24.com/api-reference/shop/list.html

(no code)
  Namespace     The shop (shop/closed)
  Status        400
  Error text    The shop is closed
  Description   It is closed.
  What to do    Wait a little
  May have run  ${MESSAGES.en.partly}
  Sent by       shop.item.list

PART_…
  Namespace    The shop (shop/part)
  Status       400
  Description  It is part.
  What to do   Wait a little
  Sent by      shop.item.list

  Besides  what any method may return: first 2, second 5, hostile 7, localized 2, more 5, last 1
           To list them: b24-error list --family NAME
`,
      stderr: '',
    });
  });

  it.each(LANGUAGES)('may document nothing, in the language %s', async (language) => {
    const { note, noneDocumented } = MESSAGES[language];
    const { code, stdout } = await run(['shop.none', '--lang', language]);
    expect([code, stdout.split('\n\n').length]).toEqual([0, 2]);
    expect(stdout).toMatch(new RegExp(`\n  ${note} +${noneDocumented}\n`));
  });

  it('is one of several, or has a name without dots', async () => {
    expect(await found(['shop.item.get', 'foo.bar', 'KIOSK.sell,'])).toEqual([
      1,
      'shop.item.Get shop/denied',
      'foo.bar',
      'kiosk.sell depot/denied',
    ]);
    expect(await found(['whoami'])).toEqual([0, 'whoami whoami/nobody']);
    expect(await found(['method: whoami'])).toEqual([0, 'whoami whoami/nobody']);
    // The name of a namespace is none.
    expect(await found(['shop'])).toEqual([0, ' shop/closed', 'NO_KEY shop/locked']);
  });

  it('is explained to programs', async () => {
    expect(JSON.parse((await run(['SHOP.ITEM.GET', '--json'])).stdout)).toEqual([
      {
        method: 'shop.item.Get',
        typed: 'SHOP.ITEM.GET',
        namespace: 'shop',
        docs: ['/api-reference/shop/get.html'],
        entries: [
          expect.objectContaining({ code: 'DENIED', key: 'denied', methods: ['shop.item.add', 'shop.item.Get'] }),
        ],
      },
    ]);
    expect(JSON.parse((await run(['shop.none', '--json'])).stdout)).toEqual([
      { method: 'shop.none', namespace: 'shop', docs: ['/api-reference/shop/none.html'], entries: [] },
    ]);
  });
});

describe('a phrase', () => {
  it('is searched in the texts of methods too, those of families and of many methods first', async () => {
    expect(await found(['title'])).toEqual([0, 'CORE depot/untitled', 'CORE depot/other', 'CORE shop/no-title']);
    expect(await found(['no', 'title'])).toEqual([0, 'CORE shop/no-title', 'CORE depot/other']);
    expect(await found(['it is too'])).toEqual([
      0,
      'DENIED depot/large',
      ...['small', 'late', 'last'].map((key) => `DENIED depot/${key}`),
    ]);
    // What is told once for many is found once.
    expect(await found(['you lack'])).toEqual([0, 'DENIED depot/denied shop/denied']);
    expect(await found(['missing'])).toEqual([0, 'NO_KEY first', 'CORE shop/no-price']);
  });

  it('may hold words that are codes in upper case', async () => {
    expect(await found(['core title'])).toEqual([2]);
    expect(await found(['CORE title'])).toEqual([0, expect.stringMatching(/^CORE /)]);
    expect((await run(['access denied'])).stdout).toMatch(/^DENIED\n/);
  });
});

describe('responses', () => {
  const bodies = [
    { error: 'CORE', error_description: 'Нет названия' },
    { error: 'CORE', error_description: 'No title<br>Price {} is missing' },
    { error: 'DENIED' },
    { error: '', error_description: 'The shop is closed' },
    {
      error: {
        code: 'V3_INVALID',
        message: 'Bad',
        validation: [{ field: 'name', message: 'Field name is required.' }],
      },
    },
    { error: { code: 'V3_INVALID', message: 'Bad', validation: [{ field: 'name', message: 'Field name is bad.' }] } },
  ];
  const input = bodies.map((body) => JSON.stringify(body)).join('\n');

  it('are explained by the method that was called, texts of their fields too', async () => {
    expect(await found(['-', '--method', 'Shop.Item.Add'], input)).toEqual([
      0,
      'CORE shop/no-title',
      'CORE shop/no-title shop/no-price',
      'DENIED shop/denied',
      ' shop/closed more',
      'V3_INVALID shop/no-name',
      'V3_INVALID shop/bad-name',
    ]);
    const { stdout } = await run(['--method', 'shop.item.add'], { input });
    const places = [...stdout.matchAll(/\(shop\/([\w-]+)\)$/gm)].map(([, key]) => key);
    expect(places).toEqual(['no-title', 'no-title', 'no-price', 'denied', 'closed', 'no-name', 'bad-name']);
    expect(await found([`${JSON.stringify(bodies[0])}`, '--method', 'shop.item.add'])).toEqual([
      0,
      'CORE shop/no-title',
    ]);
  });

  it('that are the same are explained once, and counted each', async () => {
    const lines = [
      '{"error":"X_Y"}',
      '{"error":"DENIED"}',
      '{"error":"X_Y"}',
      '{"error":"DENIED"}',
      'NOBODY',
      'nobody',
    ];
    const { code, stdout } = await run(['-', '--method', 'shop.item.add'], { input: lines.join('\n') });
    const { again, summary } = MESSAGES.en;
    expect([code, stdout]).toEqual([1, expect.stringContaining(again(3, 'X_Y', 1))]);
    expect(stdout).toContain(again(4, 'DENIED', 2));
    expect(stdout).toContain(summary({ responses: 6, errors: 6, unknown: 2, notUnderstood: 0 }));
  });

  it('tell what else they may mean in the same block', async () => {
    const { stdout } = await run(['-'], { input: '{"error":"DENIED"}' });
    const { otherMeanings, nameMethod } = MESSAGES.en;
    expect(stdout).toContain(`\n  ${otherMeanings}   2 (depot 2)\n               ${nameMethod}\n`);
    expect(stdout.split('\n\n')).toHaveLength(1);
    const other = await run(['-', '--method', 'shop.none'], { input: '{"error":"DENIED"}' });
    expect(other.stdout).toMatch(new RegExp(`\n  ${otherMeanings} +2 \\(depot 2\\)\n$`));
  });
});

it.each<[args: string[], message: (messages: typeof MESSAGES.en) => string]>([
  [['list', '--method', 'shop.none'], ({ notWithList }) => notWithList('--method')],
  [['shop.none', '--status', '400'], ({ notWithMethod }) => notWithMethod('--status')],
  [['--method', 'shop.none', '--status', '400'], ({ notWithMethod }) => notWithMethod('--status')],
  [['shop.none', '--method', 'shop.item.add'], ({ surplus }) => surplus('--method', 'shop.none')],
  [['CORE', 'shop.none', '--method', 'shop.item.add'], ({ surplus }) => surplus('--method', 'shop.none')],
  [['shop.none', '--family', 'first'], ({ filterWithoutList }) => filterWithoutList('--family')],
  [['CORE', '--method', ' '], ({ valueMissing }) => valueMissing('--method')],
  [['CORE', '--method', 'a.b', '--method', 'a.b'], ({ twice }) => twice('--method')],
  [['. !', '--method', 'shop.none'], ({ nothingAsked }) => nothingAsked],
])('%j is refused', async (args, message) => {
  for (const language of LANGUAGES) {
    const refused = await run([...args, '--lang', language], { columns: 80, env: { NO_COLOR: '1' } });
    expect(refused).toEqual({ code: 2, stdout: '', stderr: `${message(MESSAGES[language])}\n` });
  }
});

it.each(LANGUAGES)('lines fit a narrow terminal, in the language %s', async (language) => {
  for (const args of [['DENIED'], ['CORE', '--method', 'shop.item.add'], ['shop.item.add']]) {
    const { stdout } = await run([...args, '--lang', language], { env: { NO_COLOR: '1' }, columns: 48 });
    const wide = stdout.split('\n').filter((line) => line.length > 48 && /^ /.test(line) && !line.includes('https:'));
    expect(wide).toEqual([]);
  }
});

it('nothing that is typed as a method or beside one makes a terminal obey, or ends otherwise than told', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\u0000', '')),
    fc.constantFrom('shop.item.add', 'CORE', 'Нет названия', '\u001b[2J', '.', '__proto__', 'whoami', '…', '-'),
  );
  await fc.assert(
    fc.asyncProperty(piece, piece, fc.constantFrom(...LANGUAGES), async (method, word, language) => {
      const args = ['--lang', language, `--method=${method}`];
      const input = JSON.stringify({ error: word, error_description: method });
      for (const { code, stdout, stderr } of await Promise.all([
        run([...args, '--', word], { columns: 60 }),
        run([...args, '-'], { input }),
        run(['--lang', language, '--', method, word], { columns: 60 }),
      ])) {
        expect([0, 1, 2]).toContain(code);
        expect(withoutOwn(stdout)).not.toMatch(UNPRINTABLE);
        expect(stderr.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
      }
      const { stdout } = await run([...args, '--json', '-'], { input });
      if (method.trim() !== '') expect(JSON.parse(stdout)).toBeInstanceOf(Array);
    }),
  );
});
