import { budgetsOf } from '../bench/budgets.js';
import { catalog, entryPath } from '../bench/built.js';
import { addedBytes, esbuildIn } from '../bench/bundle-size.js';

for (const { from, name, data, most } of budgetsOf(catalog)) {
  const b = await addedBytes({ from: entryPath(from, 'esm'), name }, esbuildIn('/tmp'));
  console.log(
    from.replace('bitrix24-error-codes', '.'),
    name,
    b,
    'most',
    most,
    'data',
    data,
    (b / data).toFixed(3),
    b > most ? 'OVER' : '',
  );
}
