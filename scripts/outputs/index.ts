import { addresses } from './addresses.js';
import { catalogData } from './catalog-data.js';
import { familyList } from './family-list.js';
import { familyModules } from './family-module.js';
import { forms } from './forms.js';
import { methodReference } from './method-reference.js';
import { namespaces } from './namespaces.js';
import type { Output } from './output.js';
import { readme } from './readme.js';
import { recoveries } from './recoveries.js';
import { reference } from './reference.js';
import { vocabulary } from './vocabulary.js';

/** Every output. A new one is a file of this folder and a line here. */
export const outputs: readonly Output[] = [
  forms,
  vocabulary,
  familyModules,
  familyList,
  recoveries,
  namespaces,
  catalogData,
  readme,
  reference,
  methodReference,
  addresses,
];
