import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Consumer, checkOutput, installedVersion, NotThere, type Workshop } from './workshop.js';

const VERSIONS = ['5.0.4', '5.4.5', '5.9.3', '6.0.3', '7.0.2'];

/** A way of finding modules, and the programs compiled in it: name in `programs/types/`, name to compile it by. */
interface Resolution {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly programs: readonly (readonly [name: string, as: string])[];
}

/** In Node: ES modules and CommonJS. */
const both: Resolution['programs'] = [
  ['root.ts.txt', 'root.mts'],
  ['root.ts.txt', 'root.cts'],
  ['entries.ts.txt', 'entries.mts'],
  ['entries.ts.txt', 'entries.cts'],
  ['catalog.cts.txt', 'catalog.cts'],
  ['methods.ts.txt', 'methods.mts'],
  ['methods.ts.txt', 'methods.cts'],
  ['namespace.ts.txt', 'namespace.mts'],
  ['namespace.cts.txt', 'import-namespace.cts'],
];
const entries: Resolution['programs'] = [
  ['entries.ts.txt', 'entries.ts'],
  ['catalog.ts.txt', 'catalog.ts'],
  ['methods.ts.txt', 'methods.ts'],
];
const node10 = { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true };

/** @param version Major and minor. */
function resolutions(version: number): Resolution[] {
  return [
    { name: 'node16', options: { module: 'node16', moduleResolution: 'node16' }, programs: both },
    {
      name: 'nodenext',
      options: { module: 'nodenext', moduleResolution: 'nodenext' },
      programs: [
        ...both,
        // Older compilers do not know `with`.
        ...(version < 5.3 ? [] : ([['catalog.mts.txt', 'catalog.mts']] as const)),
        // Older compilers refuse `require` of an ES module.
        ...(version < 5.8 ? [] : ([['namespace.ts.txt', 'namespace.cts']] as const)),
      ],
    },
    {
      name: 'bundler',
      options: { module: 'esnext', moduleResolution: 'bundler' },
      programs: [['root.ts.txt', 'root.ts'], ['namespace.ts.txt', 'namespace.ts'], ...entries],
    },
    { name: 'node10, root', options: node10, programs: [['root.ts.txt', 'root.ts']] },
    // It knows no `exports`, and so no namespaces.
    { name: 'node10, other entry points', options: node10, programs: entries },
  ];
}

export const typescript: Consumer[] = VERSIONS.flatMap((full) => {
  const version = Number.parseFloat(full);
  const name = `TypeScript ${version.toFixed(1)}`;
  const compilers = resolutions(version).map((resolution): Consumer => {
    return { name: `${name}, ${resolution.name}`, run: (workshop) => compile(workshop, full, resolution) };
  });
  // The next ones have no service for editors that a program can call.
  return version < 7 ? [...compilers, { name: `${name}, editor`, run: (workshop) => edit(workshop, full) }] : compilers;
});

async function edit(workshop: Workshop, version: string): Promise<string> {
  const folder = await workshop.install(`typescript@${version}`);
  const cwd = await workshop.place(folder, ['editor.mjs']);
  await checkOutput(['editor'], await workshop.execute(process.execPath, ['editor.mjs'], { cwd }));
  return installedVersion(folder, 'typescript');
}

async function compile(workshop: Workshop, version: string, { options, programs }: Resolution): Promise<string> {
  const folder = await workshop.install(`typescript@${version}`);
  const cwd = await workshop.place(
    folder,
    programs.map(([name, as]) => [join('types', name), as] as const),
  );
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    resolveJsonModule: true,
    // Version 6 only knows `node10` if asked twice.
    ...(Number.parseFloat(version) >= 6 && { ignoreDeprecations: '6.0' }),
    ...options,
  };
  await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  await workshop.execute(join(folder, 'node_modules/.bin/tsc'), ['--project', '.'], { cwd }).catch((error: Error) => {
    if (/moduleResolution=node10' has been removed/.test(error.message)) throw new NotThere(error.message);
    throw error;
  });
  return installedVersion(folder, 'typescript');
}
