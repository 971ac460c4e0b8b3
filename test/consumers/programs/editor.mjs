// What an editor shows of the errors of methods, of which there are as many here as the official documentation has.
import { writeFileSync } from 'node:fs';
import ts from 'typescript';

const FILE = `${import.meta.dirname}/edited.mts`;
const methods = Array.from({ length: 1665 }, (_, i) => `'grown${i % 40}.method.${i}': 'CODE_${i}' | 'OTHER' | '100';`);
const program = `import type { ErrorCodeOf, MethodName } from 'bitrix24-error-codes/methods';
declare module 'bitrix24-error-codes/methods' { interface MethodErrors { ${methods.join('\n')} } }
declare function call<M extends MethodName>(method: M): ErrorCodeOf<M>;
type Shown = ErrorCodeOf<'grown7.method.7'>;
export const code: Shown = call('grown7.method.7');
call('grown');`;
writeFileSync(FILE, program);

const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => true,
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => {
    const text = ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCompilationSettings: () => ({ strict: true, module: 199, moduleResolution: 99, types: [] }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

const { displayParts } = service.getQuickInfoAtPosition(FILE, program.indexOf('Shown'));
const shown = displayParts.map(({ text }) => text).join('');
console.log(
  `hover: ${shown
    .split(/ = | \| /)
    .sort()
    .join(', ')}`,
);

const { entries } = service.getCompletionsAtPosition(FILE, program.indexOf("grown')") + 'grown'.length, {});
const names = new Set(entries.map(({ name }) => name));
const grown = [...names].filter((name) => name.startsWith('grown'));
console.log(`completion: ${grown.length}, those of the catalogue too: ${names.has('tasks.task.add')}`);

const faults = service.getSemanticDiagnostics(FILE).map(({ start }) => program.slice(start, start + 7));
console.log(`faults: ${faults.join()}`);
