import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { GENERATED } from '../model/project.js';
import { BANNER, type Output } from './output.js';

/** The types of the files of the catalogue, from their schemas. */
export const forms: Output = {
  name: 'forms',
  async make({ model: { schemas } }) {
    // One schema for all, so that what they share is told once. The compiler edits it in place.
    const forms = Object.entries(structuredClone(schemas));
    const shared = Object.assign({}, ...forms.map(([, { definitions }]) => definitions));
    const definitions = { ...shared, ...Object.fromEntries(forms.map(([name, form]) => [`${name}Form`, form])) };
    const refs = forms.map(([name]) => ({ $ref: `#/definitions/${name}Form` }));
    const schema = { title: 'Form', description: 'A file of the catalogue.', definitions, anyOf: refs };
    const types = await compile(schema as unknown as JSONSchema, schema.title, {
      bannerComment: BANNER,
      ignoreMinAndMaxItems: true,
    });
    return new Map([[`${GENERATED}/forms.ts`, types]]);
  },
};
