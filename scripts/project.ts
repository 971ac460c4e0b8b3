import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the family files and their schema are. */
export const CATALOG_FOLDER = 'catalog';

/** Written by the generators alone: a file there that none of them makes is left over. */
export const GENERATED_FOLDER = 'src/generated';
