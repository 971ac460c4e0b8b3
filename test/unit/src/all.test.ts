import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ErrorToExplain, explain, families } from '../../../src/all.js';
import { forAnyValue } from './support.js';

vi.mock('../../../src/generated/families.js', async () => {
  const { entryOf, familyOf } = await import('./catalog.js');
  return {
    families: [
      familyOf('system', [
        entryOf('ACCESS_DENIED', {
          status: 403,
          otherStatuses: [401, 400],
          text: 'Only on commercial plans',
          otherTexts: ['Access denied! Application context required'],
          sentByMethods: true,
        }),
        entryOf('SHARED', { status: 400, otherStatuses: [500], text: 'First' }),
        entryOf('expired', { status: 401, text: 'It has expired', otherTexts: ['Argument … is old'] }),
      ]),
      // Before those of REST by its name, behind them where nothing else decides.
      familyOf('oauth', [
        entryOf('PAYMENT_REQUIRED', { status: 401, text: 'Payment required' }),
        entryOf('SHARED', { status: 401, text: 'Second' }),
        entryOf('ACCESS_DENIED', { status: 401, otherTexts: ['Denied by the authorization server'] }),
      ]),
      familyOf('platform', [
        entryOf('PAYMENT_REQUIRED', { status: 401, text: 'Subscription has been ended' }),
        entryOf('SHARED', { status: 401, otherStatuses: [403], text: 'Third', otherTexts: ['First too'] }),
        entryOf('', { status: 400, otherTexts: ['Access denied.'] }),
        entryOf('100', { status: 400, text: 'Could not find value for parameter {…}' }),
      ]),
    ],
  };
});

/** The families in the order of the explanations. */
const order = (error: unknown) => explain(error).map(({ family }) => family);

describe('explain', () => {
  it('gives every entry of a code whole, with the name of its family', () => {
    for (const { name, errors } of families) {
      for (const entry of errors) {
        const explained = { ...entry, family: name, match: 'code', probablyOfMethod: false };
        expect(explain(entry.code)).toContainEqual(explained);
        expect(explain({ code: entry.code, description: null, status: undefined })).toContainEqual(explained);
      }
    }
  });

  it.each([
    ['expired', ['system']],
    ['EXPIRED', []],
    ['', ['platform']],
    ['100', ['platform']],
    [100, ['platform']],
    [{ code: 100 }, ['platform']],
    [{ code: '' }, ['platform']],
    [401, []],
    [{ code: ['expired'] }, []],
    [{ description: 'It has expired' }, []],
  ])('finds %j in %j', (error, names) => expect(order(error)).toEqual(names));

  it('takes what findError gives', () => {
    const error = { code: 'expired', path: ['result'], validation: [] };
    expect(order(error)).toEqual(['system']);
  });

  it('finds nothing for anything else, and never throws', () => {
    forAnyValue((value) => {
      const isKnown = ['', '100', 100].includes(value as string);
      expect([explain(value).length, explain({ code: value }).length]).toEqual(isKnown ? [1, 1] : [0, 0]);
      const [known] = explain({ code: 'expired', description: value, status: value });
      expect(known).toMatchObject({ family: 'system', match: 'code' });
    }, 'expired');
  });
});

describe('the order of explanations', () => {
  it.each([
    ['REST comes before the authorization server', {}, ['system', 'platform', 'oauth']],
    ['a text decides', { description: 'Second' }, ['oauth', 'system', 'platform']],
    ['another text decides too', { description: 'first  TOO.' }, ['platform', 'system', 'oauth']],
    ['a status decides', { status: 500 }, ['system', 'platform', 'oauth']],
    ['another status decides too', { status: 403 }, ['platform', 'system', 'oauth']],
    ['REST comes first of those with the status', { status: 401 }, ['platform', 'oauth', 'system']],
    ['a text decides before a status', { description: 'First', status: 401 }, ['system', 'platform', 'oauth']],
    ['a status that none has decides nothing', { status: 418 }, ['system', 'platform', 'oauth']],
    ['a text that none has decides nothing', { description: 'x', status: 401 }, ['platform', 'oauth', 'system']],
  ])('%s', (_, known, names) => expect(order({ code: 'SHARED', ...known })).toEqual(names));

  it('tells the end of a subscription from that of an application’s paid period', () => {
    const [first] = explain({ code: 'PAYMENT_REQUIRED', description: 'Subscription has been ended', status: 401 });
    expect(first).toMatchObject({ family: 'platform', match: 'text', probablyOfMethod: false });
    expect(order({ code: 'PAYMENT_REQUIRED', description: 'Payment required' })[0]).toBe('oauth');
  });

  it('loses and invents nothing, and puts those whose text was sent first', () => {
    const code = fc.constantFrom(...families.flatMap(({ errors }) => errors.map((entry) => entry.code)));
    const texts = families.flatMap(({ errors }) =>
      errors.flatMap(({ text = '', otherTexts }) => [text, ...otherTexts]),
    );
    const description = fc.option(fc.oneof(fc.constantFrom(...texts), fc.string()), { nil: undefined });
    const status = fc.constantFrom(undefined, 200, 400, 401, 403, 500);
    fc.assert(
      fc.property(fc.record({ code, description, status }), (error) => {
        const explanations = explain(error);
        expect(new Set(order(error))).toEqual(new Set(order(error.code)));
        const matches = explanations.map(({ match }) => match);
        expect(matches).toEqual([...matches].sort().reverse());
      }),
    );
  });
});

describe('an explanation is marked as probably the method’s own', () => {
  const marks = (error: ErrorToExplain) =>
    Object.fromEntries(explain(error).map(({ family, probablyOfMethod }) => [family, probablyOfMethod]));

  it('where methods send the code too, and the status is not 401', () => {
    const required = 'Access denied! Application context required';
    for (const status of [400, 403, 200])
      for (const description of [undefined, '', required])
        expect(marks({ code: 'ACCESS_DENIED', description, status })).toEqual({ system: true, oauth: false });
    for (const known of [{}, { status: 401 }, { status: 401, description: required }, { description: required }])
      expect(marks({ code: 'ACCESS_DENIED', ...known })).toEqual({ system: false, oauth: false });
  });

  it('but not with the text that the documentation gives', () => {
    const description = 'only on commercial plans.';
    expect(marks({ code: 'ACCESS_DENIED', description, status: 403 })).toEqual({ system: false, oauth: false });
  });

  it('where the text is none of those known for the code, whatever the status', () => {
    for (const status of [undefined, 401])
      expect(marks({ code: 'expired', description: 'No such deal', status })).toEqual({ system: true });
    for (const description of ['It has expired', 'Argument id is old', '', ' \n', undefined, null])
      expect(marks({ code: 'expired', description })).toEqual({ system: false });
  });

  it('but not where another family knows the text', () => {
    const code = 'PAYMENT_REQUIRED';
    expect(marks({ code, description: 'Payment required' })).toEqual({ platform: false, oauth: false });
    expect(marks({ code, description: 'No money' })).toEqual({ platform: true, oauth: true });
    const denied = { code: 'ACCESS_DENIED', description: 'Denied by the authorization server' };
    expect(marks(denied)).toEqual({ system: false, oauth: false });
  });

  it('but not where the code has no fixed text', () => {
    expect(marks({ code: '', description: 'No such deal' })).toEqual({ platform: false });
    expect(marks({ code: 'ACCESS_DENIED', description: 'x', status: 401 })).toEqual({ system: true, oauth: false });
  });
});
