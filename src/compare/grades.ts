/**
 * The words by which ladders ask for more, as data: scales of autonomy, scope, difficulty and the like, each from least
 * to most. A text comes in, the graded words in it go out with their places; what follows from them is `marks.ts`'s.
 */

/**
 * One scale, its steps from least to most. A phrase is plain words: a space stands for any gap, `(a|b)` for a choice,
 * `?` for what may be missing. A longer phrase wins over a shorter one inside it.
 */
export interface Scale {
  readonly steps: readonly (readonly string[])[]
  /**
   * The lowest step that says something by itself: naming it where the level below names nothing on this scale asks for
   * more. Null where silence may mean either end: who is told "with help" has less freedom than who is told nothing.
   */
  readonly telling: number | null
}

const HELP = '(guidance|support|help|assistance|direction|supervision)'
const MANAGER = '(the|their|your|my|a) manager'
const FROM = `( from ${MANAGER})?`

/** How free someone is of others' help. */
export const AUTONOMY: Scale = {
  steps: [
    [
      `with ((its|their|your|clear|close|regular) )?${HELP}`,
      `given ${HELP}`,
      `with ${MANAGER}s ${HELP}`,
      'under ((close|direct) )?supervision',
      'as instructed',
    ],
    [
      `(together )?with ${MANAGER}`,
      `(with )?(limited|some|moderate) ${HELP}${FROM}`,
      `with ((its|their|your|clear|close|regular) )?${HELP} from ${MANAGER}`,
    ],
    [
      '(mostly|largely|mainly) (autonomously|independently)',
      `(with )?((very|only) )?(minor|minimal|little|occasional) ${HELP}${FROM}`,
    ],
    [
      'autonomously',
      'independently',
      'self directed',
      'unsupervised',
      `(no|without|without any) ${HELP}${FROM}`,
      `without ${MANAGER}`,
      'no need to escalate',
      'without escalating',
    ],
  ],
  telling: null,
}

const SCOPE: Scale = {
  steps: [
    ['own (work|tasks?|time)', 'assigned tasks?'],
    ['own (product|area|accounts?|projects?)', 'working group', 'small team', 'immediate team'],
    ['(wider|whole|entire|large|larger) team', 'team that is large', 'across (the|their|your) team'],
    [
      'cross functional',
      'cross team',
      '(across|several|multiple|other|between) (teams|functions|departments)',
      'the (company|organi[sz]ation)',
    ],
    ['(company|organi[sz]ation|org) wide', '((whole|entire)|across the) (company|organi[sz]ation|business)'],
    ['industry wide', '(across|throughout) the industry'],
  ],
  telling: 4,
}

const DIFFICULTY: Scale = {
  steps: [
    ['well (scoped|defined)', 'simple', 'straightforward', 'basic', 'core', 'standard', 'everyday', 'routine'],
    [
      'complex',
      'ambiguous',
      'ambiguity',
      'complicated',
      'contentious',
      'advanced',
      'high (risk|stakes)',
      'non (standard|typical|routine)',
    ],
    ['(most|highly) (complex|ambiguous|difficult)', 'complex and (large|ambiguous)'],
  ],
  telling: 1,
}

const KNOWLEDGE: Scale = {
  steps: [
    ['learns', 'basic (understanding|knowledge|grasp)', 'aware of', 'familiar with'],
    ['understands?', 'understanding', 'knows?', 'working knowledge'],
    ['(firm|solid|strong|good|thorough) (understanding|knowledge|grasp)'],
    ['(advanced|deep|extensive) (understanding|knowledge|grasp)', 'mastered', 'mastery of'],
    ['experts?', 'thought leader'],
    ['recogni[sz]ed as (an?|the) ((subject matter|industry) )?(expert|authority|thought leader)'],
  ],
  telling: 3,
}

const INITIATIVE: Scale = {
  steps: [
    ['when asked', 'on request', 'reactively'],
    ['proactive', 'proactively', 'anticipates?'],
  ],
  telling: 1,
}

const FOLLOW_THROUGH: Scale = {
  steps: [
    ['flags?', 'raises?', 'reports?', 'identif(y|ies)', 'spots?', 'brings? up'],
    ['address(es)?', 'resolves?', 'solves?', 'mitigates?', '(establish(es)?|finds?|proposes?) solutions'],
  ],
  telling: 1,
}

const RESPONSIBILITY: Scale = {
  steps: [
    ['takes? part', 'participates?', 'contributes?', 'assists?', 'helps? with', 'suggests?'],
    ['owns? (the |an? )?(part|parts|piece)'],
    ['owns?', 'leads?', 'runs', 'drives?', 'heads', '(responsible|accountable) for'],
    ['DRI', 'directly responsible', 'final approver', 'spearheads?'],
  ],
  telling: 3,
}

const BREADTH: Scale = {
  steps: [
    ['a few', 'a couple of'],
    ['several', 'multiple'],
    ['many', 'wide (variety|range)'],
    ['whole', 'entire', 'every'],
  ],
  telling: 3,
}

/** Words that add to what is said; they tell where the rest is the same matter. */
const ADDITION: Scale = { steps: [['also', 'in addition', 'on top of (this|that|it)']], telling: 0 }

/** Every scale. More words make more changes tellable; doubtful ones make false claims. */
const SCALES = [AUTONOMY, SCOPE, DIFFICULTY, KNOWLEDGE, INITIATIVE, FOLLOW_THROUGH, RESPONSIBILITY, BREADTH, ADDITION]

/** Graded words found in a text: which step of which scale, and from which to which character. */
export interface Grade {
  readonly scale: Scale
  readonly step: number
  readonly start: number
  readonly end: number
}

interface Pattern {
  readonly scale: Scale
  readonly step: number
  readonly expression: RegExp
}

const PATTERNS: readonly Pattern[] = SCALES.flatMap((scale) =>
  scale.steps.map((phrases, step) => ({
    scale,
    step,
    expression: new RegExp(`\\b(?:${phrases.map(source).join('|')})\\b`, 'gi'),
  })),
)

/** A phrase as a regular expression: gaps may hold a hyphen, words an apostrophe before their last s. */
function source(phrase: string): string {
  return phrase.replaceAll(' ', '[\\s-]+').replaceAll('managers', "manager['’]s")
}

/** The graded words of a text, in order; of two that overlap on one scale, the longer. */
export function gradesIn(text: string): Grade[] {
  const found = PATTERNS.flatMap(({ scale, step, expression }) =>
    [...text.matchAll(expression)].map((match) => ({
      scale,
      step,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  found.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Grade[] = []
  for (const grade of found) {
    const taken = kept.some(
      (other) => other.scale === grade.scale && grade.start < other.end && other.start < grade.end,
    )
    if (!taken) kept.push(grade)
  }
  return kept.sort((a, b) => a.start - b.start)
}
