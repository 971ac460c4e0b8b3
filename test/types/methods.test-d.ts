// Compiled by `npm run typecheck`: what must compile compiles, and each `@ts-expect-error` stands where it must not.
import { describe, expectTypeOf, it } from 'vitest';
import { findError } from '../../src/index.js';
import {
  type ErrorCodeOf,
  type Explanation,
  explainError,
  type FamilyExplanation,
  lookupByMethod,
  type MethodError,
  type MethodErrors,
  type MethodExplanation,
  type MethodName,
  namespaces,
} from '../../src/methods.js';
import type * as namespaceModule from '../../src/namespace-module.js';

// As an SDK adds methods of its own.
declare module '../../src/methods.js' {
  interface MethodErrors {
    'fruit.add': '100' | 'NO_FRUIT';
    'fruit.eat': 'NO_FRUIT' | `ROTTEN_${string}`;
    'fruit.none': never;
  }
}

declare const value: unknown;

describe('the codes of a method', () => {
  it('are exactly those that it documents, none for a method that documents none', () => {
    expectTypeOf<ErrorCodeOf<'fruit.add'>>().toEqualTypeOf<'100' | 'NO_FRUIT'>();
    expectTypeOf<ErrorCodeOf<'fruit.none'>>().toEqualTypeOf<never>();
    expectTypeOf<ErrorCodeOf<'fruit.add' | 'fruit.none'>>().toEqualTypeOf<'100' | 'NO_FRUIT'>();
    expectTypeOf<ErrorCodeOf<MethodName>>().toExtend<string>();
    // @ts-expect-error: no such method
    expectTypeOf<ErrorCodeOf<'fruit.sell'>>().toBeNever();
  });

  it('are templates where something varies in them', () => {
    expectTypeOf<'ROTTEN_7'>().toExtend<ErrorCodeOf<'fruit.eat'>>();
    expectTypeOf<'NO_MEAT'>().not.toExtend<ErrorCodeOf<'fruit.eat'>>();
  });

  it('belong to names that are literals, so that editors complete them', () => {
    // Both ways: toEqualTypeOf takes seconds for unions of this size.
    expectTypeOf<MethodName>().toExtend<keyof MethodErrors>();
    expectTypeOf<keyof MethodErrors>().toExtend<MethodName>();
    expectTypeOf<'tasks.task.add' | 'fruit.add'>().toExtend<MethodName>();
    expectTypeOf<string>().not.toExtend<MethodName>();
    expectTypeOf<'fruit.sell'>().not.toExtend<MethodName>();
  });

  it('are known for every method of the catalogue as string literals', () => {
    /** The methods whose codes are any string. */
    type Vague = { [Name in MethodName]: string extends MethodErrors[Name] ? Name : never }[MethodName];
    expectTypeOf<Vague>().toBeNever();
  });
});

describe('generic code', () => {
  interface Failure<Code extends string> {
    readonly ok: false;
    readonly code: Code;
  }
  type Result<Method extends MethodName, Code extends string> = { readonly ok: true; method: Method } | Failure<Code>;

  it('compiles, and its callers narrow without a cast', async () => {
    async function call<M extends MethodName>(method: M): Promise<Result<M, ErrorCodeOf<M>>> {
      return { ok: true, method };
    }
    async function codeOf<M extends MethodName>(method: M): Promise<ErrorCodeOf<M> | undefined> {
      const result = await call(method);
      return result.ok ? undefined : result.code;
    }
    expectTypeOf(await codeOf('fruit.add')).toEqualTypeOf<'100' | 'NO_FRUIT' | undefined>();

    const result = await call('fruit.add');
    if (result.ok) expectTypeOf(result.method).toEqualTypeOf<'fruit.add'>();
    else {
      expectTypeOf(result.code).toEqualTypeOf<'100' | 'NO_FRUIT'>();
      if (result.code === '100') expectTypeOf(result.code).toEqualTypeOf<'100'>();
      else expectTypeOf(result.code).toEqualTypeOf<'NO_FRUIT'>();
      // @ts-expect-error: no code of this method
      if (result.code === 'NO_MEAT') return;
    }
    const none = await call('fruit.none');
    if (!none.ok) expectTypeOf(none.code).toBeNever();
    // @ts-expect-error: no such method
    await call('fruit.sell');
  });

  it('leaves a switch over the codes exhaustive', () => {
    const advise = (code: ErrorCodeOf<'fruit.add'>): string => {
      switch (code) {
        case '100':
        case 'NO_FRUIT':
          return code;
      }
    };
    expectTypeOf(advise).returns.toEqualTypeOf<string>();
    // @ts-expect-error: a code is left
    const forgets = (code: ErrorCodeOf<'fruit.add'>): string => {
      switch (code) {
        case '100':
          return code;
      }
    };
    expectTypeOf(forgets).toBeFunction();
  });
});

describe('explainError', () => {
  it('takes a code, what findError gives, with a status, or anything', async () => {
    const error = findError(value);
    if (error)
      expectTypeOf(explainError({ ...error, status: 400 }, 'fruit.add')).resolves.toEqualTypeOf<Explanation[]>();
    for (const any of [explainError('100'), explainError(100, 'any.method'), explainError(value, value)])
      expectTypeOf(any).resolves.toEqualTypeOf<Explanation[]>();
    for (const any of [lookupByMethod('fruit.add'), lookupByMethod(value)])
      expectTypeOf(any).resolves.toEqualTypeOf<readonly MethodError[]>();
  });

  it('gives entries of methods or of families, which tell themselves apart', async () => {
    const [explanation] = await explainError('100');
    if (!explanation) return;
    expectTypeOf(explanation.match).toEqualTypeOf<'text' | 'method' | 'code'>();
    expectTypeOf(explanation.description.ru).toEqualTypeOf<string>();
    if ('family' in explanation) expectTypeOf(explanation).toEqualTypeOf<FamilyExplanation>();
    else {
      expectTypeOf(explanation).toEqualTypeOf<MethodExplanation>();
      expectTypeOf(explanation.methods).toEqualTypeOf<readonly string[]>();
      expectTypeOf([explanation.namespace, explanation.key]).items.toEqualTypeOf<string>();
    }
  });
});

describe('a namespace', () => {
  const { errors, methods, explain } = {} as typeof namespaceModule;

  it('has entries, methods by any name, and explanations without a promise', () => {
    expectTypeOf(errors).toEqualTypeOf<readonly MethodError[]>();
    expectTypeOf(methods['fruit.add']?.errors).toEqualTypeOf<readonly MethodError[] | undefined>();
    for (const any of [explain('100'), explain({ code: 100, status: 400 }, 'fruit.add'), explain(value, value)])
      expectTypeOf(any).toEqualTypeOf<MethodExplanation[]>();
    expectTypeOf(namespaces[0]?.title.en).toEqualTypeOf<string | undefined>();
    // @ts-expect-error: frozen
    errors.push(errors[0]);
    // @ts-expect-error: frozen
    methods['fruit.add'] = undefined;
    // @ts-expect-error: frozen
    namespaces[0].name = 'fruit';
  });
});
