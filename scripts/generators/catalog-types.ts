import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { catalogSchema } from '../catalog-schema.js';
import { BANNER, type Generator } from '../generator.js';
import { GENERATED_FOLDER } from '../project.js';

/** The types of the catalogue's form, from its schema: for the scripts and for users of `catalog.json`. */
export const catalogTypes: Generator = {
  name: 'catalog-types',
  async generate({ model }) {
    const schema = catalogSchema(model.schema);
    // The compiler edits the schema in place.
    const types = await compile(structuredClone(schema) as JSONSchema, schema.title, {
      bannerComment: BANNER,
      ignoreMinAndMaxItems: true,
    });
    return new Map([[`${GENERATED_FOLDER}/catalog.ts`, types]]);
  },
};
