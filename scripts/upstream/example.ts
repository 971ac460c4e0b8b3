/** An error in a sample response of a page. */
export interface Example {
  readonly code: string;
  readonly text: string;
  /** What REST 3.0 says of single fields. */
  readonly validation?: unknown;
  readonly line: number;
}

/** The error in a sample response; samples may hold trailing commas and comments. */
export function readExample(json: string, line: number): Example | undefined {
  const body = parse(json) ?? parse(json.replace(/^\s*\/\/.*$/gm, '').replace(/,(\s*[}\]])/g, '$1'));
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const { error, error_description: description } = body as Record<string, unknown>;
  if (typeof error === 'string' || typeof error === 'number')
    return { code: String(error), text: textOf(description), line };
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, message, validation } = error as Record<string, unknown>;
  return code === undefined ? undefined : { code: String(code), text: textOf(message), validation, line };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
