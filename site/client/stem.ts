/** Endings of Russian adjectives, verbs and nouns, the longest first. */
const RUSSIAN =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ует|уют|ает|яет|ают|яют|ется|ться|ится|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ие|ые|ую|юю|ом|ем|ам|ям|ах|ях|ть|ла|ло|ли|на|но|ны|ен|ет|ит|ут|ют|ат|ят|ию|ия|ии|ью|ья|а|е|и|й|о|у|ы|ь|ю|я|н|л)$/;

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
