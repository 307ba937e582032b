/** Lays out answers that quote no ladder: help, a choice between readings, and that nothing fits. */
import type { AnswerOf, Reading } from '../answer/answer.js'
import { levelEntry } from '../answer/lookup.js'
import { closestTo } from '../compare/counterparts.js'
import type { Ladder, LadderRef, Level } from '../ladder/model.js'
import type { NoneReason, Query, TalkTopic } from '../reading/query.js'
import type { OffTopic } from '../words/off-topic.js'
import { cut } from './cut.js'
import { type Ask, item, type Outline, outline, type Part, part } from './outline.js'
import { draftExample } from './outline-evidence.js'
import { counted, levelNames, listed, listedBriefly, origin, originPhrase, sourceOf } from './wording.js'

export function helpOutline(answer: AnswerOf<'help'>): Outline {
  const names = listedBriefly(answer.ladders.map((ladder) => ladder.name))
  return outline('What you can ask', {
    lead: [
      `Ask in your own words, or type a ladder, a level and a competency in any order. Career ladders here: ${names}.`,
    ],
    parts: [
      part(null, {
        items: [
          item(
            'Where',
            'Only you see what /ladder answers; everyone sees the answer to a mention, in its thread. A direct message is private.',
          ),
          item('Without typing', 'Browse my Home tab, or use the shortcut “Look up a ladder”.'),
          item('A message', 'Open its ⋯ menu and choose “Match to a ladder” to see which behaviors it shows.'),
          item('A draft', `Send me a direct message that begins with “${draftExample(answer.ladders)}”.`),
          item('A 1:1', 'Every level has a brief that I can send you.'),
          item('An answer', 'Share it in a channel, or cite its behaviors.'),
        ],
        digest: 'where to ask, and what else I can do',
      }),
    ],
    choices: answer.examples,
    next: [{ label: 'All ladders', text: 'ladders' }],
  })
}

export function ambiguousOutline(answer: AnswerOf<'ambiguous'>): Outline {
  const isOfTwo = answer.readings.length === 2
  const are = (kind: Query['kind']): boolean => answer.readings.every(({ query }) => query.kind === kind)
  // What stands for several levels is a title or a number: no name of theirs.
  const lead = are('level')
    ? `That could mean ${isOfTwo ? 'either' : 'any'} of these levels:`
    : are('comparison')
      ? 'One of the levels you named could be either:'
      : `It could be ${isOfTwo ? 'either' : 'any'} of these:`
  return outline('Which one do you mean?', {
    lead: [lead],
    parts: readings(answer.readings),
    choices: distinct([...withoutCommonEnding(answer.readings), ...answer.next]),
  })
}

export function noneOutline(answer: AnswerOf<'none'>): Outline {
  const { title, lead } = reasonWords(answer.reason, answer.ladders)
  const { parts, context } = quotedInstead(answer)
  // What is quoted need not be opened.
  return outline(title, { parts, context, lead, next: answer.next.slice(parts.length) })
}

/** What a ladder has instead of what only another one has, and what that one says, where a level was named. */
function quotedInstead({ reason, ladders, next }: AnswerOf<'none'>): Pick<Outline, 'context' | 'parts'> {
  const isFound = reason.kind === 'elsewhere' && closest(reason, ladders).length > 0
  const quoted = next.slice(0, isFound ? 2 : 0).flatMap(({ label, query }) => {
    const ladder = query.kind === 'expectation' && ladders.find((each) => sameLadder(each, query.ladders[0]))
    if (!ladder) return []
    const items = levelEntry(ladder, query.level, query.subject).cells.flatMap(({ behaviors }) =>
      behaviors.map((behavior) => item(behavior.topic === query.subject.topic ? null : behavior.topic, behavior.text)),
    )
    return items.length === 0
      ? []
      : [{ ladder, part: part(label, { items, digest: counted(items.length, 'behavior') }) }]
  })
  return {
    context: quoted.map(({ ladder }) => `${ladder.name}: ${originPhrase(ladder)}`),
    parts: quoted.map((each) => each.part),
  }
}

function sameLadder({ id, revision }: Ladder, ref: LadderRef | undefined): boolean {
  return id === ref?.id && revision === ref.revision
}

/** What the ladders do not say, of what people ask most. */
const NOT_SAID: Readonly<Record<OffTopic, { readonly title: string; readonly lead: string }>> = {
  pay: {
    title: 'The ladders say nothing about pay or benefits',
    lead: 'Ask your manager or people team. I can tell you what a level expects.',
  },
  hiring: {
    title: 'The ladders say nothing about hiring',
    lead: 'Ask your recruiting team about open positions. I can tell you what a level expects.',
  },
  time: {
    title: 'The ladders don’t say how long it takes',
    lead: 'Ask your manager. I can tell you what the next level expects.',
  },
  companies: {
    title: 'I only know the ladders here',
    lead: 'I can’t say how their levels compare with those at other companies.',
  },
  persons: {
    title: 'I don’t know who is at which level',
    lead: 'The ladders describe levels, not people. I can tell you what a level expects.',
  },
  skipping: {
    title: 'The ladders don’t say whether a level can be skipped',
    lead: 'Ask your manager. I can tell you what each of the levels expects.',
  },
}

