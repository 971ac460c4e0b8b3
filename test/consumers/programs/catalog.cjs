const catalog = require('bitrix24-error-codes/catalog.json');

const { status, recovery } = catalog.families.system.errors.expired_token;
console.log(`catalog: ${status} ${recovery}`);
