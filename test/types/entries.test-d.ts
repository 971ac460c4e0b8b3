// Compiled by `npm run typecheck`: what must compile compiles, and each `@ts-expect-error` stands where it must not.
import { describe, expectTypeOf, it } from 'vitest';
import {
  ErrorCategory,
  type ErrorEntry,
  type ErrorResponse,
  type ErrorResponseGuard,
  type Lookup,
  Recovery,
  type RestV3Response,
  type RestV3ResponseGuard,
  type TextErrorEntry,
  type ValidationError,
} from '../../src/index.js';

// A family in the form that generated modules have.

enum FruitErrorCode {
  TOO_RIPE = 'too_ripe',
  NO_FRUIT = 'NO_FRUIT',
  STOLEN = 'STOLEN',
}

type FruitErrorCodeValue = `${FruitErrorCode}`;

type FruitErrors = {
  readonly too_ripe: TextErrorEntry<'too_ripe', 401, 'authentication', 'refresh-token', 'Too ripe'>;
  readonly NO_FRUIT: TextErrorEntry<'NO_FRUIT', 429, 'limit', 'slow-down', ''>;
  readonly STOLEN: ErrorEntry<'STOLEN', 503, 'limit', 'contact-support'>;
};

type FruitError = FruitErrors[keyof FruitErrors];

declare const fruitErrors: FruitErrors;
declare const lookup: Lookup<FruitErrors>;
declare const error: FruitError;
declare const value: unknown;
declare const code: FruitErrorCodeValue;
declare const member: FruitErrorCode;

describe('lookup', () => {
  it('gives the exact entry of a known code', () => {
    expectTypeOf(lookup('too_ripe')).toEqualTypeOf(fruitErrors.too_ripe);
    expectTypeOf(lookup('too_ripe').status).toEqualTypeOf<401>();
    expectTypeOf(lookup('too_ripe').text).toEqualTypeOf<'Too ripe'>();
    expectTypeOf(lookup('STOLEN').text).toEqualTypeOf<string | undefined>();
    expectTypeOf(lookup(FruitErrorCode.NO_FRUIT).recovery).toEqualTypeOf<'slow-down'>();
  });

  it('gives any entry for a code not known at compile time', () => {
    expectTypeOf(lookup(code)).toEqualTypeOf<FruitError>();
    expectTypeOf(lookup(member)).toEqualTypeOf<FruitError>();
    expectTypeOf(lookup(code as 'too_ripe' | 'NO_FRUIT').status).toEqualTypeOf<401 | 429>();
  });

  it('takes any string, and then may find nothing', () => {
    expectTypeOf(lookup('TOO_RIPE')).toEqualTypeOf<FruitError | undefined>();
    expectTypeOf(lookup(String(value))).toEqualTypeOf<FruitError | undefined>();
    // @ts-expect-error: there may be no entry
    lookup(String(value)).status;
    // @ts-expect-error: a number is no code
    lookup(401);
  });

  it('serves generic code without a cast', () => {
    const handle = <C extends FruitErrorCodeValue>(code: C, use: (error: FruitErrors[C]) => void) => use(lookup(code));
    handle('STOLEN', (entry) => expectTypeOf(entry.status).toEqualTypeOf<503>());
  });
});

