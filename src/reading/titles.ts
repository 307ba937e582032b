/** Titles that stand for levels: "principal CE". */
import type { Ladders } from '../ladder/ladders.js'
import { stem } from '../words/tokens.js'
import { MOST_READINGS, type Scope } from './asked.js'
import { levelIn } from './levels.js'
import { COMPARE } from './lexicon.js'
import type { Reading, SaidLevel } from './read.js'

/** The levels asked for, by each way of choosing where a title stands for several: "principal CE vs senior CE". */
export function waysToTakeTitles(reading: Reading, scope: Scope, ladders: Ladders): (readonly SaidLevel[])[] {
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
