// Generated from catalog/ by `npm run generate`. Do not edit.

/**
 * A file of the catalogue.
 */
export type Form = FamilyForm | NamespaceForm | CommonForm | PagesForm | VocabularyForm | UpstreamForm;
/**
 * An HTTP status code.
 */
export type Status = number;
/**
 * Statuses that other sources give for the same code.
 *
 * @minItems 1
 */
export type OtherStatuses = Status[];
/**
 * Other wordings of `error_description` seen with the same code.
 *
 * @minItems 1
 */
export type OtherTexts = string[];
/**
 * The kind of problem: a value of `catalog/vocabulary.yaml`.
 */
export type CategoryValue = "server" | "limit" | "authentication" | "permission" | "request" | "availability";
/**
 * What the caller can do: a value of `catalog/vocabulary.yaml`.
 */
export type RecoveryValue =
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
 * Whether the call may have taken effect although it failed.
 */
export type MayHaveRun = "no" | "perhaps" | "partly";
export type Page = string;
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
  otherStatuses?: OtherStatuses;
  /**
   * `error_description` as documented, byte for byte; empty where the server sends no text of its own.
   */
  text?: string;
  otherTexts?: OtherTexts;
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
 * A namespace of methods, or a part of one: what its methods send, by code and key, and which method sends what.
 */
export interface NamespaceForm {
  /**
   * The first part of its methods' names. The file's name begins with it.
   */
  namespace: string;
  /**
   * What the namespace is about, without a full stop; in the file that has no other name than the namespace.
   */
  title?: Bilingual;
  /**
   * First parts of method names, where they are others than the namespace.
   *
   * @minItems 1
   */
  prefixes?: string[];
  /**
   * Pages that document several methods.
   *
   * @minItems 1
   */
  sharedPages?: Page[];
  /**
   * Where the facts of this file come from.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * The entries by code, as the server sends it, in which … stands for what varies; under each code by key.
   */
  errors: {
    /**
     * The entries of a code, each under a key of its own.
     */
    [k: string]: {
      [k: string]: MethodErrorForm;
    };
  };
  /**
   * The methods by name, in the order of the documentation.
   */
  methods: {
    [k: string]: MethodForm;
  };
}
/**
 * What one error of methods means.
 */
export interface MethodErrorForm {
  /**
   * `error_description` as sent, spaces collapsed, in which … stands for what varies; absent where none is documented.
   */
  text?: string;
  otherTexts?: OtherTexts;
  /**
   * The HTTP status; 400 if absent.
   */
  status?: Status;
  otherStatuses?: OtherStatuses;
  /**
   * What happened and what to do, for a developer: one to three plain sentences, no markup; absent where common.yaml has it under the same key.
   */
  description?: Bilingual;
  category?: CategoryValue;
  recovery?: RecoveryValue;
  /**
   * Whether the call may have taken effect although it failed, where it differs from the default of the category.
   */
  mayHaveRun?: MayHaveRun;
  /**
   * Since when the code is no longer sent, and what replaces it.
   */
  deprecated?: Bilingual;
  /**
   * For maintainers: what confirms a fact that no page has.
   */
  note?: string;
}
/**
 * A method with its pages and its errors.
 */
export interface MethodForm {
  /**
   * The heading of its page, without the method's name and a full stop.
   */
  title?: Bilingual;
  /**
   * The path of its page, the same in both languages.
   */
  docs?: Page;
  /**
   * The path of its page for REST 3.0.
   */
  v3?: Page;
  /**
   * What it sends: CODE/key, or CODE for all entries of a code.
   */
  errors: string[];
}
/**
 * What errors of many methods mean, told once: an entry without a description has the one under its key here.
 */
export interface CommonForm {
  [k: string]: CommonErrorForm;
}
/**
 * A meaning that errors of many methods share.
 */
export interface CommonErrorForm {
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
/**
 * Where the catalogue knowingly says otherwise than the official documentation; npm run upstream leaves these findings out.
 */
export interface UpstreamForm {
  /**
   * Each is about the findings that have all the fields it names.
   */
  differences: DifferenceForm[];
}
/**
 * What the catalogue knowingly says otherwise than a page.
 */
export interface DifferenceForm {
  /**
   * The path of the page on the site.
   */
  page: string;
  /**
   * The method; absent where any of the page is meant.
   */
  method?: string;
  /**
   * The code, which may be empty; absent where any is meant.
   */
  code?: string;
  /**
   * What is found.
   */
  kind:
    | "method-missing"
    | "page-missing"
    | "code-missing"
    | "text-missing"
    | "status-missing"
    | "example-missing"
    | "method-surplus"
    | "page-surplus"
    | "code-surplus"
    | "text-surplus"
    | "languages"
    | "no-table";
  /**
   * The text, as the report has it; absent where any is meant.
   */
  text?: string;
  /**
   * Why the catalogue is right, as an English sentence.
   */
  reason: string;
}
