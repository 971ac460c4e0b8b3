/** What the program is tried with: the tests' own catalogue, and what only the program looks at. */
import { families as common, entryOf, familyOf } from '../catalog.js';

export { categoryLabels, pageTitles, recoveryLabels } from '../catalog.js';

export const families = [
  ...common,
  familyOf('more', [
    entryOf('', { text: 'Nothing told.', otherTexts: ['No place for {…}'] }),
    entryOf('SHARED_CODE', {
      status: 403,
      otherStatuses: [401],
      text: 'Only for members',
      otherTexts: ['You are no member', 'Value {…} of …: wrong!'],
      sentByMethods: true,
      description: { en: 'A leaky bucket is full of members.', ru: 'Ведро переполнено.' },
    }),
    entryOf('MEMBERS_BANNED', { otherTexts: ['All members are banned'] }),
    entryOf('shared_code', { text: 'Lower case' }),
    entryOf('TWICE_KNOWN'),
  ]),
  familyOf('last', [entryOf('TWICE_KNOWN', { status: 418 })]),
];

/** No namespaces of methods: those are in `shop.ts`, for the tests about them. */
export const codesByNamespace = {};
export const namespaceByPrefix = {};
export const partByPrefix = {};
export const loaders = {};
