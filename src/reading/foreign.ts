/** Whether a message is in another language, of which only names, levels and the words around them are understood. */
import { GRAMMAR_ELSEWHERE } from '../words/other-languages.js'
import { wordsOf } from '../words/tokens.js'
import { isEnglish } from './english.js'

/** So many words of grammar that English does not have are no slip and no name. */
const ENOUGH = 2
const ELSEWHERE: ReadonlySet<string> = new Set(GRAMMAR_ELSEWHERE)

export function isForeign(text: string): boolean {
  return wordsOf(text).filter((word) => ELSEWHERE.has(word) && !isEnglish(word)).length >= ENOUGH
}
