import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../../scripts/generator.js';
import { vocabulary } from '../../../scripts/generators/vocabulary.js';
import type { JsonSchema } from '../../../scripts/schema.js';
import { familyYaml, importGenerated, modelOf, schema } from '../support.js';

const PATH = 'src/generated/vocabulary.ts';

async function outputsOf(schema: JsonSchema): Promise<Outputs> {
  return vocabulary.generate({ model: { ...modelOf(familyYaml()), schema }, templates: new Map() });
}

describe('vocabulary', () => {
  it('makes an enum of each vocabulary', async () => {
    const outputs = await outputsOf(schema);
    expect([...outputs.keys()]).toEqual([PATH]);
    expect({ ...(await importGenerated(outputs, PATH)) }).toEqual({
      ErrorCategory: {
        SERVER: 'server',
        LIMIT: 'limit',
        AUTHENTICATION: 'authentication',
        PERMISSION: 'permission',
        REQUEST: 'request',
        AVAILABILITY: 'availability',
      },
      Recovery: {
        RETRY: 'retry',
        SLOW_DOWN: 'slow-down',
        REFRESH_TOKEN: 'refresh-token',
        AUTHORIZE: 'authorize',
        CHANGE_REQUEST: 'change-request',
        ASK_ADMIN: 'ask-admin',
        UPGRADE_PLAN: 'upgrade-plan',
        CONTACT_SUPPORT: 'contact-support',
        WAIT_FOR_APPROVAL: 'wait-for-approval',
      },
    });
  });

  it('says of each member what the schema says of the value', async () => {
    const code = (await outputsOf(schema)).get(PATH);
    expect(code).toContain("  /** A limit on the load that a caller may cause. */\n  LIMIT = 'limit',\n");
    expect(code).toContain("  /** Repeat the call as it is, after a delay. */\n  RETRY = 'retry',\n");
  });

  const { category, recovery } = schema.definitions;
  if (!category || !recovery) throw new Error('The schema has lost a vocabulary.');

  it.each<[string, JsonSchema['definitions'], string]>([
    ['a vocabulary', { category }, 'The schema has no definition "recovery"'],
    [
      'a sentence about a value',
      { category, recovery: { ...recovery, enumDescriptions: recovery.enumDescriptions.slice(0, -1) } },
      'The schema says nothing about Recovery "wait-for-approval". Add it to enumDescriptions.',
    ],
  ])('fails where the schema lacks %s', async (_, definitions, message) => {
    await expect(outputsOf({ ...schema, definitions })).rejects.toThrow(message);
  });
});
