import type { Family } from './model.js';

/** The names that a family exports. */
export interface FamilyNames {
  /** `SystemErrorCode` */
  readonly codeEnum: string;
  /** `SystemErrorCodeValue` */
  readonly codeValue: string;
  /** `SystemErrorStatus` */
  readonly statusEnum: string;
  /** `SystemError` */
  readonly entry: string;
  /** `SystemErrors` */
  readonly tableType: string;
  /** `systemErrors` */
  readonly table: string;
  /** `isSystemErrorCode` */
  readonly isCode: string;
  /** `isSystemErrorResponse` */
  readonly isResponse: string;
  /** `SystemErrorResponse` */
  readonly response: string;
}

/**
 * All names of a family from its identifier.
 *
 * @example familyNames({ identifier: 'OAuth' }).table // 'oauthErrors'
 */
export function familyNames({ identifier }: Pick<Family, 'identifier'>): FamilyNames {
  const lower = identifier.replace(/[A-Z]+/, (capitals) => capitals.toLowerCase());
  return {
    codeEnum: `${identifier}ErrorCode`,
    codeValue: `${identifier}ErrorCodeValue`,
    statusEnum: `${identifier}ErrorStatus`,
    entry: `${identifier}Error`,
    tableType: `${identifier}Errors`,
    table: `${lower}Errors`,
    isCode: `is${identifier}ErrorCode`,
    isResponse: `is${identifier}ErrorResponse`,
    response: `${identifier}ErrorResponse`,
  };
}

/**
 * A word of the catalogue as an enum member.
 *
 * @example toMember('slow-down') // 'SLOW_DOWN'
 */
export function toMember(word: string): string {
  return word.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
