import { Ajv } from 'ajv';
import * as v from 'valibot';
import { z } from 'zod';
import { findErrors, isSystemErrorResponse, systemErrors } from '../dist/esm/index.js';
import { compare, round, type Section } from './measure.js';

const TIMES = 1000;

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

  const bodies: Record<string, string> = {
    'system error': '{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}',
    'last code': '{"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}',
    'other error': '{"error":"ERROR_HANDLER_ALREADY_EXIST","error_description":"Handler already exists!"}',
    success: '{"result":{"ID":"1","TITLE":"A deal"},"time":{"start":1763900000.1,"finish":1763900000.2}}',
  };
  const rows: (string | number)[][] = [];
  for (const [kind, text] of Object.entries(bodies)) {
    const body: unknown = JSON.parse(text);
    const results = await compare(
      {
        ajv: () => repeat(() => ajv(body)),
        isSystemErrorResponse: () => repeat(() => isSystemErrorResponse(body)),
        findErrors: () => repeat(() => findErrors(body)),
        valibot: () => repeat(() => v.is(valibot, body)),
        zod: () => repeat(() => zod.safeParse(body).success),
        'JSON.parse': () => repeat(() => JSON.parse(text)),
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
    note: 'One call against a validator compiled by ajv (to aim for: at most 0.5), and against JSON.parse of the same body (findErrors, to aim for: below 5 %). The values are checked in memory; no validator reports errors of the value.',
    columns: ['body', 'by', 'ns', 'ratio to ajv', 'of JSON.parse'],
    rows,
  };
}

async function largeBody(): Promise<(string | number)[][]> {
  const item = { ID: '1', TITLE: 'A deal like many others', STAGE_ID: 'NEW', OPPORTUNITY: '100.00' };
  const text = JSON.stringify({ result: Array.from({ length: 12_000 }, () => item), total: 12_000, time: {} });
  const body: unknown = JSON.parse(text);
  const results = await compare({
    'JSON.parse': () => JSON.parse(text),
    findErrors: () => repeat(() => findErrors(body)),
  });
  const parse = results['JSON.parse']?.nanoseconds ?? 1;
  const find = (results['findErrors']?.nanoseconds ?? 0) / TIMES;
  const size = `success of ${round(text.length / 2 ** 20)} MB`;
  return [
    [size, 'findErrors', round(find), '', `${((find / parse) * 100).toFixed(5)} %`],
    [size, 'JSON.parse', round(parse), '', '100 %'],
  ];
}

function repeat(call: () => unknown): void {
  for (let index = 0; index < TIMES; index++) call();
}
