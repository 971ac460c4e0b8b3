import { Ajv } from 'ajv';
import { findErrors, isSystemErrorResponse, systemErrors } from '../dist/esm/index.js';
import { compare, type Report, round } from './measure.js';

/** Calls in one measurement: each of the bodies many times. */
const TIMES = 1020;

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

/** What a response may be; a list stands for bodies in turn. */
const BODIES: Readonly<Record<string, readonly unknown[]>> = {
  'system errors': Object.values(systemErrors).map(({ code, text }) => ({ error: code, error_description: text })),
  'error of a method': [{ error: 'ERROR_HANDLER_ALREADY_EXIST', error_description: 'Handler already exists!' }],
  'REST 3.0 error': [{ error: { code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', message: 'Access denied' } }],
  'batch with an error': [{ result: { result: { a: DEAL }, result_error: { b: LIMIT } }, time: TIME }],
  success: [{ result: DEAL, time: TIME }],
  'list of 50': [{ result: Array.from({ length: 50 }, () => DEAL), total: 50, time: TIME }],
  'success of 10 kB': [{ result: Array.from({ length: 116 }, () => DEAL), total: 116, time: TIME }],
};

/** Guards against a validator for the same body, and findErrors against parsing the body. */
export async function measureGuards(): Promise<Report> {
  const ajv = new Ajv().compile({
    type: 'object',
    required: ['error'],
    properties: { error: { enum: Object.keys(systemErrors) }, error_description: { type: ['string', 'null'] } },
  });

  const rows: (string | number)[][] = [];
  for (const [kind, values] of Object.entries(BODIES)) {
    const texts = values.map((value) => JSON.stringify(value));
    const bodies = texts.map((text): unknown => JSON.parse(text));
    const times = await compare(
      {
        nothing: () => repeat((body) => body, bodies),
        ajv: () => repeat((body) => ajv(body), bodies),
        isSystemErrorResponse: () => repeat((body) => isSystemErrorResponse(body), bodies),
        findErrors: () => repeat((body) => findErrors(body), bodies),
        'JSON.parse': () => repeat((text) => JSON.parse(text), texts),
        ...(kind === 'system errors' ? { 'the result of findErrors, typed in': () => repeat(resultOf, bodies) } : {}),
      },
      { callsEach: TIMES },
    );
    // What the loop costs by itself, and the keeping of results, is nobody's.
    const loop = times['nothing']?.nanoseconds ?? 0;
    const net = (name: string) => (times[name]?.nanoseconds ?? 0) - loop;
    for (const name of Object.keys(times).slice(1)) {
      const share = `${round((net(name) / net('JSON.parse')) * 100)} %`;
      rows.push([kind, name, round(net(name)), round(net(name) / net('ajv')), share]);
    }
  }
  return {
    title: 'Guards',
    note: 'One call against the same check compiled by ajv (to aim for: at most 0.5), and against JSON.parse of the same body (findErrors of a success of 10 kB, to aim for: at most 5 %). Every result is kept, as a caller keeps it; the loop is subtracted.',
    columns: ['body', 'by', 'ns', 'ratio to ajv', 'of JSON.parse'],
    rows,
  };
}

/** What the fastest conceivable findErrors would return, without a look at the body's form. */
function resultOf(body: unknown): unknown {
  const { error, error_description: description } = body as typeof LIMIT;
  return [{ code: error, description, path: [] }];
}

const kept: unknown[] = Array.from({ length: 16 });

/** Keeps what the calls return, or the engine would leave out the work of making it. */
function repeat<Body>(call: (body: Body) => unknown, bodies: readonly Body[]): void {
  for (let index = 0; index < TIMES; index++) kept[index & 15] = call(bodies[index % bodies.length] as Body);
}
