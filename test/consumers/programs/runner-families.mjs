import { explainError, lookupByMethod, namespaces } from 'bitrix24-error-codes/methods';

describe('where `import()` of ES modules is not to be had', () => {
  test('families are explained', async () => {
    for (const method of [undefined, 'tasks.task.add'])
      expect(await explainError('expired_token', method)).toContainEqual(expect.objectContaining({ family: 'system' }));
  });

  test('nothing rejects', async () => {
    expect(namespaces.map(({ name }) => name)).toContain('tasks');
    expect(await lookupByMethod('tasks.task.add')).toEqual([]);
    expect(await explainError({ code: 'NO_SUCH_CODE' }, 'tasks.task.add')).toEqual([]);
  });
});
