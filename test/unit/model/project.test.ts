import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compilerScript } from '../../../scripts/model/project.js';

it('compilerScript is a script of the compiler', () => {
  expect(compilerScript()).toMatch(/\btypescript\b.*\btsc$/);
  expect(existsSync(compilerScript())).toBe(true);
});
