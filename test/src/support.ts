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

/** Values that have broken guards before, each with a name. */
export const HOSTILE_VALUES: [name: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a boolean', true],
  ['NaN', Number.NaN],
  ['a bigint', 10n],
  ['a symbol', Symbol('expired_token')],
  ['an empty string', ''],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['valueOf', 'valueOf'],
  ['a String object', Object('expired_token')],
  ['a list with a code', ['expired_token']],
  ['an object that turns into a code', { toString: () => 'expired_token' }],
  ['an object that refuses to turn into text', { toString: refuse, [Symbol.toPrimitive]: refuse }],
  ['a function', () => 'expired_token'],
  ['a date', new Date(0)],
  ['a map', new Map([['error', 'expired_token']])],
  ['a frozen object', Object.freeze({})],
  ['an object without prototype', Object.create(null)],
  ['an object with a throwing getter', Object.defineProperty({}, 'error', { get: refuse, enumerable: true })],
  ['a Proxy whose traps throw', hostileProxy()],
  ['a function Proxy whose traps throw', hostileProxy(() => undefined)],
  ['a revoked Proxy', revokedProxy()],
];

/**
 * Any value that JavaScript code may hand over, Proxies included.
 * It is generated as a function that returns it: the library itself must not touch a hostile one.
 */
export const anyValue: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true })
    .map((value) => () => value),
  fc.constantFrom(
    ...HOSTILE_VALUES.map(
      ([, value]) =>
        () =>
          value,
    ),
  ),
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype).map((name) => () => name)),
);
