import type { FamilyModel } from '../catalog.js';
import { catalogSchema } from '../catalog-schema.js';
import type { Generator } from '../generator.js';
import { GENERATED_FOLDER } from '../project.js';

/** The catalogue and its schema as JSON, for every other language. */
export const catalogData: Generator = {
  name: 'catalog-data',
  generate({ model }) {
    const families = Object.fromEntries(model.families.map((family) => [family.name, familyData(family)]));
    return new Map([
      [`${GENERATED_FOLDER}/catalog.json`, toJson({ $schema: './catalog.schema.json', families })],
      [`${GENERATED_FOLDER}/catalog.schema.json`, toJson(catalogSchema(model.schema))],
    ]);
  },
};

// In the form of the YAML file: what the model adds to an entry is taken off again.
function familyData({ errors, ...head }: FamilyModel): object {
  const data = errors.map(({ code, member, ...error }) => [
    code,
    member === code.toUpperCase() ? error : { ...error, member },
  ]);
  return { ...head, errors: Object.fromEntries(data) };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
