import { characters } from './characters.js';
import { codeCase } from './code-case.js';
import { codeCharacters } from './code-characters.js';
import { enumMembers } from './enum-members.js';
import { familyNames } from './family-names.js';
import { pageTitles } from './page-titles.js';
import { repeatedValues } from './repeated-values.js';
import type { AnyRule } from './rule.js';
import { russianTypography } from './russian-typography.js';
import { sameRecovery } from './same-recovery.js';
import { scriptOfTexts } from './script-of-texts.js';
import { sentences } from './sentences.js';

/** Every rule of the catalogue. A new one is a file of this folder and a line here. */
export const rules: readonly AnyRule[] = [
  characters,
  codeCase,
  codeCharacters,
  enumMembers,
  familyNames,
  pageTitles,
  repeatedValues,
  russianTypography,
  sameRecovery,
  scriptOfTexts,
  sentences,
];
