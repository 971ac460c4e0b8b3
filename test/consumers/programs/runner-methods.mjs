import { explainError, lookupByMethod, namespaces } from 'bitrix24-error-codes/methods';

describe('the errors of methods', () => {
  test('are explained', async () => {
    expect(namespaces.map(({ name }) => name)).toContain('tasks');
    const { methods } = await import('bitrix24-error-codes/methods/tasks');
    const { name, errors } = Object.values(methods).find(({ errors }) => errors.length > 0);
    expect(await lookupByMethod(name)).toEqual(errors);
    expect(await explainError(errors[0].code, name)).toContainEqual(expect.objectContaining({ namespace: 'tasks' }));
  });

  test('have those of the families beside them', async () => {
    expect(await explainError('expired_token')).toContainEqual(expect.objectContaining({ family: 'system' }));
  });
});
