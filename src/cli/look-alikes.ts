// Letters of the two alphabets that look the same in most typefaces.
const PAIRS = 'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ аa еe кk оo рp сc уy хx іi ѕs јj';

const LATIN_BY_CYRILLIC: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const CYRILLIC_BY_LATIN: ReadonlyMap<string, string> = new Map(
  [...LATIN_BY_CYRILLIC].map(([cyrillic, latin]) => [latin, cyrillic]),
);

/**
 * The letter of the other alphabet that looks like this one, or undefined where there is none.
 *
 * @example lookAlike('С') // 'C': the Cyrillic letter for the Latin one
 */
export function lookAlike(letter: string): string | undefined {
  return LATIN_BY_CYRILLIC.get(letter) ?? CYRILLIC_BY_LATIN.get(letter);
}
