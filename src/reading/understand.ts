import { stem } from '../words/tokens.js'
import { type Asked, choose, type Knowledge, MOST_READINGS, type Note, type Scope, scopeOf } from './asked.js'
import { asksForChanges, asksForHelp, asksForLadders, asksForPromotion } from './intents.js'
import { levelIn } from './levels.js'
import { COMPARE } from './lexicon.js'
import { isOfTheDay } from './of-the-day.js'
import { isNoLadder, isOutside } from './outside.js'
import type { Query } from './query.js'
import type { Reading, SaidLevel } from './read.js'
import { asksForLevels, asksInFreeText } from './recognise-rest.js'
import { asksForNote, asksForRole } from './recognise-role.js'
import { asksForLaddersSideBySide, asksForSubject } from './recognise-subject.js'

type Recogniser = (asked: Asked) => Query | null

/** The order matters: what is surest comes first, and whatever is left is searched for. */
const RECOGNISERS: readonly (readonly [name: string, recognise: Recogniser])[] = [
  ['help', asksForHelp],
  ['a list of ladders', asksForLadders],
  ['a role', asksForRole],
  ['a note', asksForNote],
  ['changes between revisions', asksForChanges],
  ['promotion', asksForPromotion],
  ['a ladder there is not', isNoLadder],
  ['not about ladders', isOutside],
  ['of the day', isOfTheDay],
  ['ladders side by side', asksForLaddersSideBySide],
  ['a competency or topic', asksForSubject],
  ['levels or a ladder', asksForLevels],
  ['free text', asksInFreeText],
]

/** Decides what a reading means. A title of several levels is asked for each of them. */
export function decide(reading: Reading, know: Knowledge, note?: Note): Query {
  const scope = scopeOf(reading, know)
  const [levels = reading.levels, ...more] = waysToTakeTitles(reading, scope, know)
  if (more.length > 0) {
    const readings = [levels, ...more].map((each) => decideLevels({ ...reading, levels: each }, scope, know))
    note?.(`title: may mean ${readings.length} things`)
    // A search asks again in the words typed, which leave the same choice: it looks at all of the levels instead.
    if (readings.some((query) => query.kind === 'search')) {
      return decideLevels({ ...reading, levels: [levels, ...more].flat() }, scope, know, note)
    }
    return choose(readings) ?? { kind: 'none', reason: { kind: 'off-topic', about: null }, nearest: [] }
  }
  return decideLevels({ ...reading, levels }, scope, know, note)
}

/** The levels asked for, by each way of choosing where a title stands for several: "principal CE vs senior CE". */
function waysToTakeTitles(reading: Reading, scope: Scope, { ladders }: Knowledge): (readonly SaidLevel[])[] {
  const compares = reading.words.some((word) => COMPARE.has(stem(word)))
  let ways: (readonly SaidLevel[])[] = [reading.levels]
  for (const title of scope.titles) {
    // Beside a level a title may only describe who is there: "senior CE, ic4", "ce ic5 and senior people".
    const describes = title.some(({ ladder, id }) => {
      const full = ladders.find(ladder)
      return full !== undefined && reading.levels.some((said) => levelIn(full, said)?.id === id)
    })
    if (describes || (reading.levels.length > 0 && !compares && !title.every((titled) => titled.proper))) continue
    ways = ways.flatMap((levels) => title.map((titled) => [...levels, titled])).slice(0, MOST_READINGS)
  }
  return ways
}

function decideLevels(reading: Reading, scope: Scope, know: Knowledge, note?: Note): Query {
  const asked: Asked = { reading, know, scope, note }
  for (const [name, recognise] of RECOGNISERS) {
    const query = recognise(asked)
    if (query === null) continue
    note?.(`read as: ${query.kind} (${name})`)
    return query
  }
  return { kind: 'none', reason: { kind: 'off-topic', about: null }, nearest: [] }
}

/** Tells what was found in a question. */
export function noteReading(reading: Reading, note: Note): void {
  note(`words: ${reading.words.join(' ')}`)
  for (const [typed, taken] of reading.corrections) note(`spelling: ${typed} taken for ${taken}`)
  for (const level of reading.levels) {
    const said = 'id' in level ? level.id : `${level.prefix ?? 'number '}${level.number}`
    note(`level: ${said}${level.endsRange ? ' (ends a range)' : ''}`)
  }
  for (const name of reading.names) {
    const meanings = name.named.map(
      ({ meaning, proper }) => `${JSON.stringify(meaning)}${proper ? '' : ' (other name)'}`,
    )
    note(`name (${name.how}): ${reading.words.slice(name.start, name.end).join(' ')} = ${meanings.join(' | ')}`)
  }
  if (reading.revisions.length > 0) note(`revisions: ${reading.revisions.join(', ')}`)
  note(`left: ${reading.left.join(' ') || '(nothing)'}`)
}
