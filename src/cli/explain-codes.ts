import type { MethodEntry } from '../entry.js';
import { explainError } from '../explain-error.js';
import { describeForeign, describeHidden, describeMeaning, describeTaken, type Told, type View } from './describe.js';
import type { Identified } from './identify.js';
import { chooseMeanings } from './meanings.js';
import { MESSAGES } from './messages.js';
import type { Printer } from './printer.js';
import { UnknownCodes } from './unknown.js';

/** Explains codes that were typed, one after the other. */
export class CodeExplainer {
  private readonly unknownCodes: UnknownCodes;

  /**
   * @param told What the user says of them beside.
   * @param method The method that sent them, if it is known.
   */
  constructor(
    private readonly view: View,
    private readonly printer: Printer,
    private readonly told: Told,
    private readonly method: MethodEntry | undefined,
  ) {
    this.unknownCodes = new UnknownCodes(view.language);
  }

  /** Tells that a code is unknown. */
  async tellUnknown(code: string): Promise<void> {
    if (this.view.json) await this.printer.item({ code, entries: [] });
    this.printer.complain(this.unknownCodes.describe(code));
  }

  /** Explains what a word was taken for. */
  async explain(typed: string, { codes, twins, ...known }: Identified): Promise<void> {
    const { language, json } = this.view;
    const note = describeTaken(typed, { codes, twins, ...known }, language);
    if (note !== '') await this.printer.block(note);
    for (const code of codes) await this.explainCode(code, typed);
    if (twins.length === 0 || json) return;
    await this.printer.block(MESSAGES[language].twins(twins));
    for (const code of twins) await this.explainCode(code, typed);
  }

  private async explainCode(code: string, typed: string): Promise<void> {
    const { view, printer, told, method } = this;
    const { description } = told;
    const entries = await explainError({ code, ...told }, method?.name);
    if (view.json) {
      const sent = description === undefined ? {} : { description };
      return printer.item({ code, ...(code === typed ? {} : { typed }), ...sent, entries });
    }
    const { shown, ...hidden } = chooseMeanings(entries, method);
    const blocks = [
      describeForeign(shown, method, view.language),
      ...shown.map((meaning) => describeMeaning(meaning, view, told)),
      describeHidden(code, hidden, method, view),
    ];
    for (const block of blocks.filter(Boolean)) await printer.block(block);
  }
}
