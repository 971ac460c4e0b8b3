import fc from 'fast-check';

const refuse = () => {
  throw new Error('a trap of a hostile Proxy');
};

/** A Proxy each of whose traps throws. */
export function hostileProxy(target: object = {}): object {
  const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, refuse]);
  return new Proxy(target, Object.fromEntries(traps));
}

/** A Proxy that answers nothing at all any more. */
export function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Values that have broken guards before, each with a name; some hold a code, but none is it. */
function hostileValues(code: string): [name: string, value: unknown][] {
  return [
    ['undefined', undefined],
    ['null', null],
    ['a boolean', true],
    ['NaN', Number.NaN],
    ['a bigint', 10n],
    ['a symbol', Symbol(code)],
    ['an empty string', ''],
    ['a String object', Object(code)],
    ['a list with a code', [code]],
    ['an object that turns into a code', { toString: () => code }],
    ['an object that refuses to turn into text', { toString: refuse, [Symbol.toPrimitive]: refuse }],
    ['a function', () => code],
    ['a date', new Date(0)],
    ['a map', new Map([['error', code]])],
    ['a frozen object', Object.freeze({})],
    ['an object without prototype', Object.create(null)],
    ['an object with a throwing getter', Object.defineProperty({}, 'error', { get: refuse, enumerable: true })],
    ['a Proxy whose traps throw', hostileProxy()],
    ['a function Proxy whose traps throw', hostileProxy(() => undefined)],
    ['a revoked Proxy', revokedProxy()],
    ...Object.getOwnPropertyNames(Object.prototype).map((name): [string, unknown] => [name, name]),
  ];
}

/**
 * Checks what must hold for every value that JavaScript code may hand over: first the hostile ones, then any.
 *
 * @param code Stands inside the hostile values, as it does in values that only look like a code.
 */
export function forAnyValue(check: (value: unknown) => void, code = 'A_CODE'): void {
  for (const [name, value] of hostileValues(code)) {
    try {
      check(value);
    } catch (error) {
      throw new Error(`It does not hold for ${name}.`, { cause: error });
    }
  }
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  fc.assert(fc.property(anything, (value) => void check(value)));
}

/** The objects in a value, itself included, that are not frozen. */
export function thawed(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(thawed);
  return Object.isFrozen(value) ? inner : [value, ...inner];
}
