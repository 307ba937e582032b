/** Free text: whatever is said beside names is searched for, inside the ladder and the levels that the question names. */
import { refOf } from '../../ladder/ladders.js'
import type { Ladder } from '../../ladder/model.js'
import type { Scored, Within } from '../../search/ranking.js'
import { AT_WHICH_LEVEL, FORMERLY, RELATING, WHETHER } from '../../words/asking.js'
import { stem, wordsOf } from '../../words/tokens.js'
import { type Asked, oneLadder } from '../asked.js'
import { levelIds, noSuchLevel } from '../asked-levels.js'
import { FILLER, FRAME, GROWTH } from '../lexicon.js'
import type { Query, Search } from '../query.js'
import type { Reading } from '../read.js'
import { mayBeSubject } from '../subjects.js'
import type { Add } from './add.js'

/** The searches that a question may ask for. */
export function addSearches(asked: Asked, add: Add): void {
  const words = searchWords(asked)
  if (words.length === 0) return
  const ladder = oneLadder(asked)
  const { ids: levels, missing } = levelsSearched(asked, ladder)
  if (missing) {
    add('no such level', missing)
    return
  }
  const { text } = asked.reading
  const within = (levels: readonly string[]): Within => {
    return { ...(ladder && { ladder: refOf(ladder) }), ...(levels.length > 0 && { levels }) }
  }
  const telling = words.filter((word) => !FILLER.has(word))
  const searched = (levels: readonly string[], asks: Search['asks'] = null): Query => {
    // "When does … start": what asks for the level is nothing that a behavior says.
    const wanted = asks !== null && telling.length > 0 ? telling : words
    return { kind: 'search', text, words: wanted, ladder: ladder ? refOf(ladder) : null, levels, asks }
  }
  const isWhether = levels.length === 1 && WHETHER.find(asked.reading.words) !== null
  if (isWhether) add('search for whether', searched(levels, 'whether'))
  else add('search', searched(levels))
  if (AT_WHICH_LEVEL.find(asked.reading.words)) add('search for the level', searched([], 'level'))
  else if (levels.length > 0 && !isWhether) add('search at any level', searched([]))
  const { know, reading } = asked
  // Where the level says nothing of it, another one does, and that is the answer.
  const [best] = know.evidence(words, within(isWhether ? [] : levels))
  const isFormer = FORMERLY.find(reading.words) !== null
  if (!isFormer && findsAll(best, words)) return
  const [old] = know.olderEvidence(words, within(levels))
  if (old && (isFormer || old.score > (best?.score ?? 0))) {
    add('search of the older', { kind: 'search', text, words, ladder: old.behavior.ladder, levels, asks: null })
  }
}

/**
 * What was told is searched for where one sentence asks what it stands under: "… Which competencies does this relate to?"
 * @param sentences those of the message that are no courtesy
 */
export function asksForMatch(sentences: readonly string[], asked: Asked): Query | null {
  const asking = sentences.findLastIndex((sentence) => RELATING.find(wordsOf(sentence)))
  const told = sentences.filter((_, n) => n !== asking)
  if (asking < 0 || told.length === 0) return null
  const words = wordsOf(told.join(' ')).filter((word) => !FILLER.has(word) && asked.know.knows(word))
  const ladder = oneLadder(asked)
  const { ids: levels, missing } = levelsSearched(asked, ladder)
  if (words.length === 0 || missing) return null
  const { text } = asked.reading
  return { kind: 'search', text, words: [...new Set(words)], ladder: ladder ? refOf(ladder) : null, levels, asks: null }
}

/** Whether a behavior is found by every word of a search that says something by itself. */
export function findsAll(found: Scored | undefined, words: readonly string[]): boolean {
  const telling = words.filter((word) => !FILLER.has(word))
  return telling.length > 0 && telling.every((word) => found?.words.includes(word))
}

/** The levels to search in; `missing` is the answer where the ladder lacks one. */
function levelsSearched(asked: Asked, ladder: Ladder | undefined): { ids: readonly string[]; missing: Query | null } {
  if (ladder) {
    const { ids, missing } = levelIds(asked, ladder)
    return { ids, missing: missing ? noSuchLevel(ladder, missing) : null }
  }
  const having = asked.know.ladders.current.map((each) => levelIds(asked, each)).find((each) => each.ids.length > 0)
  return { ids: having?.ids ?? [], missing: null }
}

/** The words to search for: where some are left all that stand outside names, and the names that were not what was asked for. */
export function searchWords(asked: Asked): string[] {
  const { reading, know } = asked
  const isGrowth = (word: string): boolean => GROWTH.has(stem(word)) && know.knows(word)
  const isTold = reading.left.length > 0 || tellsWhatIsDone(reading)
  const words = isTold ? reading.beside.filter(isSearched) : reading.beside.filter(isGrowth)
  return [
    ...new Set([
      ...words,
      ...reading.names.filter(mayBeSubject).flatMap(({ start, end }) => reading.words.slice(start, end)),
    ]),
  ]
}

function isSearched(word: string): boolean {
  return word.length > 1 && !FRAME.has(stem(word)) && !/^\d+$/.test(word)
}

/** Whether a question opens with what somebody does: "coaching juniors". */
export function tellsWhatIsDone({ words }: Reading): boolean {
  const [first = ''] = words
  return first.length > SHORTEST_DOING && first.endsWith('ing') && !NOT_DOING.has(first)
}

/** "Bring", "thing". */
const SHORTEST_DOING = 5
const NOT_DOING: ReadonlySet<string> = new Set([
  'anything',
  'something',
  'nothing',
  'everything',
  'during',
  'morning',
  'evening',
])
