import { explainError, lookupByMethod, namespaces } from 'bitrix24-error-codes/methods';

async function use() {
  const { methods } = await import('bitrix24-error-codes/methods/tasks');
  const method = Object.values(methods).find(({ errors }) => errors.some(({ text }) => text));
  const { code, key, text } = method.errors.find(({ text }) => text);

  const [explained] = await explainError({ code, description: `<b>${text}</b>` }, method.name.toUpperCase());
  const isRussian = /[а-я]/.test(explained.description.ru);
  console.log(`explainError: ${explained.match} ${explained.key === key} ${explained.namespace} ${isRussian}`);

  const listed = await lookupByMethod(method.name);
  console.log(
    `lookupByMethod: ${listed.length === method.errors.length}, of the same module: ${listed === method.errors}`,
  );

  const names = namespaces.map(({ name }) => name);
  console.log(`namespaces: ${names.includes('tasks')}`);

  const [family] = await explainError('expired_token', method.name);
  console.log(`families: ${family.family} ${(await explainError('NO_SUCH_CODE', null)).length}`);
}

use();
