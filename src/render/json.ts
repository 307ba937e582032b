/** An answer as the JSON object that the command line prints: a public interface, each key always present. */
import type { Answer, Cell } from '../answer/answer.js'
import type { Behavior } from '../ladder/model.js'
import { answerText } from './text.js'

export interface ContractAnswer {
  readonly query: string
  readonly kind: Answer['kind']
  readonly ladder: string | null
  readonly revision: string | null
  readonly levels: readonly string[]
  /** The slug of a competency or pillar. */
  readonly competency: string | null
  readonly topic: string | null
  /** What the message left to the conversation. */
  readonly assumed: readonly string[]
  /** False where another reading is nearly as likely; it stands first among the suggestions. */
  readonly sure: boolean
  readonly defined: boolean | null
  readonly results: readonly ContractResult[]
  /** Queries as typed in Slack, `/ladder` included. */
  readonly suggestions: readonly string[]
  readonly text: string
}

export interface ContractResult {
  readonly id: string
  readonly ladder: string
  readonly revision: string
  readonly level: string
  readonly competency: string
  readonly topic: string | null
  readonly behavior: string
  /** From 0 to 1; null but for search. */
  readonly score: number | null
}

/** @param query as the person typed it */
export function answerJson(query: string, answer: Answer): ContractAnswer {
  const offered = answer.kind === 'ambiguous' ? answer.readings : answer.next
  return {
    query,
    kind: answer.kind,
    ladder: null,
    revision: null,
    levels: [],
    competency: null,
    topic: null,
    assumed: answer.assumed,
    sure: answer.sure,
    defined: null,
    results: [],
    ...setBy(answer),
    suggestions: offered.map((suggestion) => `/ladder ${suggestion.text}`),
    text: answerText(answer),
  }
}

/** The keys that a kind of answer sets. */
function setBy(answer: Answer): Partial<ContractAnswer> {
  switch (answer.kind) {
    case 'help':
    case 'ladders':
    case 'ambiguous':
    case 'none':
      return {}
    case 'talk':
      return { ...only(answer.ladder ? [answer.ladder] : []), levels: answer.levels }
    case 'ladder':
      return { ...only([answer.ladder]), defined: true }
    case 'level': {
      const cells = answer.entries.flatMap((entry) => entry.cells)
      return {
        ...only(answer.entries.map((entry) => entry.ladder)),
        levels: [answer.level],
        defined: cells.some(isFilled),
        results: resultsOf(cells),
      }
    }
    case 'competency':
      return {
        ...only(answer.ladders),
        ...named(answer.subject),
        defined: true,
        results: resultsOf(
          answer.ladders.flatMap((ladder) => inPageOrder(answer.cells.filter((cell) => cell.ladder === ladder))),
        ),
      }
    case 'expectation': {
      const cells = answer.entries.flatMap((entry) => entry.cells)
      return {
        ...only(answer.entries.map((entry) => entry.ladder)),
        ...named(answer.subject),
        levels: [answer.level],
        defined: cells.some(isFilled),
        results: resultsOf(cells),
      }
    }
    case 'comparison': {
      const { ladders, levels, subject, cells } = answer
      const has = (ladder: Cell['ladder'], level: string): boolean =>
        cells.some((cell) => cell.ladder === ladder && cell.level.id === level && isFilled(cell))
      return {
        ...only(ladders),
        ...(subject ? named(subject) : {}),
        levels,
        defined: ladders.every((ladder) => levels.every((level) => has(ladder, level))),
        results: resultsOf(cells),
      }
    }
    case 'promotion':
      return { ...only(answer.ladders), defined: answer.ladders.some((ladder) => ladder.promotion !== null) }
    case 'role':
      return { ...only([answer.ladder]), defined: answer.role !== null }
    case 'note':
      return { ...only([answer.ladder]), defined: true }
    case 'changes':
      return {
        ...only([answer.ladder]),
        ...(answer.subject ? named(answer.subject) : {}),
        levels: answer.level === null ? [] : [answer.level],
        defined: answer.changes !== null,
      }
    case 'search':
      return {
        ...only(answer.ladder ? [answer.ladder] : []),
        levels: answer.levels,
        defined: true,
        results: answer.hits.map(({ behavior, score }) => resultOf(behavior, score)),
      }
  }
}

/** The ladder that an answer is about; null where it is about several or none in particular. */
function only(ladders: readonly Cell['ladder'][]): Pick<ContractAnswer, 'ladder' | 'revision'> {
  const [ladder, ...others] = ladders
  if (!ladder || others.length > 0) return { ladder: null, revision: null }
  return { ladder: ladder.id, revision: ladder.revision }
}

function named({
  competency,
  pillar,
  topic,
}: {
  competency: Cell['competency'] | null
  pillar: Cell['pillar']
  topic: string | null
}) {
  return { competency: (competency ?? pillar)?.slug ?? null, topic }
}

function isFilled(cell: Cell): boolean {
  return cell.state === 'filled'
}

/** By competency, then level: a pillar's cells come level by level. */
function inPageOrder(cells: readonly Cell[]): Cell[] {
  const competencies = [...new Set(cells.map((cell) => cell.competency))]
  return competencies.flatMap((competency) => cells.filter((cell) => cell.competency === competency))
}

function resultsOf(cells: readonly Cell[]): ContractResult[] {
  return cells.flatMap((cell) => cell.behaviors.map((behavior) => resultOf(behavior, null)))
}

function resultOf({ id, ladder, level, competency, topic, text }: Behavior, score: number | null): ContractResult {
  return { id, ladder: ladder.id, revision: ladder.revision, level, competency, topic, behavior: text, score }
}