/** A short reply to what was said to the bot. */
export function talkOutline(answer: AnswerOf<'talk'>): Outline {
  const { title, lead } = REPLIES[answer.topic]
  const isOfSource = answer.topic === 'source'
  const quoted = isOfSource ? answer.ladder : null
  return outline(title, {
    lead,
    context: quoted ? origin(quoted) : [],
    parts: isOfSource && !quoted ? [origins(answer.ladders)] : [],
    source: quoted && sourceOf(quoted),
    next: ANSWERED_BY_A_WORD.has(answer.topic) ? [] : answer.next.slice(0, MOST_OFFERED),
    hasMain: answer.next[0]?.role === 'compare-next',
  })
}

/** How old each ladder is. */
function origins(ladders: readonly Ladder[]): Part {
  const items = ladders.map((ladder) => item(ladder.name, `${origin(ladder).join('. ')}.`))
  return part(null, { items, digest: counted(items.length, 'ladder') })
}

const ANSWERED_BY_A_WORD: ReadonlySet<TalkTopic> = new Set(['thanks', 'farewell'])
const MOST_OFFERED = 3

const CAN_DO = 'Ask me what a level expects, what the next one adds, or where a ladder mentions something.'

const REPLIES: Readonly<Record<TalkTopic, { readonly title: string; readonly lead: readonly string[] }>> = {
  greeting: { title: 'Hello!', lead: [CAN_DO] },
  thanks: { title: 'You’re welcome!', lead: [] },
  farewell: { title: 'See you!', lead: [] },
  acknowledgement: { title: 'Got it', lead: [CAN_DO] },
  emoji: { title: 'Hello! 🙂', lead: [CAN_DO] },
  button: {
    title: 'That’s a button in Slack',
    lead: [
      'You’ll find it under the answer it’s for. “Match to a ladder” is in the menu of every message, “Look up a ladder” among the shortcuts, and “Check a draft” in the Home tab too. So ask for something first:',
    ],
  },
  judgement: {
    title: 'I can’t judge people or their work',
    lead: [
      'I only quote what the ladders expect. Whether someone meets that is for them and their manager to discuss. What the level asks is a good place to start, and I can check a draft against it:',
    ],
  },
  drafting: {
    title: 'I can’t write it for you',
    lead: [
      'I only quote the ladders, and I can check a draft you have written against a level. What the level expects may help you write it:',
    ],
  },
  bot: {
    title: 'I’m Ladder, an app that looks things up in career ladders',
    lead: [
      'I find what you ask about in the ladders and quote it. There is no person and no language model behind my answers.',
      CAN_DO,
    ],
  },
  privacy: {
    title: 'What I keep and who sees it',
    lead: [
      'Only you see the answer to /ladder and what you write to me directly; in a channel, everyone there sees it. I don’t store questions. For a few hours I remember what a conversation was about, so that you can follow up, and I report nothing to anyone.',
    ],
  },
  languages: {
    title: 'I work in English',
    lead: [
      'I recognize the names of ladders, levels and competencies in any language, so a ladder and a level are enough. I quote the ladders as they are written.',
    ],
  },
  source: {
    title: 'My answers come from the ladder pages',
    lead: [
      'I quote ladder files made from the pages your company publishes, and each answer names its page and revision. If they differ, the page is right: I can’t see whether it has changed since it was last checked.',
    ],
  },
  shorter: {
    title: 'I quote the ladder as it is written, so I can’t shorten or reword it',
    lead: ['Name one competency to see just that part.'],
  },
  reasons: {
    title: 'The ladder doesn’t say',
    lead: ['It says what is expected, not why or who decides. The people who look after the page can tell you.'],
  },
  complaint: {
    title: 'Sorry, that didn’t help',
    lead: ['What did you mean? It helps to name a ladder, a level and a topic, in any order. For example:'],
  },
}

/** What the ladder says at each of the readings: by that they are told apart, by their names alone the buttons do. */
function readings(all: readonly Reading[]): Part[] {
  if (all.every(({ glimpse }) => glimpse === null)) return []
  const items = all.map(({ label, glimpse }) => item(label, glimpse === null ? '' : cut(glimpse, GLIMPSE)))
  return [part(null, { items, digest: counted(all.length, 'reading') })]
}

/** Characters: about a line and a half. */
const GLIMPSE = 140

