import { docComment, literal } from '../code.js';
import { BANNER, type Generator } from '../generator.js';
import { toMember } from '../names.js';
import { GENERATED_FOLDER } from '../project.js';
import type { VocabularySchema } from '../schema.js';

const VOCABULARIES = [
  { definition: 'category', enumName: 'ErrorCategory' },
  { definition: 'recovery', enumName: 'Recovery' },
] as const;

/** The enums of the vocabularies that the schema defines. */
export const vocabulary: Generator = {
  name: 'vocabulary',
  generate({ model }) {
    const enums = VOCABULARIES.map(({ definition, enumName }) => {
      const schema = model.schema.definitions[definition];
      if (!schema) throw new Error(`The schema has no definition "${definition}", which ${enumName} is made from.`);
      return vocabularyEnum(enumName, schema);
    });
    return new Map([[`${GENERATED_FOLDER}/vocabulary.ts`, `${[BANNER, ...enums].join('\n\n')}\n`]]);
  },
};

function vocabularyEnum(name: string, schema: VocabularySchema): string {
  const members = schema.enum.map((value, index) => {
    const description = schema.enumDescriptions[index];
    if (!description) throw new Error(`The schema says nothing about ${name} "${value}". Add it to enumDescriptions.`);
    return `${docComment([description], '  ')}\n  ${toMember(value)} = ${literal(value)},`;
  });
  return `${docComment([schema.description])}
export enum ${name} {
${members.join('\n')}
}

/** The values of {@link ${name}} as string literals. */
export type ${name}Value = \`\${${name}}\`;`;
}
