/**
 * A question that leans on the one before it: "and IC5?", "what about PMM?". Text and the last answer's query come in;
 * what the text does not name is taken from that query, and the whole is understood as one question.
 */
import type { Knowledge } from './asked.js'
import { createPhrasing } from './phrase.js'
import type { Query, Subject } from './query.js'
import { read } from './read.js'
import { isSubject } from './subjects.js'
import { understand } from './understand.js'

/** Words that a question leaning on another begins with. */
const OPENINGS: readonly string[] = [
  'and',
  'what about',
  'how about',
  'whatabout',
  'same for',
  'same',
  'but',
  'then',
  'also',
  'ok and',
  'or',
]

/** Understands a question in a conversation; one that stands alone is understood alone. */
export function followUp(text: string, previous: Query, know: Knowledge): Query {
  const alone = understand(text, know)
  const reading = read(text, know)
  const typed = reading.words.join(' ')
  const leans = OPENINGS.some((opening) => typed === opening || typed.startsWith(`${opening} `))
  const isWhole =
    alone.kind !== 'ambiguous' && alone.kind !== 'none' && !(alone.kind === 'level' && alone.ladders.length > 1)
  const namesSomething = reading.names.length > 0 || reading.levels.length > 0
  if (!namesSomething || (isWhole && !leans)) return alone
  const before = partsOf(previous)
  const saysLadder = reading.names.some((name) => name.named.some(({ meaning }) => meaning.kind === 'ladder'))
  const saysSubject = reading.names.some((name) => name.named.some(({ meaning }) => isSubject(meaning)))
  const phrase = createPhrasing(know.ladders, (each) => understand(each, know))
  const [ladder] = before.ladders
  const missing = [
    !saysLadder && ladder ? phrase({ kind: 'ladder', ladder }) : '',
    reading.levels.length === 0 ? before.levels.join(' ') : '',
    !saysSubject && before.subject && ladder ? subjectWords(know, ladder, before.subject) : '',
  ]
  const whole = understand([...missing, text].filter((part) => part !== '').join(' '), know)
  return whole.kind === 'none' ? alone : whole
}

function subjectWords(know: Knowledge, ladder: { id: string; revision: string }, subject: Subject): string {
  const pillars = know.ladders.get(ladder).pillars
  const competency = pillars.flatMap((pillar) => pillar.competencies).find((each) => each.slug === subject.competency)
  const name = competency?.name ?? pillars.find((pillar) => pillar.slug === subject.competency)?.name ?? ''
  return subject.topic === null ? name : subject.topic
}

interface Parts {
  readonly ladders: readonly { id: string; revision: string }[]
  readonly levels: readonly string[]
  readonly subject: Subject | null
}

/** What a query says about ladder, levels and subject. */
function partsOf(query: Query): Parts {
  switch (query.kind) {
    case 'ladder':
      return { ladders: [query.ladder], levels: [], subject: null }
    case 'level':
      return { ladders: query.ladders.length === 1 ? query.ladders : [], levels: [query.level], subject: null }
    case 'competency':
      return { ladders: [query.ladder], levels: [], subject: query.subject }
    case 'expectation':
      return { ladders: [query.ladder], levels: [query.level], subject: query.subject }
    case 'comparison':
      return { ladders: query.ladders, levels: query.levels, subject: query.subject }
    case 'search':
      return { ladders: query.ladder ? [query.ladder] : [], levels: query.levels, subject: null }
    case 'promotion':
      return { ladders: query.ladder ? [query.ladder] : [], levels: [], subject: null }
    case 'role':
    case 'changes':
      return { ladders: [query.ladder], levels: [], subject: null }
    case 'help':
    case 'ladders':
    case 'ambiguous':
    case 'none':
      return { ladders: [], levels: [], subject: null }
  }
}
