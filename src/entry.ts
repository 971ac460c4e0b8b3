import type { Bilingual, Category, Recovery, Source } from './generated/catalog.js';

export type { Bilingual } from './generated/catalog.js';

/**
 * What the catalogue knows about a code whose server sends the text in the account's language:
 * there is no fixed text to look up.
 */
export interface LocalizedErrorEntry<
  Code extends string = string,
  Status extends number = number,
  Kind extends Category = Category,
  Remedy extends Recovery = Recovery,
> {
  /** The code, exactly as it is on the wire. */
  readonly code: Code;
  /** The documented HTTP status: a hint, since servers send others too. */
  readonly status: Status;
  /** Statuses that other sources give for the same code; empty where all agree. */
  readonly otherStatuses: readonly number[];
  /** What the error means and what to do, for a developer. */
  readonly description: Readonly<Bilingual>;
  /** What kind of trouble it is. */
  readonly category: Kind;
  /** What the caller can do. */
  readonly recovery: Remedy;
  /** Paths on the documentation site, such as `/limits.html`; empty where there are none. */
  readonly docs: readonly string[];
  /** Since when the code is no longer sent, and what replaces it; absent for a living code. */
  readonly deprecated?: Readonly<Bilingual>;
}

/** What the catalogue knows about a code. */
export interface ErrorEntry<
  Code extends string = string,
  Status extends number = number,
  Kind extends Category = Category,
  Remedy extends Recovery = Recovery,
  Text extends string = string,
> extends LocalizedErrorEntry<Code, Status, Kind, Remedy> {
  /** `error_description` as documented; empty where the server sends no text of its own. */
  readonly text: Text;
  /** Other wordings of `error_description` met for the same code; empty where there are none. */
  readonly otherTexts: readonly string[];
}

/** A family of codes: those that one part of the platform sends. */
export interface ErrorFamily<Name extends string = string, Table extends object = object> {
  /** The name, which is also that of the entry point: `oauth` is `bitrix24-error-codes/oauth`. */
  readonly name: Name;
  /** A heading, without a full stop. */
  readonly title: Readonly<Bilingual>;
  /** Where the facts come from, with the dates they were read. */
  readonly sources: readonly Readonly<Source>[];
  /** The lookup table by code. */
  readonly errors: Table;
}
