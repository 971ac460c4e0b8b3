// Compiled by `npm run typecheck`: what must compile compiles, and each `@ts-expect-error` stands where it must not.
import { describe, expectTypeOf, it } from 'vitest';
import { type Explanation, explain, type FamilyName, families } from '../../src/all.js';
import { isOAuthErrorResponse, lookup as lookupOAuth, OAuthErrorCode } from '../../src/generated/oauth.js';
import {
  isRestV3ErrorResponse,
  lookup as lookupRestV3,
  type RestV3Error,
  RestV3ErrorCode,
  type RestV3ErrorCodeValue,
} from '../../src/generated/rest-v3.js';
import {
  findErrors,
  isErrorResponse,
  isSystemErrorCode,
  lookup,
  type SystemError,
  type ValidationError,
} from '../../src/index.js';

declare const value: unknown;
declare const restV3: RestV3Error;
declare const explanation: Explanation;

describe('families beyond the root', () => {
  it('have the same exact types', () => {
    expectTypeOf(lookupOAuth('wrong_client').status).toEqualTypeOf<200>();
    expectTypeOf(lookupOAuth(OAuthErrorCode.INVALID_GRANT).code).toEqualTypeOf<'invalid_grant'>();
    expectTypeOf(lookupRestV3(RestV3ErrorCode.RATE_LIMIT).recovery).toEqualTypeOf<'slow-down'>();
    if (isOAuthErrorResponse(value, 'invalid_grant')) expectTypeOf(value.error).toEqualTypeOf<'invalid_grant'>();
  });

  it('have no text where the server localizes it', () => {
    // @ts-expect-error: there is no fixed text
    restV3.text;
    // @ts-expect-error: there are no other texts either
    restV3.otherTexts;
    if (restV3.status === 422)
      expectTypeOf(restV3.code).toEqualTypeOf<'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION'>();
  });

  it('narrow the code and the validation of REST 3.0', () => {
    if (isRestV3ErrorResponse(value)) {
      expectTypeOf(value.error.code).toEqualTypeOf<RestV3ErrorCodeValue>();
      expectTypeOf(value.error.message).toEqualTypeOf<string>();
      expectTypeOf(value.error.validation).toEqualTypeOf<readonly ValidationError[] | undefined>();
      expectTypeOf(value.error.validation?.[0]?.field).toEqualTypeOf<string | undefined>();
    }
    // @ts-expect-error: the code in full is needed
    isRestV3ErrorResponse(value, 'RATE_LIMIT');
  });
});

describe('findErrors', () => {
  it('gives codes that guards narrow', () => {
    for (const error of findErrors(value)) {
      expectTypeOf(error.code).toEqualTypeOf<string>();
      expectTypeOf(error.path).toEqualTypeOf<readonly (string | number)[]>();
      expectTypeOf(lookup(error.code)).toEqualTypeOf<SystemError | undefined>();
      if (isSystemErrorCode(error.code)) expectTypeOf(lookup(error.code)).toEqualTypeOf<SystemError>();
    }
    if (isErrorResponse(value)) expectTypeOf(value.error).toEqualTypeOf<string | number>();
  });
});

describe('explain', () => {
  it('tells the families apart', () => {
    expectTypeOf(explain('x')).toEqualTypeOf<Explanation[]>();
    expectTypeOf<FamilyName>().toEqualTypeOf<'system' | 'oauth' | 'platform' | 'rest-v3'>();
    if (explanation.family === 'oauth')
      expectTypeOf(explanation.text).toEqualTypeOf<'' | 'Payment required' | 'Application not installed'>();
    // @ts-expect-error: not every family has texts
    explanation.text;
    expectTypeOf(families[3].errors.BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION.status).toEqualTypeOf<403>();
  });
});
