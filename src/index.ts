/**
 * Errors of the Bitrix24 REST API: the system errors, and the tools for any response.
 *
 * Every other family is an entry point of its own, such as `bitrix24-error-codes/oauth`.
 *
 * @module
 */
export type { Bilingual, ErrorEntry, MayHaveRun, Source, TextErrorEntry } from './entry.js';
export type { Lookup } from './family.js';
export { type FoundError, findError, findErrors, isRestResponse } from './find-errors.js';
export {
  entries,
  isSystemErrorCode,
  isSystemErrorResponse,
  lookup,
  lookupByStatus,
  type SystemError,
  SystemErrorCode,
  type SystemErrorCodeValue,
  type SystemErrorResponse,
  SystemErrorStatus,
  type SystemErrors,
  systemErrors,
} from './generated/families/system.js';
export { ErrorCategory, Recovery } from './generated/vocabulary.js';
export {
  type ErrorResponse,
  type ErrorResponseGuard,
  isErrorResponse,
  type RestV3Response,
  type RestV3ResponseGuard,
  type SentCode,
  type SentErrorResponseGuard,
  type ValidationError,
} from './response.js';
