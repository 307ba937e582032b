/**
 * What a schema cannot see: a ladder file that loads comes in, what its owner would want to know goes out. The rules stand
 * in `behaviors.ts` and `names.ts`.
 */
import { behaviorsOf } from '../ladder/ladders.js'
import type { LadderFileRead } from '../ladder/load.js'
import { placesIn } from '../ladder/parse.js'
import type { Placed } from '../ladder/places.js'
import { quoted } from '../ladder/problem.js'
import type { Query } from '../reading/query.js'
import { behaviorFindings } from './behaviors.js'
import { type Finding, isRule, RULES } from './finding.js'
import { clashes, notFound } from './names.js'

/**
 * What the rules say of one file, in its order.
 * @param loaded all files that answer together, this one among them
 * @param ask how the program reads a text; null for a superseded revision, whose names lead to the current one
 */
export function lintFile(
  { text, ladder }: LadderFileRead,
  loaded: readonly LadderFileRead[],
  ask: ((text: string) => Query) | null,
): Finding[] {
  const placed = { ladder, places: placesIn(text) }
  const off = placed.places.keysAt(['lint'])
  const findings = [
    ...behaviorFindings(placed),
    ...clashes(placed, loaded),
    ...(ask ? notFound(placed, ask) : []),
    ...noPhrases(placed),
    ...noSource(placed),
  ]
  return [...unknownRules(placed, off), ...findings.filter(({ rule }) => !off.includes(rule))].sort(
    (a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0),
  )
}

function unknownRules({ places }: Placed, off: readonly string[]): Finding[] {
  return off
    .filter((name) => !isRule(name))
    .map((name) => ({
      rule: 'unknown-rule',
      position: places.at(['lint', name]),
      found: `There is no rule ${quoted(name)}.`,
      advice: `The rules are ${Object.keys(RULES).join(', ')}.`,
    }))
}

function noPhrases({ ladder, places }: Placed): Finding[] {
  const behaviors = behaviorsOf(ladder)
  const without = behaviors.filter(({ phrases }) => phrases.length === 0).length
  if (without === 0) return []
  return [
    {
      rule: 'no-phrases',
      position: places.at(['id']),
      found: `${without} of ${behaviors.length} behaviors have no phrases.`,
      advice: 'ladder:phrases proposes some.',
    },
  ]
}

function noSource({ ladder, places }: Placed): Finding[] {
  const missing = [
    ...(ladder.source.url === null ? ["the page's address (source: url)"] : []),
    ...(ladder.owner === null ? ['whom to ask (owner)'] : []),
    ...(ladder.checked === null ? ['when it was last compared with the page (checked)'] : []),
  ]
  if (missing.length === 0) return []
  return [
    {
      rule: 'no-source',
      position: places.at(['source']),
      found: `The file does not say ${missing.join(', ')}.`,
      advice: 'Add what is known.',
    },
  ]
}
