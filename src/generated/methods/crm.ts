// Generated from catalog/ by `npm run generate`. Do not edit.

import { joinParts } from '../../namespace.js';
import { shared } from '../parts/crm.js';
import { part as part0 } from '../parts/crm/crm.activity.js';
import { part as part1 } from '../parts/crm/crm.item.js';
import { part as part2 } from '../parts/crm/crm.product.js';
import { part as part3 } from '../parts/crm/crm.requisite.js';
import { part as part4 } from '../parts/crm/crm.js';

export const { errors, methods, explain } = /* @__PURE__ */ joinParts(shared, [part0, part1, part2, part3, part4]);