describe('narrowing', () => {
  it('by code, with a literal and with a member', () => {
    if (error.code === 'too_ripe') expectTypeOf(error.status).toEqualTypeOf<401>();
    if (error.code === FruitErrorCode.TOO_RIPE) expectTypeOf(error.recovery).toEqualTypeOf<'refresh-token'>();
    else expectTypeOf(error.code).toEqualTypeOf<'NO_FRUIT' | 'STOLEN'>();
    // @ts-expect-error: no such code
    if (error.code === 'TOO_RIPE') return;
  });

  it('by status, category and recovery narrows the code', () => {
    if (error.status === 429) expectTypeOf(error.code).toEqualTypeOf<'NO_FRUIT'>();
    if (error.category === 'limit') expectTypeOf(error.code).toEqualTypeOf<'NO_FRUIT' | 'STOLEN'>();
    if (error.category === ErrorCategory.AUTHENTICATION) expectTypeOf(error.code).toEqualTypeOf<'too_ripe'>();
    if (error.recovery === 'slow-down') expectTypeOf(error.code).toEqualTypeOf<'NO_FRUIT'>();
    if (error.recovery === Recovery.CONTACT_SUPPORT) expectTypeOf(error.code).toEqualTypeOf<'STOLEN'>();
    // @ts-expect-error: no such recovery
    if (error.recovery === 'pray') return;
    // @ts-expect-error: no error of fruit has this status
    if (error.status === 418) return;
  });

  it('leaves a switch over the code exhaustive, with literals and with members', () => {
    const advise = (): string => {
      switch (error.code) {
        case 'too_ripe':
        case 'NO_FRUIT':
        case 'STOLEN':
          return error.code;
      }
    };
    expectTypeOf(advise).returns.toEqualTypeOf<string>();
    switch (error.code) {
      case FruitErrorCode.NO_FRUIT:
      case FruitErrorCode.STOLEN:
        break;
      case FruitErrorCode.TOO_RIPE:
        expectTypeOf(error.status).toEqualTypeOf<401>();
        break;
      default:
        expectTypeOf(error).toEqualTypeOf<never>();
    }
  });

  it('shows what a switch forgot', () => {
    switch (error.recovery) {
      case Recovery.REFRESH_TOKEN:
      case 'slow-down':
        break;
      default:
        expectTypeOf(error.code).toEqualTypeOf<'STOLEN'>();
        // @ts-expect-error: an entry is left
        error satisfies never;
    }
  });
});

describe('an entry', () => {
  it('is read-only through and through', () => {
    // @ts-expect-error: frozen
    fruitErrors.too_ripe = lookup('too_ripe');
    // @ts-expect-error: frozen
    error.status = 401;
    // @ts-expect-error: frozen
    error.docs.push('/limits.html');
    // @ts-expect-error: frozen
    error.description.en = '';
    // @ts-expect-error: no such code
    fruitErrors.TOO_RIPE;
  });

  it('keeps its type where the table is listed', () => {
    expectTypeOf(Object.values(fruitErrors)).toEqualTypeOf<FruitError[]>();
    expectTypeOf(Object.entries(fruitErrors)).toEqualTypeOf<[string, FruitError][]>();
    expectTypeOf<FruitError>().toExtend<ErrorEntry>();
  });

  it('has a category and a recovery that plain text can be', () => {
    expectTypeOf<'limit'>().toExtend<ErrorCategory>();
    expectTypeOf(Recovery.RETRY).toEqualTypeOf<'retry'>();
    expectTypeOf<Recovery>().toEqualTypeOf<(typeof Recovery)[keyof typeof Recovery]>();
    // @ts-expect-error: no such recovery
    'pray' satisfies Recovery;
  });
});

describe('guards of responses', () => {
  const isFruitError = {} as { classic: ErrorResponseGuard<FruitErrorCodeValue>; v3: RestV3ResponseGuard<'A' | 'B'> };

  it('narrow to the codes of the family', () => {
    if (isFruitError.classic(value)) expectTypeOf(value).toEqualTypeOf<ErrorResponse<FruitErrorCodeValue>>();
    if (!isFruitError.v3(value)) return;
    expectTypeOf(value).toEqualTypeOf<RestV3Response<'A' | 'B'>>();
    expectTypeOf(value.error.message).toEqualTypeOf<string>();
    expectTypeOf(value.error.validation).toEqualTypeOf<readonly ValidationError[] | undefined>();
  });

  it('narrow to the codes named, literals or members', () => {
    if (isFruitError.classic(value, 'too_ripe')) expectTypeOf(value.error).toEqualTypeOf<'too_ripe'>();
    if (isFruitError.v3(value, 'A')) expectTypeOf(value.error.code).toEqualTypeOf<'A'>();
    if (isFruitError.classic(value, 'too_ripe', FruitErrorCode.STOLEN)) {
      expectTypeOf(value.error).toEqualTypeOf<'too_ripe' | 'STOLEN'>();
    }
    // @ts-expect-error: no such code
    isFruitError.classic(value, 'TOO_RIPE');
    // @ts-expect-error: no such code
    isFruitError.v3(value, 'C');
  });
});
