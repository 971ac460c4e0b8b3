import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { GENERATED } from '../model/project.js';
import { BANNER, type Output } from './output.js';

/** The types of the files of the catalogue, from their schemas. */
export const forms: Output = {
  name: 'forms',
  async make({ model: { schemas } }) {
    const { family, vocabulary } = structuredClone(schemas);
    // One schema for both, so that what they share is told once. The compiler edits it in place.
    const definitions = { ...family.definitions, ...vocabulary.definitions, family, vocabulary };
    const refs = ['family', 'vocabulary'].map((name) => ({ $ref: `#/definitions/${name}` }));
    const schema = { title: 'Form', description: 'A file of the catalogue.', definitions, anyOf: refs };
    const types = await compile(schema as unknown as JSONSchema, schema.title, {
      bannerComment: BANNER,
      ignoreMinAndMaxItems: true,
    });
    return new Map([[`${GENERATED}/forms.ts`, types]]);
  },
};
