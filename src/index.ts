/**
 * Errors of the Bitrix24 REST API: the system family, and the tools for any answer.
 *
 * Further families are entry points of their own, such as `bitrix24-error-codes/oauth`.
 *
 * @module
 */

export type { Bilingual, ErrorEntry, LocalizedErrorEntry } from './entry.js';
export { type FoundError, findErrors } from './find-errors.js';
export type { Catalog, CatalogError, Family, Source } from './generated/catalog.js';
export {
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
} from './generated/system.js';
export { ErrorCategory, type ErrorCategoryValue, Recovery, type RecoveryValue } from './generated/vocabulary.js';
export { type ErrorResponse, isErrorResponse } from './response.js';
export type { RestV3Response, ValidationError } from './rest-v3-response.js';
