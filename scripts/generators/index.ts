import type { Generator } from '../generator.js';
import { catalogData } from './catalog-data.js';
import { catalogTypes } from './catalog-types.js';
import { familyList } from './family-list.js';
import { familyModules } from './family-module.js';
import { packageExports } from './package-exports.js';
import { readme } from './readme.js';
import { reference } from './reference.js';
import { vocabulary } from './vocabulary.js';

/** Every generator. A new output is a file of this folder and a line here. */
export const generators: readonly Generator[] = [
  catalogTypes,
  vocabulary,
  familyModules,
  familyList,
  catalogData,
  packageExports,
  readme,
  reference,
];
