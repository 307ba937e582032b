/**
 * Lays out what a text gives evidence for: behaviors that a message matches, competencies that a draft mentions. Finds are
 * shown with the sentence and the words they rest on, so that a person can judge them; the program judges nobody.
 */
import type { DraftCheck, Match } from '../answer/evidence.js'
import { competencyOf, levelName } from '../ladder/ladders.js'
import type { Behavior, Ladder, Level } from '../ladder/model.js'
import { wordsOf } from '../words/tokens.js'
import { cut } from './cut.js'
import { type Item, item, type Outline, outline, type Piece, part, plainPiece } from './outline.js'
import { counted, levelTitle, listed, origin, sourceOf, undefinedSentences } from './wording.js'

/** Nobody looks further down a list of finds, best first. */
const MOST_MATCHES = 10
/** Characters of a sentence; people write lines without end. */
const SENTENCE = 400

/** @param level null: of all levels */
export function matchOutline(ladder: Ladder, level: Level | null, matches: readonly Match[]): Outline {
  const where = level ? `${ladder.name} ${levelTitle(level)}` : `${ladder.name}, every level`
  if (matches.length === 0) {
    return outline(`Nothing fits well: ${where}`, {
      context: origin(ladder),
      source: sourceOf(ladder),
      lead: [
        ...(level ? undefinedSentences(ladder, level, []) : []),
        'No sentence comes close to a behavior here. Another level or ladder may fit, or a text that says more of what was done.',
      ],
    })
  }
  const shown = matches.slice(0, MOST_MATCHES)
  const more = matches.length - shown.length
  return outline(`A message matched to ${where}`, {
    context: origin(ladder),
    source: sourceOf(ladder),
    lead: [
      'These behaviors fit sentences of it, best first. I go by words alone: whether a match holds is for you to say.',
    ],
    parts: [
      part(null, {
        items: shown.map((match) => matchItem(ladder, level, match)),
        digest: counted(shown.length, 'behavior'),
      }),
    ],
    closing: more > 0 ? [`${counted(more, 'more behavior')} would fit less well.`] : [],
  })
}

function matchItem(ladder: Ladder, level: Level | null, { behavior, ...found }: Match): Item {
  const competency = competencyOf(ladder, behavior.competency)?.competency
  const at = level ? '' : `${levelName(ladder, behavior.level)}, `
  return item(
    `${at}${[competency?.name ?? behavior.competency, behavior.topic].filter((name) => name).join(', ')}`,
    behavior.text,
    {
      under: [sentenceItem('In the message', found)],
    },
  )
}

export function draftOutline(ladder: Ladder, level: Level, { touched, untouched }: DraftCheck): Outline {
  const all = touched.length + untouched.length
  const title = `Your draft and ${ladder.name} ${levelTitle(level)}`
  if (all === 0) {
    const reasons = undefinedSentences(ladder, level, [])
    const lead = reasons.length > 0 ? reasons : [`Nothing is on file at ${level.name} to check a draft against.`]
    return outline(title, { context: origin(ladder), source: sourceOf(ladder), lead })
  }
  const mentioned = part('Mentioned', {
    aside: `${touched.length} of ${counted(all, 'competency')}`,
    paragraphs: touched.length === 0 ? ['No sentence comes close to a behavior of this level.'] : [],
    items: touched.map(({ competency, behavior, ...found }) =>
      item(competency.name, '', {
        under: [sentenceItem('In the draft', found), item('Closest behavior', labelled(behavior))],
      }),
    ),
    digest: listed(touched.map(({ competency }) => competency.name)),
  })
  const missing = part('Not mentioned', {
    aside: `${untouched.length} of ${counted(all, 'competency')}`,
    paragraphs: [`${listed(untouched.map(({ name }) => name))}.`],
    digest: listed(untouched.map(({ name }) => name)),
  })
  return outline(title, {
    context: origin(ladder),
    source: sourceOf(ladder),
    lead: [
      'I look for the ladder’s words in your sentences. That finds mentions; it judges neither the work nor the person.',
    ],
    parts: untouched.length === 0 ? [mentioned] : [mentioned, missing],
    closing:
      untouched.length === 0
        ? []
        : ['What is not mentioned may still be there in other words, or may not matter for this draft: you know best.'],
  })
}

/** How a direct message begins that has a draft checked: `check my draft for CE IC5`, of the ladders there are. */
export function draftExample([ladder]: readonly Ladder[]): string {
  const level = ladder?.levels.findLast((each) => each.undefined === null)
  return ['check my draft for', ladder?.id.toUpperCase(), level?.name].filter((word) => word).join(' ')
}

/** What to say to a draft whose ladder, level or text is not clear. */
export function draftMissing(ladders: readonly Ladder[]): Outline {
  const example = draftExample(ladders)
  return outline('I need a bit more to check a draft', {
    lead: ['Say for which ladder and which level, and put the text of the draft behind that. Begin like this:'],
    parts: [part(null, { items: [item(null, '', { pieces: [{ text: example, style: 'code' }] })], digest: example })],
    closing: ['Or open the form below and paste the draft there. Only you see what I find.'],
  })
}

/** What to say to a draft where others read along. */
export function draftElsewhere(): Outline {
  return outline('I check drafts where only you see it', {
    lead: ['Write me a direct message, or open the form below and paste the draft there.'],
  })
}

function labelled({ topic, text }: Behavior): string {
  return topic === null ? text : `${topic}: ${text}`
}

/** A sentence of the text, with the words that point to a behavior said and set off. */
function sentenceItem(label: string, { sentence, words }: Pick<Match, 'sentence' | 'words'>): Item {
  const pieces = [plainPiece('“'), ...setOff(cut(sentence, SENTENCE), new Set(words)), plainPiece('”')]
  return item(label, '', { mark: `words that match: ${listed(words)}`, pieces })
}

function setOff(sentence: string, words: ReadonlySet<string>): Piece[] {
  const pieces: { text: string; style: 'strong' | 'plain' }[] = []
  for (const text of sentence.split(
    /(?<![\p{L}\p{M}\p{N}'’])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}\p{N}'’])(?![\p{L}\p{M}\p{N}'’])/u,
  )) {
    const style = wordsOf(text).some((word) => words.has(word)) ? 'strong' : 'plain'
    const last = pieces.at(-1)
    if (last?.style === style) last.text += text
    else pieces.push({ text, style })
  }
  return pieces
}
