import { once } from 'node:events';
import { printable, type Terminal, toJson, visible } from './layout.js';

/** Where text goes: a terminal knows how wide it is. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
}

/** The one way for text to leave the program: nothing unprintable goes out, and a slow reader is waited for. */
export class Printer {
  private blocks = 0;

  constructor(
    private readonly stdout: Stream,
    private readonly stderr: Stream,
    private readonly terminal: Terminal,
    private readonly json: boolean,
  ) {}

  /** A piece of text, set off from the one before; dropped where JSON is asked for. */
  async block(text: string): Promise<void> {
    if (this.json) return;
    await this.write(printable(`${this.blocks++ > 0 ? '\n' : ''}${text}\n`, this.terminal));
  }

  /** Text that is the same with and without JSON. */
  async plain(text: string): Promise<void> {
    await this.write(printable(`${text}\n`, this.terminal));
  }

  /** An item of the JSON list that is written. */
  async item(value: unknown): Promise<void> {
    const text = toJson(value).replaceAll('\n', '\n  ');
    await this.write(`${this.blocks++ > 0 ? ',' : '['}\n  ${text}`);
  }

  /** Says to standard error what is wrong, in one line. */
  complain(message: string): void {
    this.stderr.write(`${visible(message)}\n`);
  }

  /** Ends the JSON list. */
  async end(): Promise<void> {
    if (this.json) await this.write(this.blocks > 0 ? '\n]\n' : '[]\n');
  }

  private async write(text: string): Promise<void> {
    if (!this.stdout.write(text)) await once(this.stdout as never, 'drain');
  }
}
