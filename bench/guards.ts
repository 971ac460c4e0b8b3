import { Ajv } from 'ajv';
import * as v from 'valibot';
import { z } from 'zod';
import { findErrors, isSystemErrorResponse, systemErrors } from '../dist/esm/index.js';
import { compare, round, type Section } from './measure.js';

const TIMES = 1000;

const TIME = {
  start: 1763900000.123456,
  finish: 1763900000.234567,
  duration: 0.111111,
  processing: 0.09,
  date_start: '2025-11-23T12:13:20+03:00',
  date_finish: '2025-11-23T12:13:20+03:00',
  operating_reset_at: 1763900600,
  operating: 0.09,
};
const DEAL = { ID: '1', TITLE: 'A deal like many others', STAGE_ID: 'NEW', OPPORTUNITY: '100.00' };
const LIMIT = { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' };

const BODIES: Readonly<Record<string, unknown>> = {
  'system error': LIMIT,
  'last code': { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' },
  'other error': { error: 'ERROR_HANDLER_ALREADY_EXIST', error_description: 'Handler already exists!' },
  'REST 3.0 error': { error: { code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', message: 'Access denied' } },
  'batch with an error': { result: { result: { a: DEAL }, result_error: { b: LIMIT } }, time: TIME },
  success: { result: DEAL, time: TIME },
  'list of 50': { result: Array.from({ length: 50 }, () => DEAL), total: 50, time: TIME },
};

/** Guards against validators for the same body, and findErrors against reading the body. */
export async function guardSection(): Promise<Section> {
  const codes = Object.keys(systemErrors) as [string, ...string[]];
  const ajv = new Ajv().compile({
    type: 'object',
    required: ['error'],
    properties: { error: { enum: codes }, error_description: { type: 'string' } },
  });
  const valibot = v.object({ error: v.picklist(codes), error_description: v.optional(v.string()) });
  const zod = z.object({ error: z.enum(codes), error_description: z.string().optional() });

  const rows: (string | number)[][] = [];
  for (const [kind, value] of Object.entries(BODIES)) {
    const text = JSON.stringify(value);
    const body: unknown = JSON.parse(text);
    const results = await compare(
      {
        ajv: () => repeat(() => ajv(body)),
        isSystemErrorResponse: () => repeat(() => isSystemErrorResponse(body)),
        findErrors: () => repeat(() => findErrors(body)),
        valibot: () => repeat(() => v.is(valibot, body)),
        zod: () => repeat(() => zod.safeParse(body).success),
        'JSON.parse': () => repeat(() => JSON.parse(text)),
        ...(value === LIMIT ? { 'the result of findErrors, typed in': () => repeat(() => resultOf(body)) } : {}),
      },
      { callsEach: TIMES, rounds: 3 },
    );
    const parse = results['JSON.parse']?.nanoseconds ?? 1;
    for (const [name, { nanoseconds, ratio }] of Object.entries(results)) {
      rows.push([kind, name, round(nanoseconds), round(ratio), `${round((nanoseconds / parse) * 100)} %`]);
    }
  }
  rows.push(...(await largeBody()));
  return {
    title: 'Guards',
    note: 'One call against a validator compiled by ajv (to aim for: at most 0.5), and against JSON.parse of the same body (findErrors, to aim for: below 5 %). Every result is kept, as a caller keeps it. No validator reports errors of the value.',
    columns: ['body', 'by', 'ns', 'ratio to ajv', 'of JSON.parse'],
    rows,
  };
}

async function largeBody(): Promise<(string | number)[][]> {
  const text = JSON.stringify({ result: Array.from({ length: 12_000 }, () => DEAL), total: 12_000, time: TIME });
  const body: unknown = JSON.parse(text);
  const results = await compare({
    'JSON.parse': () => JSON.parse(text),
    findErrors: () => repeat(() => findErrors(body)),
  });
  const parse = results['JSON.parse']?.nanoseconds ?? 1;
  const find = (results['findErrors']?.nanoseconds ?? 0) / TIMES;
  const size = `list of ${round(text.length / 2 ** 20)} MB`;
  return [
    [size, 'findErrors', round(find), '', `${((find / parse) * 100).toFixed(5)} %`],
    [size, 'JSON.parse', round(parse), '', '100 %'],
  ];
}

/** What the fastest conceivable findErrors would return, without a look at the body's form. */
function resultOf(body: unknown): unknown {
  const { error, error_description: description } = body as typeof LIMIT;
  return [{ code: error, description, path: [] }];
}

const kept: unknown[] = Array.from({ length: 16 });

/** Keeps what the calls return, or the engine would leave out the work of making it. */
function repeat(call: () => unknown): void {
  for (let index = 0; index < TIMES; index++) kept[index & 15] = call();
}
