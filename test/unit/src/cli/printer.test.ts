import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { bold } from '../../../../src/cli/layout.js';
import { Printer } from '../../../../src/cli/printer.js';

/** A printer, and what it wrote; `full` is whether its reader is slow. */
function open(json: boolean, colour = false) {
  const written = { stdout: '', stderr: '' };
  const stdout = Object.assign(new EventEmitter(), {
    isFull: false,
    write(text: string) {
      written.stdout += text;
      return !stdout.isFull;
    },
  });
  const stderr = {
    write(text: string) {
      written.stderr += text;
      return true;
    },
  };
  return { printer: new Printer(stdout, stderr, { width: 80, colour }, json), written, stdout };
}

describe('Printer', () => {
  it('sets blocks off from each other', async () => {
    const { printer, written } = open(false);
    for (const text of ['a', 'b\nc', 'd']) await printer.block(text);
    await printer.end();
    expect(written).toEqual({ stdout: 'a\n\nb\nc\n\nd\n', stderr: '' });
  });

  it('prints JSON as one list, and nothing beside it', async () => {
    for (const items of [[], [{ a: [1, { b: 'c\n' }] }], ['x', null, {}]]) {
      const { printer, written } = open(true);
      await printer.block('a');
      for (const item of items) await printer.item(item);
      await printer.block('b');
      await printer.end();
      expect(written.stdout).toBe(`${JSON.stringify(items, null, 2)}\n`);
    }
  });

  it('complains in one line, and only there', async () => {
    const { printer, written } = open(true, true);
    printer.complain(`a\n\u001b[2J${bold('b')}`);
    expect(written).toEqual({ stdout: '', stderr: 'a\\u000a\\u001b[2J\\ue000b\\ue002\n' });
  });

  it('prints plain text with JSON too', async () => {
    const { printer, written } = open(true, true);
    await printer.plain(`${bold('a')}\u0007\n`);
    expect(written.stdout).toBe('\u001b[1ma\u001b[22m\\u0007\n\n');
  });

  it('waits for a reader that is slow', async () => {
    const { printer, written, stdout } = open(false);
    stdout.isFull = true;
    let isDone = false;
    const done = printer.block('a').then(() => {
      isDone = true;
    });
    await new Promise(setImmediate);
    expect([written.stdout, isDone]).toEqual(['a\n', false]);
    stdout.emit('drain');
    await done;
    stdout.isFull = false;
    await printer.block('b');
    expect(written.stdout).toBe('a\n\nb\n');
  });
});
