/**
 * Lays out what a text gives evidence for: topics that a message matches, topics of a level that a draft mentions. Finds
 * are shown with the sentence they rest on, so that a person can judge them; the program judges nobody.
 */
import { type Evidence, LONGEST_TEXT, type Mention, type TopicEvidence } from '../answer/evidence.js'
import { levelName } from '../ladder/ladders.js'
import type { Ladder, Level } from '../ladder/model.js'
import { wordsOf } from '../words/tokens.js'
import { cut } from './cut.js'
import { type Item, item, type Outline, outline, type Piece, part, plainPiece } from './outline.js'
import { counted, levelTitle, listed, origin, sourceOf, undefinedSentences } from './wording.js'

/** Nobody looks further down a list of finds, best first. */
const MOST_MATCHES = 10
/** Sentences shown for a topic, best first. */
const MOST_SENTENCES = 3
/** Characters of a sentence; people write lines without end. */
const SENTENCE = 400
/** Characters of the sentence that tells how far a text was read. */
const LAST_READ = 80

/** @param level null: of all levels */
export function matchOutline(ladder: Ladder, level: Level | null, { topics, stoppedAfter }: Evidence): Outline {
  const where = level ? `${ladder.name} ${levelTitle(level)}` : ladder.name
  const matched = topics
    .filter(({ mentions }) => mentions.length > 0)
    .toSorted((a, b) => (b.mentions[0]?.score ?? 0) - (a.mentions[0]?.score ?? 0))
  if (matched.length === 0) {
    return outline(`Nothing matches in ${where}`, {
      context: origin(ladder),
      source: sourceOf(ladder),
      lead: [
        ...(level ? undefinedSentences(ladder, level, []) : []),
        'Try another level or ladder, or a text that says more about what was done.',
        ...stopped(stoppedAfter),
      ],
    })
  }
  const shown = matched.slice(0, MOST_MATCHES)
  const more = matched.length - shown.length
  return outline(`Matched to ${where}`, {
    context: origin(ladder),
    source: sourceOf(ladder),
    lead: ['Closest behaviors by wording. You decide whether they apply.', ...stopped(stoppedAfter)],
    parts: [
      part(null, {
        items: shown.map((each) => topicItem(ladder, level, each)),
        digest: counted(shown.length, 'topic'),
      }),
    ],
    closing: more > 0 ? [`${counted(more, 'weaker match', 'weaker matches')} not shown.`] : [],
  })
}

export function draftOutline(ladder: Ladder, level: Level, { topics, stoppedAfter }: Evidence): Outline {
  const title = `Your draft against ${ladder.name} ${levelTitle(level)}`
  if (topics.length === 0) {
    const reasons = undefinedSentences(ladder, level, [])
    const lead = reasons.length > 0 ? reasons : [`Nothing listed at ${level.name} to check a draft against.`]
    return outline(title, { context: origin(ladder), source: sourceOf(ladder), lead })
  }
  const mentioned = topics.filter(({ mentions }) => mentions.length > 0)
  const missing = namesTogether(topics.filter(({ mentions }) => mentions.length === 0))
  return outline(title, {
    context: origin(ladder),
    source: sourceOf(ladder),
    lead: [`${coverage(topics)}\nThis finds mentions. It doesn’t judge your work.`, ...stopped(stoppedAfter)],
    parts: [
      ...(mentioned.length > 0
        ? [
            part('Mentioned', {
              items: mentioned.map((each) => topicItem(ladder, level, each)),
              digest: listed(mentioned.map(nameOf)),
            }),
          ]
        : []),
      ...(missing.length > 0
        ? [
            part('Not mentioned', {
              paragraphs: [`I go by words, so look these over yourself: ${missing.join(' · ')}`],
              digest: missing.join(' · '),
            }),
          ]
        : []),
    ],
  })
}

/** "■■■■◧□ 4 of 6 topics mentioned, 1 more partly". */
function coverage(topics: readonly TopicEvidence[]): string {
  const covered = topics.filter((topic) => degreeOf(topic) === 'covered').length
  const partly = topics.filter((topic) => degreeOf(topic) === 'partly').length
  const meter = '■'.repeat(covered) + '◧'.repeat(partly) + '□'.repeat(topics.length - covered - partly)
  const noun = topics.some(({ topic }) => topic !== null) ? 'topics' : 'competencies'
  return `${meter} ${covered} of ${topics.length} ${noun} mentioned${partly > 0 ? `, ${partly} more partly` : ''}`
}

/** Of what is said of a topic the most counts. */
function degreeOf({ mentions }: TopicEvidence): Mention['degree'] | null {
  return mentions.find(({ degree }) => degree === 'covered')?.degree ?? mentions[0]?.degree ?? null
}

/** A topic, the behavior closest to what is said of it, and the sentences that say it. */
function topicItem(ladder: Ladder, level: Level | null, found: TopicEvidence): Item {
  const [best] = found.mentions
  const at = level || !best ? '' : `${levelName(ladder, best.behavior.level)}, `
  const shown = found.mentions.slice(0, MOST_SENTENCES)
  const more = found.mentions.length - shown.length
  return item(`${at}${nameOf(found)}`, best?.behavior.text ?? '', {
    mark: degreeOf(found) === 'partly' ? 'partly' : null,
    under: [...shown.map(quote), ...(more > 0 ? [item(null, `${counted(more, 'more sentence')}.`)] : [])],
  })
}

function nameOf({ competency, topic }: TopicEvidence): string {
  return topic === null ? competency.name : `${competency.name}: ${topic}`
}

/** "Outcomes: Delivery, Value", a line a competency. */
function namesTogether(topics: readonly TopicEvidence[]): string[] {
  const competencies = [...new Set(topics.map(({ competency }) => competency))]
  return competencies.map((competency) => {
    const labels = topics.flatMap((each) => (each.competency === competency ? (each.topic ?? []) : []))
    return labels.length === 0 ? competency.name : `${competency.name}: ${labels.join(', ')}`
  })
}

/** A sentence of the text, with the words that tell of the topic set off. */
function quote({ sentence, words }: Mention): Item {
  const pieces = [plainPiece('“'), ...setOff(cut(sentence, SENTENCE), new Set(words)), plainPiece('”')]
  return item(null, '', { pieces })
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

/** Where reading stopped, of a text that is too long. */
function stopped(after: string | null): string[] {
  if (after === null) return []
  const last = after.length > LAST_READ ? `…${after.slice(after.indexOf(' ', after.length - LAST_READ))}` : after
  return [`I read the first ${LONGEST_TEXT.toLocaleString('en')} characters, up to “${last.trim()}”.`]
}

/** How a direct message begins that has a draft checked: `check my draft for CE IC5`, of the ladders there are. */
export function draftExample([ladder]: readonly Ladder[]): string {
  const level = ladder?.levels.findLast((each) => each.undefined === null)
  return ['check my draft for', ladder?.id.toUpperCase(), level?.name].filter((word) => word).join(' ')
}

/** What to say to a draft whose ladder, level or text is not clear. */
export function draftMissing(ladders: readonly Ladder[]): Outline {
  const example = draftExample(ladders)
  return outline('I need a bit more to check your draft', {
    lead: ['Name the ladder and the level, then paste the draft after that. Begin like this:'],
    parts: [part(null, { items: [item(null, '', { pieces: [{ text: example, style: 'code' }] })], digest: example })],
    closing: ['Or paste it into the form below. Only you see what I find.'],
  })
}

/** What to say to a draft where others read along. */
export function draftElsewhere(): Outline {
  return outline('I only check drafts in private', {
    lead: ['Send me a direct message, or paste your draft into the form below.'],
  })
}
