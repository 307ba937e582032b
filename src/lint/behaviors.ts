/** The rules about what a ladder asks: its behaviors, competency by competency and level by level. */
import { behaviorsAt, behaviorsIn, levelName } from '../ladder/ladders.js'
import { type Behavior, type Competency, EVERY_LEVEL, type Ladder, type Level } from '../ladder/model.js'
import { behaviorAt, type Placed, pathOf } from '../ladder/places.js'
import { quoted } from '../ladder/problem.js'
import { slugOf } from '../ladder/slug.js'
import { EXAMPLE, VAGUE } from '../words/vague.js'
import type { Finding } from './finding.js'

/**
 * How many times the text of a level there must be at the next one, or the other way round. Of 221 steps in seven ladders of
 * four houses one is larger than 5 times: 15.5, a cell with one line beside one with eight.
 */
const JUMP = 8

/**
 * Characters. Reckoned for a phone of 360 by 800 points: some 40 a line beside a picture, in text of 15 points, and some 25
 * lines between the header and the field for writing; this is half of that. The longest of 769 behaviors in seven ladders
 * of four houses has 442.
 */
const TOO_LONG = 500

export function behaviorFindings(placed: Placed): Finding[] {
  return [
    ...noBehaviors(placed),
    ...repeats(placed),
    ...placed.ladder.competencies.flatMap((competency) => [
      ...holes(placed, competency),
      ...jumps(placed, competency),
      ...behaviorsIn(competency).flatMap((behavior) => [
        ...vagueWords(placed, competency, behavior),
        ...tooLong(placed, competency, behavior),
        ...markup(placed, competency, behavior),
      ]),
    ]),
  ]
}

function noBehaviors({ ladder, places }: Placed): Finding[] {
  return emptyLevels(ladder).map((level) => ({
    rule: 'no-behaviors',
    position: places.at(['levels', level.id]),
    found: `${level.name} has no behavior in any competency.`,
    advice: 'Write what is expected there, or say under "undefined" why nothing is.',
  }))
}

function emptyLevels(ladder: Ladder): Level[] {
  return ladder.levels.filter(
    ({ id, undefined: why }) => why === null && ladder.competencies.every((each) => behaviorsAt(each, id).length === 0),
  )
}

/**
 * The same text in two competencies, twice in a cell, at one level beside every level, or at two levels but not between.
 * Levels that follow each other may well ask the same.
 */
function repeats(placed: Placed): Finding[] {
  const { ladder } = placed
  const before = new Map<string, { readonly competency: Competency; readonly behavior: Behavior }[]>()
  return ladder.competencies.flatMap((competency) =>
    behaviorsIn(competency).flatMap((behavior): Finding[] => {
      const key = slugOf(behavior.text)
      const same = before.get(key) ?? []
      before.set(key, [...same, { competency, behavior }])
      const inside = same.filter((each) => each.competency === competency)
      const first = same.find((each) => each.competency !== competency) ?? strayIn(ladder, competency, behavior, inside)
      if (!first || key === '') return []
      const place = `${first.competency.name}, ${levelName(ladder, first.behavior.level)}`
      const line = behaviorAt(placed, first.competency, first.behavior)?.line
      return [
        {
          rule: 'repeats',
          position: behaviorAt(placed, competency, behavior),
          found: `${quoted(behavior.text)} is in ${place} too (line ${line}).`,
          advice: 'Write what is meant here, or keep it in one place.',
        },
      ]
    }),
  )
}

/** The one of some equal behaviors of a competency that a further one does not simply carry on to its level. */
function strayIn<Same extends { readonly behavior: Behavior }>(
  ladder: Ladder,
  competency: Competency,
  { level }: Behavior,
  same: readonly Same[],
): Same | undefined {
  const direct = same.find(({ behavior }) => behavior.level === level || behavior.level === EVERY_LEVEL)
  if (direct) return direct
  const track = filledTracks(ladder, competency).find((levels) => levels.some(({ id }) => id === level)) ?? []
  const indexOf = (id: string): number => track.findIndex((each) => each.id === id)
  const below = same.filter(({ behavior }) => indexOf(behavior.level) >= 0).at(-1)
  return below && indexOf(level) - indexOf(below.behavior.level) > 1 ? below : undefined
}