/** Their labels without what all of them end with: " · CE, all levels" is of interest where it differs. */
function withoutCommonEnding(asks: readonly Ask[]): Ask[] {
  const endings = new Set(asks.map(({ label }) => label.slice(label.lastIndexOf(SEPARATOR))))
  const [ending = ''] = endings
  const isCommon = asks.length > 1 && endings.size === 1 && ending.startsWith(SEPARATOR)
  return asks.map((ask) => (isCommon ? { ...ask, label: ask.label.slice(0, -ending.length) } : ask))
}

const SEPARATOR = ' · '

function distinct(asks: readonly Ask[]): Ask[] {
  return [...new Map(asks.map((ask) => [ask.text, ask])).values()]
}

const WHAT_THEY_SAY = 'The ladders say what each level expects, how levels differ, and how promotion works.'

function reasonWords(reason: NoneReason, ladders: readonly Ladder[]): { title: string; lead: string[] } {
  const nameOf = (ref: LadderRef): string => ladders.find(({ id }) => id === ref.id)?.name ?? ref.id.toUpperCase()
  const all = `Career ladders here: ${listedBriefly(ladders.map((ladder) => ladder.name))}.`
  switch (reason.kind) {
    case 'off-topic':
      if (reason.about === null) return { title: 'I can only answer from the career ladders', lead: [WHAT_THEY_SAY] }
      return { title: NOT_SAID[reason.about].title, lead: [NOT_SAID[reason.about].lead] }
    case 'nothing-fits': {
      const where = reason.ladder ? `the ${nameOf(reason.ladder)} ladder` : 'the ladders'
      const first = ladders.find(({ id }) => id === reason.ladder?.id) ?? ladders[0]
      const levels = reason.levels.length === 0 || !first ? '' : ` at ${levelNames(first, reason.levels)}`
      const isNarrowed = reason.ladder !== null || levels !== ''
      return {
        title: `Nothing on ${where}${levels} comes close`,
        lead: isNarrowed ? ['Try other words.'] : [`${WHAT_THEY_SAY} If it’s one of these, try other words.`],
      }
    }
    case 'no-such-level': {
      const ladder = reason.ladder && ladders.find(({ id }) => id === reason.ladder?.id)
      const name = /\d/.test(reason.level) ? reason.level.toUpperCase() : `a level called “${reason.level}”`
      if (ladder) {
        return {
          title: `${ladder.name} doesn’t have ${name}`,
          lead: [levelsOf(ladder)],
        }
      }
      const levels = new Set(ladders.flatMap((each) => each.levels.map(({ name }) => name)))
      const inOrder = [...levels].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      return { title: `No ladder has ${name}`, lead: [`The levels are ${listedBriefly(inOrder)}.`] }
    }
    case 'no-such-ladder':
      return { title: `There is no “${reason.name}” ladder here`, lead: [all] }
    case 'no-such-revision':
      return {
        title: `${nameOf(reason.ladder)} doesn’t have ${reason.revision === 'older' ? 'an older revision' : `a revision ${reason.revision}`}`,
        lead: [`The current one is ${reason.ladder.revision}.`],
      }
    case 'elsewhere': {
      const [first] = reason.has
      if (first?.id === reason.ladder.id) {
        return {
          title: `${nameOf(reason.ladder)} didn’t have ${reason.name} in ${reason.ladder.revision}`,
          lead: [`It’s in revision ${first.revision}.`],
        }
      }
      return {
        title: `${nameOf(reason.ladder)} doesn’t have ${reason.name}`,
        lead: [
          [
            `${listedBriefly(reason.has.map(nameOf))} ${reason.has.length === 1 ? 'does' : 'do'}.`,
            ...closest(reason, ladders),
          ].join(' '),
        ],
      }
    }
  }
}

/** "Its levels are IC3, IC4 and IC5. Not defined: IC6." */
function levelsOf({ levels }: Ladder): string {
  const names = (of: readonly Level[]): string => listed(of.map(({ name }) => name))
  const left = levels.filter((level) => level.undefined !== null)
  if (left.length === 0) return `Its levels are ${names(levels)}.`
  return `Its levels are ${names(levels.filter((level) => !left.includes(level)))}. Not defined: ${names(left)}.`
}

/** "Closest: Competitive Landscape." */
function closest(reason: Extract<NoneReason, { kind: 'elsewhere' }>, ladders: readonly Ladder[]): string[] {
  const find = (ref: LadderRef) => ladders.find((each) => sameLadder(each, ref))
  const ladder = find(reason.ladder)
  const others = reason.has.flatMap((ref) => find(ref) ?? [])
  const found = ladder && closestTo(reason.name, others, ladder)
  return found ? [`Closest: ${found.topic ?? found.competency.name}.`] : []
}
