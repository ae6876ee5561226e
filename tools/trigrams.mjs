// Writes `src/check/language/trigrams.tsv`: the commonest three letters in a row of each language, from the package `trigrams`.
//
//     npm install trigrams@5.2.0 && node tools/trigrams.mjs > src/check/language/trigrams.tsv
import {top} from 'trigrams'

const names = {
  en: 'eng', bg: 'bul', cs: 'ces', da: 'dan', de: 'deu_1996', el: 'ell_monotonic', es: 'spa', et: 'est', fi: 'fin', fr: 'fra', ga: 'gle',
  hr: 'hrv', hu: 'hun', it: 'ita', lt: 'lit', lv: 'lav', mt: 'mlt', nl: 'nld', pl: 'pol', 'pt-PT': 'por_PT', ro: 'ron_2006', sk: 'slk',
  sl: 'slv', sv: 'swe', nb: 'nob', nn: 'nno', is: 'isl', tr: 'tur', uk: 'ukr', 'sr-Cyrl': 'srp_cyrl', 'sr-Latn': 'srp_latn', bs: 'bos_latn',
  mk: 'mkd', sq: 'als', ca: 'cat', eu: 'eus', gl: 'glg', cy: 'cym', be: 'bel', ka: 'kat', hy: 'hye', he: 'heb', ar: 'arb', ru: 'rus', lb: 'ltz'
}
const found = await top()
console.log('# The commonest trigrams of each language with how often each stands in the Universal Declaration of Human Rights.')
console.log('# From the npm package trigrams 5.2.0, © 2014 Titus Wormer, MIT, see LICENSE. Made by tools/trigrams.mjs.')
for (const [tag, name] of Object.entries(names)) {
  const grams = Object.entries(found[name]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  console.log([tag, ...grams.map(([gram, count]) => gram + count)].join('\t'))
}
