import catalog from 'bitrix24-error-codes/catalog.json' with { type: 'json' };

const { errors } = catalog.families.find(({ name }) => name === 'system');
console.log(`catalog: ${errors.some(({ code }) => code === 'expired_token')}`);
