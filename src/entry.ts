import type { Bilingual, Source } from './generated/forms.js';
import type { ErrorCategory, Recovery } from './generated/vocabulary.js';

export type { Bilingual, Source } from './generated/forms.js';

/** Whether a failed call may have taken effect: `partly` for a batch that is too long, for one. */
export type MayHaveRun = 'no' | 'perhaps' | 'partly';

/** What the catalogue knows of an error. */
export interface ErrorEntry<
  Code extends string = string,
  Status extends number = number,
  Category extends ErrorCategory = ErrorCategory,
  Action extends Recovery = Recovery,
> {
  /** The code, exactly as the server sends it. */
  readonly code: Code;
  /** The documented HTTP status: a hint, since servers send others too. */
  readonly status: Status;
  /** Statuses that other sources give for the same code; empty where all agree. */
  readonly otherStatuses: readonly number[];
  /**
   * `error_description` as documented; empty where the server sends no text of its own, absent where it sends one in
   * the language of the account.
   */
  readonly text?: string;
  /** Other wordings of `error_description` seen with the same code; empty where there are none. */
  readonly otherTexts: readonly string[];
  /** What the error means and what to do, for a developer. */
  readonly description: Readonly<Bilingual>;
  /** The kind of problem. */
  readonly category: Category;
  /** What the caller can do. */
  readonly recovery: Action;
  /**
   * Whether the call may have taken effect although it failed, which decides whether a call that creates something may
   * be repeated.
   */
  readonly mayHaveRun: MayHaveRun;
  /** Paths on the documentation site, such as `/limits.html`; empty where there are none. */
  readonly docs: readonly string[];
  /** `true` if single methods send the same code for errors of their own, with other statuses than 401. */
  readonly sentByMethods?: true;
  /** Since when the code is no longer sent, and what replaces it; absent for a code still in use. */
  readonly deprecated?: Readonly<Bilingual>;
}

/** The texts of an entry, the documented one first; none where the server sends none of its own. */
export function textsOf({ text = '', otherTexts }: Pick<ErrorEntry, 'text' | 'otherTexts'>): string[] {
  return [text, ...otherTexts].filter(Boolean);
}

/** An entry whose text is known to the compiler: those of all families but the ones with localized texts. */
export interface TextErrorEntry<
  Code extends string,
  Status extends number,
  Category extends ErrorCategory,
  Action extends Recovery,
  Text extends string,
> extends ErrorEntry<Code, Status, Category, Action> {
  readonly text: Text;
}

/** A family: the errors that one part of the platform sends. */
export interface ErrorFamily {
  /** The name, which is also that of the entry point: `oauth` is `bitrix24-error-codes/oauth`. */
  readonly name: string;
  /** A heading, without a full stop. */
  readonly title: Readonly<Bilingual>;
  /** Where the facts come from, with the dates they were read. */
  readonly sources: readonly Readonly<Source>[];
  /** The entries in the order of the documentation. */
  readonly errors: readonly ErrorEntry[];
}

/** What one error of methods means. The same code may have several entries, told apart by their texts and methods. */
export interface MethodError extends ErrorEntry {
  /** The first part of the methods' names: `tasks`, with its words in `bitrix24-error-codes/methods/tasks`. */
  readonly namespace: string;
  /** Tells it from the other entries of its code: `CODE/key` is its address in the namespace. */
  readonly key: string;
  /** The methods that send it. */
  readonly methods: readonly string[];
}

/** A documented method. */
export interface MethodEntry {
  /** As the documentation writes it; the server takes any case. */
  readonly name: string;
  readonly namespace: string;
  /** Paths of its pages on the documentation site. */
  readonly docs: readonly string[];
  /** What it sends, in the order of its page; empty where the page names no errors. */
  readonly errors: readonly MethodError[];
}

/** A namespace of methods: those whose names have the same first part. */
export interface Namespace {
  readonly name: string;
  /** What it is about, without a full stop. */
  readonly title: Readonly<Bilingual>;
}
