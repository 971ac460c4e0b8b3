// Compiled by `npm run typecheck`: what must compile compiles, and each `@ts-expect-error` stands where it must not.
import { describe, expectTypeOf, it } from 'vitest';
import {
  ErrorCategory,
  type ErrorEntry,
  type ErrorResponse,
  type ErrorResponseGuard,
  isErrorResponse,
  type Lookup,
  Recovery,
  type RestV3Response,
  type RestV3ResponseGuard,
  type SentCode,
  type SentErrorResponseGuard,
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

  it('takes anything, and then may find nothing', () => {
    expectTypeOf(lookup('TOO_RIPE')).toEqualTypeOf<FruitError | undefined>();
    for (const any of [String(value), value, 100, undefined, null])
      expectTypeOf(lookup(any)).toEqualTypeOf<FruitError | undefined>();
    // @ts-expect-error: there may be no entry
    lookup(value).status;
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

  it('leaves a switch over the recovery or the category exhaustive, with constants and with literals', () => {
    const actions = (recovery: FruitError['recovery']): number => {
      switch (recovery) {
        case Recovery.REFRESH_TOKEN:
          return 1;
        case Recovery.SLOW_DOWN:
        case 'contact-support':
          return 2;
      }
    };
    const kinds = ({ category }: FruitError): number => {
      switch (category) {
        case ErrorCategory.AUTHENTICATION:
          return 1;
        case 'limit':
          return 2;
      }
    };
    expectTypeOf([actions, kinds]).items.returns.toEqualTypeOf<number>();
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
    expectTypeOf<ErrorCategory>().toEqualTypeOf<(typeof ErrorCategory)[keyof typeof ErrorCategory]>();
    // @ts-expect-error: no such recovery
    'pray' satisfies Recovery;
    // @ts-expect-error: frozen
    Recovery.RETRY = 'retry';
  });

  it('says in one of three ways whether the call may have run', () => {
    expectTypeOf(error.mayHaveRun).toEqualTypeOf<'no' | 'perhaps' | 'partly'>();
  });
});

describe('a code as it is sent', () => {
  it('is a number too where it has digits only', () => {
    expectTypeOf<SentCode<'A' | '100' | '' | 'A_5'>>().toEqualTypeOf<'A' | '100' | 100 | '' | 'A_5'>();
    expectTypeOf<SentCode<FruitErrorCodeValue>>().toEqualTypeOf<FruitErrorCodeValue>();
  });
});

describe('guards of responses', () => {
  const is = {} as {
    fruit: ErrorResponseGuard<FruitErrorCodeValue>;
    digits: SentErrorResponseGuard<'A' | '' | '100'>;
    v3: RestV3ResponseGuard<'A' | 'B'>;
  };

  it('narrow to the codes of the family', () => {
    if (is.fruit(value)) {
      expectTypeOf(value).toEqualTypeOf<ErrorResponse<FruitErrorCodeValue>>();
      expectTypeOf(value.error_description).toEqualTypeOf<string | null | undefined>();
    }
    if (is.digits(value)) expectTypeOf(value.error).toEqualTypeOf<'A' | '' | '100' | 100>();
    if (!is.v3(value)) return;
    expectTypeOf(value).toEqualTypeOf<RestV3Response<'A' | 'B'>>();
    expectTypeOf(value.error.message).toEqualTypeOf<string>();
    expectTypeOf(value.error.validation).toEqualTypeOf<readonly ValidationError[] | undefined>();
    expectTypeOf<ValidationError>().toEqualTypeOf<{ readonly field?: string; readonly message?: string }>();
  });

  it('narrow to the code named, or to those of a list, literals or members', () => {
    if (is.fruit(value, 'too_ripe')) expectTypeOf(value.error).toEqualTypeOf<'too_ripe'>();
    if (is.v3(value, 'A')) expectTypeOf(value.error.code).toEqualTypeOf<'A'>();
    if (is.v3(value, ['A', 'B'])) expectTypeOf(value.error.code).toEqualTypeOf<'A' | 'B'>();
    if (is.digits(value, '100')) expectTypeOf(value.error).toEqualTypeOf<'100' | 100>();
    if (is.digits(value, ['', '100'])) expectTypeOf(value.error).toEqualTypeOf<'' | '100' | 100>();
    if (is.fruit(value, ['NO_FRUIT', 'STOLEN'])) expectTypeOf(value.error).toEqualTypeOf<'NO_FRUIT' | 'STOLEN'>();
    const configured: readonly FruitErrorCodeValue[] = [];
    if (is.fruit(value, configured)) expectTypeOf(value.error).toEqualTypeOf<FruitErrorCodeValue>();
    if (is.fruit(value, [FruitErrorCode.STOLEN])) expectTypeOf(value.error).toEqualTypeOf<FruitErrorCode.STOLEN>();
    // @ts-expect-error: no such code
    is.fruit(value, 'TOO_RIPE');
    // @ts-expect-error: no such code
    is.fruit(value, ['too_ripe', 'TOO_RIPE']);
    // @ts-expect-error: no such code
    is.v3(value, 'C');
    // @ts-expect-error: several codes are a list
    is.fruit(value, 'too_ripe', 'STOLEN');
    // @ts-expect-error: a number alone is no code
    is.digits(value, 100);
  });

  it('keep the type of a code that only the caller knows', () => {
    const codeOf = <C extends FruitErrorCodeValue>(body: unknown, code: C): C | undefined =>
      is.fruit(body, code) ? body.error : undefined;
    expectTypeOf(codeOf(value, 'STOLEN')).toEqualTypeOf<'STOLEN' | undefined>();
  });

  it('filter lists', () => {
    const bodies: unknown[] = [];
    expectTypeOf(bodies.filter(is.fruit)).toEqualTypeOf<ErrorResponse<FruitErrorCodeValue>[]>();
    expectTypeOf(bodies.filter(is.v3)).toEqualTypeOf<RestV3Response<'A' | 'B'>[]>();
    expectTypeOf(bodies.find(is.digits)).toEqualTypeOf<ErrorResponse<'A' | '' | '100' | 100> | undefined>();
    expectTypeOf(bodies.filter(isErrorResponse)).toEqualTypeOf<ErrorResponse[]>();
  });

  it('of any code narrow to the literals named, numbers too in a list', () => {
    if (isErrorResponse(value)) expectTypeOf(value.error).toEqualTypeOf<string | number>();
    if (isErrorResponse(value, 'A')) expectTypeOf(value.error).toEqualTypeOf<'A'>();
    if (isErrorResponse(value, ['A', 100])) expectTypeOf(value.error).toEqualTypeOf<'A' | 100>();
    const configured: string[] = [];
    if (isErrorResponse(value, configured)) expectTypeOf(value.error).toEqualTypeOf<string>();
    // @ts-expect-error: a number alone is no code
    isErrorResponse(value, 100);
  });
});
