/** A title that no level of the ladder has: "head of ce". */
import { RANKS } from '../../words/ranks.js'
import { CONNECTORS } from '../../words/stop-words.js'
import { stem } from '../../words/tokens.js'
import { isLadderName, type Knowledge } from '../asked.js'
import { noSuchLevel } from '../asked-levels.js'
import type { Meaning } from '../called.js'
import { FILLER, FRAME } from '../lexicon.js'
import type { Query } from '../query.js'
import type { Reading } from '../read.js'

/** "Head of ce", "director of product marketing": a word of rank before a ladder's name, and nothing else that is asked. */
export function isNoTitle({ words, names, levels }: Reading, know: Knowledge): Query | null {
  const [name, ...more] = names.filter(isLadderName)
  const id = name?.named.flatMap(({ meaning }) => (meaning.kind === 'ladder' ? [meaning.id] : []))[0]
  const ladder = id === undefined ? undefined : know.ladders.find(id)
  if (!name || !ladder || more.length > 0 || levels.length > 0) return null
  const isOfLadder = (meaning: Meaning): boolean =>
    meaning.kind === 'ladder' || (meaning.kind === 'level' ? meaning.ladder === id : meaning.ladder.id === id)
  if (names.some((each) => each !== name && each.named.some(({ meaning }) => isOfLadder(meaning)))) return null
  const rank = words.slice(0, name.start).findLast((word) => !CONNECTORS.has(word)) ?? ''
  const rest = words.filter((word, n) => word !== rank && (n < name.start || n >= name.end))
  const isTitle = Object.hasOwn(RANKS, rank) && rest.every((word) => FILLER.has(word) || FRAME.has(stem(word)))
  return isTitle ? noSuchLevel(ladder, { id: rank }) : null
}
