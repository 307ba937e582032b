/** Lays out answers that quote no ladder: help, a choice between readings, and that nothing fits. */
import type { AnswerOf, Reading, Suggestion } from '../answer/answer.js'
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
    next: distinct([...answer.readings, ...answer.next]),
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
  const all = `The ladders I know are ${listedBriefly(ladders.map((ladder) => ladder.name))}.`
  switch (reason.kind) {
    case 'thanks':
      return { title: 'You are welcome', lead: ['Ask me again whenever you like.'] }
    case 'off-topic':
      return {
        title: 'That is not something I can look up',
        lead: ['I only know career ladders: what each level expects, how levels differ and how promotion works.'],
      }
    case 'nothing-fits': {
      const where = [reason.ladder ? `the ${nameOf(reason.ladder)} ladder` : 'every ladder']
      const first = ladders.find(({ id }) => id === reason.ladder?.id) ?? ladders[0]
      const levels = reason.levels.length === 0 || !first ? [] : [`at ${levelNames(first, reason.levels)}`]
      return {
        title: 'I found nothing that fits',
        lead: [`I searched ${[...where, ...levels].join(' ')} and no behavior comes close. Other words may find it.`],
      }
    }
    case 'no-such-level': {
      const ladder = reason.ladder && ladders.find(({ id }) => id === reason.ladder?.id)
      const name = reason.level.toUpperCase()
      if (ladder) {
        return {
          title: `${ladder.name} has no ${name}`,
          lead: [`Its levels are ${listed(ladder.levels.map((level) => level.name))}.`],
        }
      }
      const levels = new Set(ladders.flatMap((each) => each.levels.map(({ name }) => name)))
      const inOrder = [...levels].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      return { title: `No ladder has ${name}`, lead: [`The levels there are: ${listedBriefly(inOrder)}.`] }
    }
    case 'no-such-ladder':
      return { title: `I know no ladder called “${reason.name}”`, lead: [all] }
    case 'no-such-revision':
      return {
        title: `${nameOf(reason.ladder)} has no ${reason.revision === 'older' ? 'older revision' : `revision ${reason.revision}`}`,
        lead: [`The current one is ${reason.ladder.revision}.`],
      }
    case 'elsewhere':
      return {
        title: `${nameOf(reason.ladder)} has no ${reason.name}`,
        lead: [`${listedBriefly(reason.has.map(nameOf))} ${reason.has.length === 1 ? 'has' : 'have'} it.`],
      }
  }
}
