/** A difference between the documentation and the catalogue, or within the documentation. */
export interface Finding {
  readonly kind: FindingKind;
  /** Of the method, or the family. */
  readonly namespace: string;
  readonly method?: string;
  /** The page on the site, such as `/api-reference/tasks/tasks-task-add.html`. */
  readonly page?: string;
  readonly language?: 'ru' | 'en';
  /** In the page's source. */
  readonly line?: number;
  readonly code?: string;
  readonly text?: string;
  /** What else there is to say, such as the two statuses. */
  readonly detail?: string;
}

export type FindingKind = keyof typeof KINDS;

/** What is found, in the order of the report; what is missing decides how the command ends. */
export const KINDS = {
  'method-missing': { title: 'The catalogue lacks the method', missing: true },
  'page-missing': { title: 'The catalogue lacks the page of the method', missing: true },
  'code-missing': { title: 'The method lacks the code', missing: true },
  'text-missing': { title: 'No entry of the method and code has the text', missing: true },
  'status-missing': { title: 'No entry of the method and code has the status', missing: true },
  'example-missing': { title: 'No entry explains the example', missing: true },
  'method-surplus': { title: 'No page documents the method any longer', missing: false },
  'page-surplus': { title: 'The page is not there any longer', missing: false },
  'code-surplus': { title: 'No page of the method has the code any longer', missing: false },
  'text-surplus': { title: 'No page of the methods has the text any longer', missing: false },
  languages: { title: 'The two languages disagree', missing: false },
  'no-table': { title: 'The method has no table of errors', missing: false },
} as const satisfies Readonly<Record<string, { title: string; missing: boolean }>>;

/** Whether the catalogue lacks something. */
export function isMissing({ kind }: Finding): boolean {
  return KINDS[kind].missing;
}
