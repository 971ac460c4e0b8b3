// Compiled by `npm run typecheck`: what must compile compiles, and each `@ts-expect-error` stands where it must not.
import { describe, expectTypeOf, it } from 'vitest';
import {
  type DocsOptions,
  type MethodDocsOptions,
  type MethodTableOptions,
  renderHtml,
  renderMarkdown,
  renderYfm,
  type TableOptions,
} from '../../src/docs.js';
import type { MethodEntry } from '../../src/entry.js';
import type * as namespaceModule from '../../src/namespace-module.js';

declare const tasks: typeof namespaceModule;

describe('what is rendered', () => {
  it('is text for families, and the promise of it for methods and namespaces', () => {
    for (const render of [renderMarkdown, renderHtml, renderYfm]) {
      expectTypeOf(render({ language: 'en' })).toBeString();
      expectTypeOf(render({ language: 'en', families: ['oauth'], sources: true })).toBeString();
      expectTypeOf(render({ language: 'en', methods: ['tasks.task.add'] })).toEqualTypeOf<Promise<string>>();
      expectTypeOf(render({ language: 'en', namespaces: [], methods: [] })).toEqualTypeOf<Promise<string>>();
    }
  });

  it('is the same for options that are kept in variables', () => {
    expectTypeOf(renderMarkdown({} as TableOptions)).toBeString();
    expectTypeOf(renderMarkdown({} as MethodTableOptions)).toEqualTypeOf<Promise<string>>();
    expectTypeOf(renderYfm({} as DocsOptions)).toBeString();
    expectTypeOf(renderYfm({} as MethodDocsOptions)).toEqualTypeOf<Promise<string>>();
    expectTypeOf<Parameters<typeof renderHtml>>().toEqualTypeOf<[options: TableOptions]>();
  });

  it('may be what the caller has loaded', () => {
    const namespace = { name: 'tasks', title: { en: 'Tasks', ru: 'Задачи' }, ...tasks };
    renderMarkdown({ language: 'en', namespaces: [namespace], methods: [{} as MethodEntry] });
  });
});

it('options that do not go together are refused', () => {
  // @ts-expect-error Families are rendered by themselves.
  renderMarkdown({ language: 'en', methods: [], families: [] });
  // @ts-expect-error Methods have no sources of their own.
  renderHtml({ language: 'en', namespaces: [], sources: true });
  // @ts-expect-error A column of families.
  renderMarkdown({ language: 'en', methods: [], columns: ['docs'] });
  // @ts-expect-error A column of methods.
  renderMarkdown({ language: 'en', columns: ['methods'] });
  // @ts-expect-error Its columns are given.
  renderYfm({ language: 'en', methods: [], columns: ['code'] });
});
