/**
 * A question that leans on the one before it: "and IC5?", "what about PMM?". Text and the last answer's query come in;
 * what the text leaves out is taken from that query, and the whole is understood as one question.
 */
import { nextLevel, previousLevel } from '../ladder/ladders.js'
import { wordsOf } from '../words/tokens.js'
import { isLadderName, type Knowledge } from './asked.js'
import { type Parts, partsOf, type SubjectOf } from './parts.js'
import type { Query } from './query.js'
import { read } from './read.js'
import { mayBeSubject } from './subjects.js'
import { understand } from './understand.js'

/** What a question that leans on another begins with, once words such as "ok" and "thanks" are off. */
const OPENINGS: readonly string[] = [
  'and',
  'or',
  'but',
  'also',
  'plus',
  'then',
  'what about',
  'how about',
  'what of',
  'whatabout',
  'same',
  'vs',
  'versus',
  'compare',
  'compared',
]
const INTERJECTIONS: ReadonlySet<string> = new Set('ok okay so thanks thank you great nice cool hm hmm well'.split(' '))

/** "At IC5?", "for PMM?": longer questions that begin so are whole. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'for', 'in', 'as'])
const FEW_WORDS = 4

/** The level above or below, named by where it lies. */
const ABOVE =
  /\b(?:the )?(?:next|following) (?:level|rung|grade|one)\b|\b(?:a|one|the)? ?(?:level|rung|one) (?:up|above|higher)\b/i
const BELOW =
  /\b(?:the )?previous (?:level|rung|grade|one)\b|\b(?:a|one|the)? ?(?:level|rung|one) (?:down|below|lower)\b/i
const COMPARES = /\b(?:vs|versus|compared?|comparison|differences?|different|changes)\b/i

/** Whether a question leans on the one before it by how it is put. */
export function leans(text: string): boolean {
  const words = wordsOf(text)
  const first = words.findIndex((word) => !INTERJECTIONS.has(word))
  const rest = first < 0 ? [] : words.slice(first)
  const said = rest.join(' ')
  return (
    OPENINGS.some((opening) => said === opening || said.startsWith(`${opening} `)) ||
    (rest.length <= FEW_WORDS && PREPOSITIONS.has(rest[0] ?? '')) ||
    ABOVE.test(said) ||
    BELOW.test(said)
  )
}

/** Whether a question in a thread takes something from the one before it: it leans on it, or leaves something out. */
export function isOpen(text: string, know: Knowledge): boolean {
  return leans(text) || isFragment(understand(text, know))
}

/**
 * Understands a question in a conversation; one that stands alone is understood alone.
 * @param phrase writes a query as the text that asks it
 */
export function followUp(text: string, previous: Query, know: Knowledge, phrase: (query: Query) => string): Query {
  const before = partsOf(previous)
  const asked = withLevel(text, before, know)
  const alone = understand(asked, know)
  if (!(isFragment(alone) || leans(text))) return alone

  const reading = read(asked, know)
  const saysLadder = reading.names.some(isLadderName)
  const saysLevel = reading.levels.length > 0
  const saysSubject = reading.names.some(mayBeSubject)
  if (saysLadder && saysLevel && !COMPARES.test(asked)) return alone

  const lacks = LACKS[alone.kind]
  const named = before.ladders.map((each) => phrase({ kind: 'ladder', ladder: each }))
  const ladders = lacks.includes('ladders') && !saysLadder ? named : []
  const levels = lacks.includes('levels') && (!saysLevel || COMPARES.test(asked)) ? before.levels : []
  const subject = lacks.includes('subject') && !saysSubject ? before.subject : null
  const intent = lacks.includes('intent') ? before.intent : ''
  const compose = (about: string): Query => understand([about, levels.join(' vs '), intent, asked].join(' '), know)

  const where = ladders.join(' vs ')
  const whole = compose(subject ? withSubject(where, subject, know, phrase) : where)
  if (whole.kind !== 'none') return whole
  if (alone.kind !== 'ladder' && alone.kind !== 'level' && alone.kind !== 'none') return alone
  const near = compose(where)
  return near.kind === 'none' ? whole : { ...whole, nearest: [near, ...whole.nearest] }
}

/**
 * What a leaning question may mean where nobody knows what it leans on: a choice between readings; the question as it
 * stands where it says enough.
 */
export function askBack(text: string, know: Knowledge): Query {
  const alone = understand(text, know)
  const readings = readingsOf(alone, know)
  return readings.length > 1 ? { kind: 'ambiguous', readings } : alone
}

function readingsOf(alone: Query, { ladders }: Knowledge): Query[] {
  if ('ladders' in alone && alone.ladders.length > 1 && alone.kind !== 'comparison') {
    return alone.ladders.map((ladder) => ({ ...alone, ladders: [ladder] }))
  }
  if (alone.kind !== 'ladder') return []
  const { ladder } = alone
  const defined = ladders.get(ladder).levels.filter((level) => level.undefined === null)
  return [alone, ...defined.map(({ id }): Query => ({ kind: 'level', ladders: [ladder], level: id }))]
}

/** What a question of each kind may take from the one before it. */
const LACKS: Readonly<Record<Query['kind'], readonly (keyof Parts)[]>> = {
  level: ['ladders', 'levels', 'subject'],
  ladder: ['levels', 'subject', 'intent'],
  competency: ['ladders', 'levels'],
  search: ['ladders', 'levels'],
  comparison: ['ladders', 'subject'],
  promotion: ['ladders'],
  changes: ['ladders'],
  ambiguous: ['ladders', 'levels', 'subject'],
  none: ['ladders', 'levels', 'subject'],
  expectation: ['ladders'],
  role: [],
  note: [],
  help: [],
  ladders: [],
}

/** Whether something is missing in it, however it is put. */
function isFragment(alone: Query): boolean {
  switch (alone.kind) {
    case 'level':
    case 'competency':
    case 'expectation':
      return alone.ladders.length > 1
    case 'promotion':
      return alone.ladder === null
    case 'ambiguous':
      return true
    case 'help':
    case 'ladders':
    case 'ladder':
    case 'comparison':
    case 'role':
    case 'note':
    case 'changes':
    case 'search':
    case 'none':
      return false
  }
}

/** Ladders and a subject: as its own ladder names it where that is the only one, else by its name. */
function withSubject(
  ladders: string,
  { ladder, ...subject }: SubjectOf,
  know: Knowledge,
  phrase: (query: Query) => string,
): string {
  if (ladders === phrase({ kind: 'ladder', ladder })) return phrase({ kind: 'competency', ladders: [ladder], subject })
  const { pillars, competencies } = know.ladders.get(ladder)
  const all = [...pillars, ...competencies]
  return `${ladders} ${subject.topic ?? all.find(({ slug }) => slug === subject.competency)?.name ?? ''}`
}

/** The question with "the next level" replaced by that level's id. */
function withLevel(text: string, { ladders: [ladder], levels }: Parts, know: Knowledge): string {
  const [lowest] = levels
  const highest = levels.at(-1)
  if (!ladder || lowest === undefined || highest === undefined) return text
  const full = know.ladders.get(ladder)
  // At the end of a track the level itself is the answer.
  const above = nextLevel(full, highest)?.id ?? highest
  const below = previousLevel(full, lowest)?.id ?? lowest
  return text.replace(ABOVE, () => ` ${above} `).replace(BELOW, () => ` ${below} `)
}
