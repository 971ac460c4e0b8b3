/**
 * The errors of single methods: types that cost nothing, and explanations that are loaded when they are asked for.
 *
 * @module
 */
import type { Explanation as FamilyExplanation } from './all.js';
import type { MethodError } from './entry.js';
import type { MethodErrors } from './generated/method-errors.js';
import type { MethodExplanation } from './namespace.js';
import type { ValidationError } from './response.js';

export type { Explanation as FamilyExplanation } from './all.js';
export type { MethodEntry, MethodError, Namespace } from './entry.js';
export * from './generated/method-errors.js';
export { namespaces } from './generated/namespaces.js';
export type { MethodExplanation } from './namespace.js';

/** The name of a documented method, as the documentation writes it. */
export type MethodName = keyof MethodErrors;

/**
 * The codes that a method documents, as string literals; `never` for a method that documents none. What any call may
 * get besides is `KnownErrorCode` of `bitrix24-error-codes/recovery`.
 *
 * @example type Code = ErrorCodeOf<'tasks.task.add'> // '100' | 'ERROR_CORE' | …
 */
export type ErrorCodeOf<Method extends MethodName> = MethodErrors[Method];

/** What is known of an error: what `findError` gives, and the HTTP status where the caller has it. */
export interface MethodErrorToExplain {
  readonly code: string | number;
  /** The server's own text. */
  readonly description?: string | null | undefined;
  /** The fields that REST 3.0 refused. */
  readonly validation?: readonly ValidationError[] | undefined;
  /** The HTTP status of the response. */
  readonly status?: number | undefined;
}

/** Kept, since an `import()` takes longer than an explanation, even of what is loaded. */
let loaded: typeof import('./explain-error.js') | undefined;

/** An entry that explains an error: of methods, with `namespace`, `key` and `methods`, or of a family, with `family`. */
export type Explanation = MethodExplanation | FamilyExplanation;

/**
 * What an error means: by the method that sent it, by its code and by its text. Never throws and never rejects.
 *
 * The words are loaded on demand: those of the families, and those of the namespaces concerned, each once. Where
 * `import()` of ES modules is not to be had, as in Jest without its flag for them, only the families are known.
 *
 * @param error A code, or what `findError` gives, with the HTTP status if known.
 * @param method The name of the method that was called, whose case does not count.
 * @returns The likeliest first: entries whose text matches; then those of the method; then, if no method is given or it
 * does not document the code, those of other methods with the code; then those of the families, which come before all
 * others if the status is 401. A description of several joined texts gives an entry for each. `[]` where nothing is
 * known.
 * @example (await explainError({ code: '100' }, 'tasks.task.add'))[0]?.description.en
 */
export function explainError(error: string | number | MethodErrorToExplain, method?: string): Promise<Explanation[]>;
export function explainError(error: unknown, method?: unknown): Promise<Explanation[]>;
export async function explainError(error: unknown, method?: unknown): Promise<Explanation[]> {
  try {
    loaded ??= await import('./explain-error.js');
    return await loaded.explainError(error, method);
  } catch {
    return [];
  }
}

/**
 * Everything that is documented for a method. Never rejects.
 *
 * @param method The method's name, whose case does not count.
 * @returns The entries in the order of the method's page; `[]` for a method that documents none, or is not known.
 * @example (await lookupByMethod('tasks.task.add')).map(({ code }) => code)
 */
export async function lookupByMethod(method: unknown): Promise<readonly MethodError[]> {
  try {
    loaded ??= await import('./explain-error.js');
    return (await loaded.loadMethod(method))?.errors ?? [];
  } catch {
    return [];
  }
}
