/** Lays out answers that quote no ladder: help, a choice between readings, and that nothing fits. */
import type { AnswerOf, Reading, Suggestion } from '../answer/answer.js'
import { closestTo } from '../compare/counterparts.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import type { NoneReason } from '../query/query.js'
import { cut } from './cut.js'
import { type Ask, command, item, type Outline, outline, part } from './outline.js'
import { draftExample } from './outline-evidence.js'
import { counted, levelNames, listed, listedBriefly } from './wording.js'

export function helpOutline(answer: AnswerOf<'help'>): Outline {
  const names = listedBriefly(answer.ladders.map((ladder) => ladder.name))
  const offered = new Set(answer.next.map((ask) => ask.text))
  return outline('What you can ask', {
    lead: [
      `I look things up in the career ladders of ${names}: what a level expects, what the next one adds, and which behaviors fit what you describe.`,
      'Ask in your own words, or just type a ladder, a level and a competency in any order, for example:',
    ],
    parts: [examples(answer.examples.filter((example) => !offered.has(example.text)))],
    choices: answer.examples.filter((example) => !offered.has(example.text)),
    closing: [
      'Ask me with /ladder (only you see the answer), mention me in a channel, or write me a direct message. My Home tab has every ladder to browse.',
      `I check drafts of self-reviews and promotion notes as well: in a direct message, begin with “${draftExample(answer.ladders)}”.`,
    ],
    next: answer.next,
  })
}

export function ambiguousOutline(answer: AnswerOf<'ambiguous'>): Outline {
  return outline('Which one do you mean?', {
    lead: [
      `Your question fits ${answer.readings.length === 2 ? 'both' : `all ${answer.readings.length}`} of these equally well:`,
    ],
    parts: [readings(answer.readings)],
    choices: distinct([...answer.readings, ...answer.next]),
  })
}

export function noneOutline(answer: AnswerOf<'none'>): Outline {
  const { title, lead } = reasonWords(answer.reason, answer.ladders)
  return outline(title, { lead, next: answer.reason.kind === 'thanks' ? [] : answer.next })
}

/** What a question may mean, with what the ladder says there: by that they are told apart. */
function readings(all: readonly Reading[]) {
  const items = all.map(({ label, glimpse }) => item(label, glimpse === null ? '' : cut(glimpse, GLIMPSE)))
  return part(null, { items, digest: counted(all.length, 'reading') })
}

/** Characters: about a line and a half. */
const GLIMPSE = 140

/** Queries with what each gives, as they are typed. */
function examples(suggestions: readonly Suggestion[]) {
  return part(null, {
    items: suggestions.map(({ label, text }) => item(label, '', { pieces: [command(text)] })),
    digest: counted(suggestions.length, 'example'),
  })
}

function distinct(asks: readonly Ask[]): Ask[] {
  return [...new Map(asks.map((ask) => [ask.text, ask])).values()]
}

function reasonWords(reason: NoneReason, ladders: readonly Ladder[]): { title: string; lead: string[] } {
  const nameOf = (ref: LadderRef): string => ladders.find(({ id }) => id === ref.id)?.name ?? ref.id.toUpperCase()
  const all = `There are ladders for ${listedBriefly(ladders.map((ladder) => ladder.name))}.`
  switch (reason.kind) {
    case 'thanks':
      return { title: 'You’re welcome!', lead: [] }
    case 'off-topic':
      return {
        title: 'I can only answer from the career ladders',
        lead: ['They say what each level expects, how levels differ, and how promotion works.'],
      }
    case 'nothing-fits': {
      const where = [reason.ladder ? `the ${nameOf(reason.ladder)} ladder` : 'every ladder']
      const first = ladders.find(({ id }) => id === reason.ladder?.id) ?? ladders[0]
      const levels = reason.levels.length === 0 || !first ? [] : [`at ${levelNames(first, reason.levels)}`]
      return {
        title: 'Nothing fits',
        lead: [`I searched ${[...where, ...levels].join(' ')}, and no behavior comes close. Other words may find it.`],
      }
    }
    case 'no-such-level': {
      const ladder = reason.ladder && ladders.find(({ id }) => id === reason.ladder?.id)
      const name = reason.level.toUpperCase()
      if (ladder) {
        return {
          title: `${ladder.name} doesn't have ${name}`,
          lead: [`Its levels are ${listed(ladder.levels.map((level) => level.name))}.`],
        }
      }
      const levels = new Set(ladders.flatMap((each) => each.levels.map(({ name }) => name)))
      const inOrder = [...levels].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      return { title: `No ladder has ${name}`, lead: [`The levels there are: ${listedBriefly(inOrder)}.`] }
    }
    case 'no-such-ladder':
      return { title: `There is no “${reason.name}” ladder here`, lead: [all] }
    case 'no-such-revision':
      return {
        title: `${nameOf(reason.ladder)} doesn't have ${reason.revision === 'older' ? 'an older revision' : `a revision ${reason.revision}`}`,
        lead: [`The current one is ${reason.ladder.revision}.`],
      }
    case 'elsewhere':
      return {
        title: `${nameOf(reason.ladder)} doesn't have ${reason.name}`,
        lead: [
          [
            ...closest(reason, ladders),
            `${listedBriefly(reason.has.map(nameOf))} ${reason.has.length === 1 ? 'has' : 'have'} it.`,
          ].join(' '),
        ],
      }
  }
}

/** "Closest: Competitive Landscape." */
function closest(reason: Extract<NoneReason, { kind: 'elsewhere' }>, ladders: readonly Ladder[]): string[] {
  const find = (ref: LadderRef) => ladders.find(({ id, revision }) => id === ref.id && revision === ref.revision)
  const ladder = find(reason.ladder)
  const [found] = reason.has.flatMap((ref) => {
    const other = find(ref)
    return ladder && other ? (closestTo(reason.name, other, ladder) ?? []) : []
  })
  return found ? [`Closest: ${found.topic ?? found.competency.name}.`] : []
}
