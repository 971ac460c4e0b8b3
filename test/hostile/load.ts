import { loadModel, type Model } from '../../scripts/catalog.js';
import { CatalogFaults } from '../../scripts/faults.js';
import { schema } from '../scripts/support.js';

/** What comes of a family file: a model, or what is said of it. Anything else that is thrown is a bug. */
export function load(bytes: Uint8Array, file = 'catalog/oauth.yaml'): Model | string[] {
  try {
    return loadModel([{ file, bytes }], schema);
  } catch (error) {
    if (error instanceof CatalogFaults) return error.message.split('\n');
    throw error;
  }
}
