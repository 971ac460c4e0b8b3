import type { Rule } from './rule.js';

/** The generated enum has a member for each code: `member`, or else the code in upper case. */
export const enumMembers: Rule<'family'> = {
  name: 'enum-members',
  description: 'Every code gives an enum member of its own that is an identifier.',
  scope: 'family',
  *check({ errors }) {
    const seen = new Map<string, string>();
    for (const { code, at, fields } of errors) {
      const given = fields['member'];
      const member = typeof given === 'string' ? given : code.toUpperCase();
      if (given === undefined && /^(\d|$)/.test(code)) {
        const message = `The code "${code}" gives no enum member, which begins with a letter. Add the field "member" with a readable name.`;
        yield { message, at };
      }
      const first = seen.get(member);
      seen.set(member, first ?? code);
      // Codes that differ in case only are another rule's business.
      if (first === undefined || (given === undefined && first.toUpperCase() === member)) continue;
      const message = `The codes "${first}" and "${code}" both give the enum member ${member}. Give one of them another "member".`;
      // Shown at the code where it has no member of its own.
      yield { message, at: { ...at, path: [...at.path, 'member'], part: 'value' } };
    }
  },
};
