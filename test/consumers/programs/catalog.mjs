import catalog from 'bitrix24-error-codes/catalog.json' with { type: 'json' };

const { status, recovery } = catalog.families.system.errors.expired_token;
console.log(`catalog: ${status} ${recovery}`);