/** By track the levels at which a competency asks something. */
function filledTracks(ladder: Ladder, competency: Competency): (readonly Level[])[] {
  return ladder.tracks.map((track) =>
    ladder.levels.filter(({ id, track: own }) => own === track.id && behaviorsAt(competency, id).length > 0),
  )
}

function holes({ ladder, places }: Placed, competency: Competency): Finding[] {
  const nowhere = emptyLevels(ladder)
  return filledTracks(ladder, competency).flatMap((filled): Finding[] => {
    const [low, high] = [filled.at(0), filled.at(-1)]
    if (!low || !high) return []
    const between = ladder.levels.slice(ladder.levels.indexOf(low), ladder.levels.indexOf(high))
    const missing = between.filter(
      (level) =>
        level.track === low.track && level.undefined === null && !filled.includes(level) && !nowhere.includes(level),
    )
    if (missing.length === 0) return []
    return [
      {
        rule: 'holes',
        position: places.at([...pathOf(ladder, competency), 'levels']),
        found: `${competency.name} says nothing at ${missing.map(({ name }) => name).join(', ')}, but does below and above.`,
        advice: 'Write what is expected there, unless the page leaves it out.',
      },
    ]
  })
}

function jumps({ ladder, places }: Placed, competency: Competency): Finding[] {
  const lengthAt = ({ id }: Level): number =>
    behaviorsAt(competency, id).reduce((sum, { text }) => sum + [...text].length, 0)
  return filledTracks(ladder, competency).flatMap((filled) =>
    filled.slice(1).flatMap((level, index): Finding[] => {
      const below = filled[index]
      if (!below) return []
      const [from, to] = [lengthAt(below), lengthAt(level)]
      const times = Math.max(from, to) / Math.min(from, to)
      if (times < JUMP) return []
      return [
        {
          rule: 'jumps',
          position: places.at([...pathOf(ladder, competency), 'levels', level.id]),
          found: `${competency.name} has ${from} characters at ${below.name} and ${to} at ${level.name}.`,
          advice: 'Check both cells against the page.',
        },
      ]
    }),
  )
}

function vagueWords(placed: Placed, competency: Competency, behavior: Behavior): Finding[] {
  const words = `-${slugOf(behavior.text)}-`
  const has = (expression: string): boolean => words.includes(`-${slugOf(expression)}-`)
  const vague = VAGUE.filter(has)
  if (vague.length === 0 || behavior.examples.length > 0 || EXAMPLE.some(has)) return []
  return [
    {
      rule: 'vague-words',
      position: behaviorAt(placed, competency, behavior),
      found: `${vague.map(quoted).join(' and ')} without an example.`,
      advice: 'Say when, or what, or add an example.',
    },
  ]
}

/** Bold type, a link, code: what people forget to take off when they copy a page's source. */
const MARKUP = /\*\*[^*\s]|__[^_\s]|\]\(|`[^`]+`/

function markup(placed: Placed, competency: Competency, behavior: Behavior): Finding[] {
  const marked = [behavior.text, ...behavior.examples].find((text) => MARKUP.test(text))
  if (marked === undefined) return []
  return [
    {
      rule: 'markup',
      position: behaviorAt(placed, competency, behavior),
      found: `Markdown in ${quoted(marked)}.`,
      advice: 'Remove the signs; a link goes under "links", and what was indented below goes under "examples".',
    },
  ]
}

function tooLong(placed: Placed, competency: Competency, behavior: Behavior): Finding[] {
  const length = [...behavior.text].length
  if (length <= TOO_LONG) return []
  return [
    {
      rule: 'too-long',
      position: behaviorAt(placed, competency, behavior),
      found: `A behavior of ${length} characters.`,
      advice: `Split it into several of at most ${TOO_LONG} characters each.`,
    },
  ]
}
