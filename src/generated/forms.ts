// Generated from catalog/ by `npm run generate`. Do not edit.

/**
 * A file of the catalogue.
 */
export type Form = FamilyForm | PagesForm | VocabularyForm;
/**
 * An HTTP status code.
 */
export type Status = number;
/**
 * The kind of problem: a value of `catalog/vocabulary.yaml`.
 */
export type CategoryValue = string;
/**
 * What the caller can do: a value of `catalog/vocabulary.yaml`.
 */
export type RecoveryValue = string;
/**
 * Whether the call may have taken effect although it failed.
 */
export type MayHaveRun = "no" | "perhaps" | "partly";
/**
 * A few words for tables, without a full stop.
 */
export type Label = Bilingual;
/**
 * One sentence.
 */
export type Meaning = Bilingual;

/**
 * A family of error codes: those that one part of the platform sends.
 */
export interface FamilyForm {
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
   * Format of the error body: `classic` has `error` and `error_description`; `rest-v3` has an object in `error`.
   */
  format?: "classic" | "rest-v3";
  /**
   * True if the server sends the text in the language of the account: no entry has a `text` then.
   */
  localizedText?: boolean;
  /**
   * Where the facts of this family come from.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * The errors, keyed by the code as the server sends it, in the order of the documentation.
   */
  errors: {
    [k: string]: ErrorForm;
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
export interface ErrorForm {
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
   * Other wordings of `error_description` seen with the same code.
   *
   * @minItems 1
   */
  otherTexts?: string[];
  /**
   * What the error means and what to do, for a developer: one to three plain sentences, no markup.
   */
  description: Bilingual;
  category: CategoryValue;
  recovery: RecoveryValue;
  /**
   * Whether the call may have taken effect although it failed, where it differs from the default of the category.
   */
  mayHaveRun?: MayHaveRun;
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
  /**
   * True if single methods send the same code for errors of their own, which have other statuses than 401.
   */
  sentByMethods?: true;
}
/**
 * The titles of the pages of the official documentation that errors name, by path.
 */
export interface PagesForm {
  [k: string]: Bilingual;
}
/**
 * The values that errors are sorted by, each with its words in both languages.
 */
export interface VocabularyForm {
  /**
   * The kinds of problem, by value.
   */
  categories: {
    [k: string]: CategoryForm;
  };
  /**
   * What the caller can do, by value.
   */
  recoveries: {
    [k: string]: RecoveryForm;
  };
}
/**
 * A kind of problem.
 */
export interface CategoryForm {
  label: Label;
  description: Meaning;
  /**
   * Whether a call that fails so may have taken effect: the default for the errors of this kind.
   */
  mayHaveRun: MayHaveRun;
}
/**
 * Something that the caller can do.
 */
export interface RecoveryForm {
  label: Label;
  description: Meaning;
}
