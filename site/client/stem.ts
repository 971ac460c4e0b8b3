/** Endings of Russian nouns, adjectives and verbs, the longest first; what ends in a consonant is a stem mostly. */
const RUSSIAN =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ует|уют|ает|яет|ают|яют|ется|ться|ится|иях|ией|ием|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ие|ые|ую|юю|ом|ем|ам|ям|ах|ях|ть|ет|ит|ут|ют|ат|ят|ию|ия|ии|ью|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

const ENGLISH = /(?:ings?|ed|es|s)$/;

/**
 * A word without its ending, so that its forms are found by one another. Never shorter than three letters.
 *
 * @example stem('токена') // 'токен'
 */
export function stem(word: string): string {
  const folded = word.toLowerCase().replaceAll('ё', 'е');
  const ending = /[а-я]/.test(folded) ? RUSSIAN : ENGLISH;
  const stemmed = folded.replace(ending, '');
  return stemmed.length < 3 ? folded : stemmed;
}
