import { errors, explain, methods } from 'bitrix24-error-codes/methods/tasks';

const [method] = errors[0].methods;
const [explained] = explain(errors[0].code, method);
console.log(`namespace: ${explained.code === errors[0].code} ${explained.match} ${methods[method].name === method}`);
console.log(`frozen: ${Object.isFrozen(errors[0])} ${methods.constructor}`);
