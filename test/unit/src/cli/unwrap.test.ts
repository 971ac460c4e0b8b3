import { expect, it } from 'vitest';
import { unwrap } from '../../../../src/cli/unwrap.js';

const body = { error: 'A' };

it.each<[value: unknown, unwrapped: ReturnType<typeof unwrap>]>([
  [body, { body }],
  [{ result: 1, data: body }, { body: { result: 1, data: body } }],
  [{ status: 'error', errors: [] }, { body: { status: 'error', errors: [] } }],
  [
    { status: 401, data: body },
    { body, status: 401 },
  ],
  [
    { statusCode: 401, body },
    { body, status: 401 },
  ],
  [
    { status: 'x', statusCode: 401, body: JSON.stringify(body) },
    { body, status: 401 },
  ],
  [
    { message: 'x', response: { status: 403, data: body } },
    { body, status: 403 },
  ],
  [
    { status: 1, response: { status: 403, data: body } },
    { body, status: 403 },
  ],
  [
    { status: 500, response: { data: body } },
    { body, status: 500 },
  ],
  [{ status: '401', data: body }, { body }],
  [{ data: '<html>', body }, { body }],
  [{ data: { x: 1 }, response: { body } }, { body }],
  [{ data: [body] }, undefined],
  [{ data: '{"error":' }, undefined],
  [{ error: false, other: body }, undefined],
  [{}, undefined],
  [[body], undefined],
  [null, undefined],
  ['{"error":"A"}', undefined],
])('in %j is %j', (value, unwrapped) => expect(unwrap(value)).toEqual(unwrapped));

it('looks into as many wrappings as there may be, and no more', () => {
  const wrapped = (levels: number): unknown => (levels === 0 ? body : { data: wrapped(levels - 1) });
  expect(unwrap(wrapped(10))).toEqual({ body });
  expect(unwrap(wrapped(11))).toBeUndefined();
  expect(unwrap({ data: '{"data":'.repeat(1e5) + 1 + '}'.repeat(1e5) })).toBeUndefined();
});
