/**
 * A namespace of methods, such as `bitrix24-error-codes/methods/tasks`: its errors in English and in Russian.
 *
 * These declarations serve every namespace.
 *
 * @module
 */
import type { MethodEntry, MethodError } from './entry.js';
import type { MethodErrorToExplain } from './methods.js';
import type { MethodExplanation } from './namespace.js';

export type { MethodEntry, MethodError } from './entry.js';
export type { MethodErrorToExplain } from './methods.js';
export type { MethodExplanation } from './namespace.js';

/** The entries in the order of the catalogue, deeply frozen. */
export declare const errors: readonly MethodError[];

/**
 * The methods by name, deeply frozen and without a prototype, so that `methods[anything]` finds methods only.
 *
 * @example methods['tasks.task.add']?.docs // ['/api-reference/tasks/tasks-task-add.html', …]
 */
export declare const methods: Readonly<Record<string, MethodEntry>>;

/**
 * What an error means that one of these methods sent. Never throws.
 *
 * @param error A code, or what `findError` gives.
 * @param method The method's name, whose case does not count; without it, the code's entries in the whole namespace.
 * @returns The likeliest first; `[]` where the namespace has no such code.
 * @example explain({ code: 'ERROR_CORE', description: 'Не указано название задачи' }, 'tasks.task.add')[0]?.key // 'no-title'
 */
export declare function explain(error: string | number | MethodErrorToExplain, method?: string): MethodExplanation[];
export declare function explain(error: unknown, method?: unknown): MethodExplanation[];
