import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Environment, main } from '../../../src/cli/main.js';

/** A terminal that remembers what was written. */
function terminal(env: Environment['env'], columns = 80): Environment & { readonly written: string[] } {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const stdin = Object.assign(Readable.from(['{"result":1}']), { isTTY: true });
  return { env, stdin, stdout: { isTTY: true, columns, write }, stderr: { isTTY: true, columns, write }, written };
}

describe('on a terminal', () => {
  it('has colour, but never with NO_COLOR or on a dumb terminal', async () => {
    const coloured = terminal({ TERM: 'xterm' });
    await main(['expired_token'], coloured);
    expect(coloured.written.join('')).toContain('\u001b[1mexpired_token\u001b[22m');
    for (const env of [{ TERM: 'xterm', NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const plain = terminal(env);
      await main(['expired_token'], plain);
      expect(plain.written.join('')).not.toContain('\u001b');
    }
  });

  it('fits its width, whatever the language', async () => {
    for (const args of [
      ['QUERY_LIMIT_EXCEEDED'],
      ['list'],
      ['QUERY_LIMIT_EXCEEDED', '--lang', 'ru'],
      ['list', '--lang', 'ru'],
    ]) {
      const narrow = terminal({ NO_COLOR: '1' }, 72);
      await main(args, narrow);
      const wide = narrow.written
        .join('')
        .split('\n')
        .filter((line) => line.length > 72 && line.trim().split(/ +/).length > 2);
      expect(wide).toEqual([]);
    }
  });

  it('says that it waits for input', async () => {
    const waiting = terminal({ LANG: 'ru_RU' });
    expect(await main(['-'], waiting)).toBe(0);
    expect(waiting.written).toEqual(['Вставьте ответ и нажмите Ctrl+D.\n', 'Ошибок нет: ответ успешный.\n']);
  });
});
