// Generated from catalog/ by `npm run generate`. Do not edit.

/**
 * An HTTP status code.
 */
export type Status = number;
/**
 * What kind of trouble an error is.
 */
export type Category = "server" | "limit" | "authentication" | "permission" | "request" | "availability";
/**
 * What the caller can do about an error.
 */
export type Recovery =
  | "retry"
  | "slow-down"
  | "refresh-token"
  | "authorize"
  | "change-request"
  | "ask-admin"
  | "upgrade-plan"
  | "contact-support"
  | "wait-for-approval";

/**
 * Every error code of the Bitrix24 REST API that the catalogue knows.
 */
export interface Catalog {
  /**
   * Where the schema of this file is.
   */
  $schema?: string;
  /**
   * The families by name.
   */
  families: {
    [k: string]: Family;
  };
}
/**
 * A family of error codes: those that one part of the platform sends.
 */
export interface Family {
  /**
   * Name of the family, which is also the name of its file and of its entry point.
   */
  name: string;
  /**
   * The name in generated identifiers, in PascalCase: `System` makes `SystemErrorCode` and `systemErrors`.
   */
  identifier: string;
  /**
   * Heading of the family's table in the documentation, without a full stop.
   */
  title: Bilingual;
  /**
   * Form of the error body: `classic` has `error` and `error_description`; `rest-v3` has an object in `error`. Classic if absent.
   */
  shape?: "classic" | "rest-v3";
  /**
   * True if the server sends the text in the account's language: no entry has a `text` then.
   */
  localizedText?: boolean;
  /**
   * Where the facts of this family come from.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * The errors, keyed by the code as it is on the wire, in the order of the documentation.
   */
  errors: {
    [k: string]: CatalogError;
  };
}
/**
 * The same text in English and in Russian.
 */
export interface Bilingual {
  /**
   * In English.
   */
  en: string;
  /**
   * In Russian.
   */
  ru: string;
}
/**
 * A document that facts were taken from.
 */
export interface Source {
  /**
   * What it is.
   */
  title: Bilingual;
  /**
   * Where it is.
   */
  url: string;
  /**
   * The date it was read, as YYYY-MM-DD.
   */
  read: string;
}
/**
 * What is known about one error code.
 */
export interface CatalogError {
  /**
   * The documented HTTP status.
   */
  status: Status;
  /**
   * Statuses that other sources give for the same code.
   *
   * @minItems 1
   */
  otherStatuses?: Status[];
  /**
   * `error_description` as documented, byte for byte; empty where the server sends no text of its own.
   */
  text?: string;
  /**
   * Other wordings of `error_description` met for the same code.
   *
   * @minItems 1
   */
  otherTexts?: string[];
  /**
   * What the error means and what to do, for a developer: one to three plain sentences, no markup.
   */
  description: Bilingual;
  /**
   * What kind of trouble it is.
   */
  category: Category;
  /**
   * What the caller can do.
   */
  recovery: Recovery;
  /**
   * Paths on the documentation site, the same in both languages.
   *
   * @minItems 1
   */
  docs?: string[];
  /**
   * The enum member, where the code in upper case is no readable identifier.
   */
  member?: string;
  /**
   * Since when the code is no longer sent, and what replaces it.
   */
  deprecated?: Bilingual;
}
