import { characters } from './characters.js';
import { codeCase } from './code-case.js';
import { codeCharacters } from './code-characters.js';
import { commonErrors } from './common-errors.js';
import { confirmedCodes } from './confirmed-codes.js';
import { distinctTexts } from './distinct-texts.js';
import { enumMembers } from './enum-members.js';
import { familyNames } from './family-names.js';
import { methodPages } from './method-pages.js';
import { methodReferences } from './method-references.js';
import { namespaceNames } from './namespace-names.js';
import { pageTitles } from './page-titles.js';
import { repeatedValues } from './repeated-values.js';
import type { AnyRule } from './rule.js';
import { russianTypography } from './russian-typography.js';
import { sameRecovery } from './same-recovery.js';
import { scriptOfTexts } from './script-of-texts.js';
import { sentences } from './sentences.js';
import { toldOnce } from './told-once.js';

/** Every rule of the catalogue. A new one is a file of this folder and a line here. */
export const rules: readonly AnyRule[] = [
  characters,
  codeCase,
  codeCharacters,
  commonErrors,
  confirmedCodes,
  distinctTexts,
  enumMembers,
  familyNames,
  methodPages,
  methodReferences,
  namespaceNames,
  pageTitles,
  repeatedValues,
  russianTypography,
  sameRecovery,
  scriptOfTexts,
  sentences,
  toldOnce,
];
