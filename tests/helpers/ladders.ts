/**
 * Ladders for tests: `buildLadder` makes one from a compact description, `nastyLadders` are as unkind as the schema
 * allows (hostile names, behaviors of 3,000 characters, 100 competencies, ten levels).
 */
import type { Behavior, Competency, CompetencyCell, Ladder, Level, Pillar } from '../../src/ladder/model.js'
import { parseLadder } from '../../src/ladder/parse.js'

/** A behavior's text, or its topic's label and its text; or the text of one that the file says asks for more. */
type BehaviorSpec = string | readonly [topic: string, text: string] | { readonly raises: string }
/** Behaviors by level id. */
type CellsSpec = Readonly<Record<string, readonly BehaviorSpec[]>>

export interface LadderSpec extends Partial<Omit<Ladder, 'levels' | 'pillars' | 'competencies'>> {
  readonly levels?: readonly (string | (Partial<Level> & { readonly id: string }))[]
  /** Competencies by name, by pillar. */
  readonly pillars?: Readonly<Record<string, Readonly<Record<string, CellsSpec>>>>
}

/** The ladder that a file's text becomes. */
export function parsedLadder(text: string): Ladder {
  const parsed = parseLadder(text, 'a.yml')
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.ladder
}

/** A ladder as described; what is left out is that of a small Design ladder with two levels. */
export function buildLadder(spec: LadderSpec = {}): Ladder {
  const { levels = ['ic1', 'ic2'], pillars = SMALL, ...rest } = spec
  const ladder: Ladder = {
    id: 'design',
    name: 'Design',
    role: 'Designer',
    aliases: [],
    revision: '2024-01',
    wording: 'retold',
    source: { title: 'Design Ladder', url: null },
    owner: null,
    checked: null,
    summary: null,
    cumulative: null,
    tracks: [{ id: 'ic', name: null }],
    levels: levels.map((each) => {
      const level = typeof each === 'string' ? { id: each } : each
      const rest = { track: 'ic', beside: [], titles: [], summary: null, undefined: null }
      return { name: level.id.toUpperCase(), ...rest, ...level }
    }),
    pillars: [],
    competencies: [],
    promotion: null,
    roles: [],
    notes: [],
    ...rest,
  }
  const built = Object.entries(pillars).map(([name, members]) => buildPillar(ladder, name, members))
  return { ...ladder, pillars: built, competencies: built.flatMap((pillar) => pillar.competencies) }
}

/** Everything that a ladder file may hold and a surface may choke on. */
export function nastyLadders(): Ladder[] {
  const ten = Array.from({ length: 10 }, (_, index) => `ic${index + 1}`)
  const named = (count: number, cells: CellsSpec, name = 'Competency'): Record<string, CellsSpec> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name} ${index + 1}`, cells]))
  const everyLevel = (behaviors: readonly BehaviorSpec[]): CellsSpec =>
    Object.fromEntries(ten.map((level) => [level, behaviors]))
  return [
    buildLadder({
      id: 'hostile',
      name: HOSTILE,
      role: HOSTILE,
      source: { title: HOSTILE, url: 'https://example.com/?a=1&b=%3Cx%3E' },
      summary: HOSTILE,
      cumulative: HOSTILE,
      promotion: HOSTILE,
      levels: ['ic1', { id: 'ic2', titles: [HOSTILE, HOSTILE], summary: HOSTILE }, { id: 'ic3', undefined: HOSTILE }],
      pillars: { [HOSTILE]: { [HOSTILE]: { ic1: [[HOSTILE, HOSTILE]], ic2: [[HOSTILE, `${HOSTILE} more`]] } } },
      roles: [
        { slug: 'role', name: HOSTILE, aliases: [], summary: HOSTILE, duties: [{ name: HOSTILE, text: HOSTILE }] },
      ],
    }),
    buildLadder({
      id: 'long',
      name: `Long ${LONG_NAME}`,
      role: LONG_NAME,
      source: { title: LONG_NAME, url: `https://example.com/${'a'.repeat(2_900)}` },
      summary: LONG_TEXT,
      cumulative: LONG_TEXT,
      promotion: LONG_TEXT,
      levels: ten.map((id) => ({ id, titles: [LONG_NAME, `${LONG_NAME} ${id}`], summary: LONG_TEXT })),
      pillars: { [`Pillar ${LONG_NAME}`]: named(4, everyLevel([[LONG_NAME, LONG_TEXT], LONG_TEXT]), LONG_NAME) },
      roles: [
        {
          slug: 'role',
          name: LONG_NAME,
          aliases: [],
          summary: LONG_TEXT,
          duties: [{ name: LONG_NAME, text: LONG_TEXT }],
        },
      ],
    }),
    buildLadder({
      id: 'wide',
      name: 'Wide',
      levels: ten,
      pillars: { Everything: named(100, everyLevel([['Part', 'Does it.'], 'Does more of it.'])) },
    }),
    buildLadder({
      id: 'scripts',
      name: '設計 التصميم 🎨',
      role: '👩‍🎨',
      levels: ten,
      pillars: { '力量 💪': { '関係 🤝': everyLevel([['議題', '👩‍👩‍👧‍👦'.repeat(200)], 'نص'.repeat(300)]) } },
    }),
    buildLadder({ id: 'bare', name: 'Bare', levels: ['ic1'], pillars: { Only: { One: { ic1: ['Is there.'] } } } }),
  ]
}

/** 100 ladders of ten levels and 40 competencies. */
export function hundredLadders(): Ladder[] {
  const levels = Array.from({ length: 10 }, (_, index) => `ic${index + 1}`)
  const cells = Object.fromEntries(levels.map((level) => [level, [`Does the work of ${level}.`]]))
  const pillars = Object.fromEntries(
    Array.from({ length: 4 }, (_, pillar) => [
      `Pillar ${pillar}`,
      Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`Skill ${pillar} ${index}`, cells])),
    ]),
  )
  return Array.from({ length: 100 }, (_, index) =>
    buildLadder({ id: `team-${index}`, name: `Team ${index}`, levels, pillars }),
  )
}

export const HOSTILE = '<!channel> *x* & <script>alert(1)</script> @here `y` <https://example.com|z>'

const LONG_NAME = 'a name that never comes to its end '.repeat(8).trim()
const LONG_TEXT = 'Carries the work through to the end, whatever it takes, and says so. '
  .repeat(44)
  .slice(0, 3_000)
  .trim()

const SMALL: LadderSpec['pillars'] & object = {
  Craft: {
    Drawing: {
      ic1: [['Lines', 'Draws straight lines with support from a senior designer.']],
      ic2: [
        ['Lines', 'Draws straight lines autonomously.'],
        ['Curves', 'Draws curves.'],
      ],
    },
  },
  People: { Sharing: { ic1: ['Shows work in progress.'], ic2: ['Shows work in progress.', 'Teaches a class.'] } },
}

function buildPillar(ladder: Ladder, name: string, members: Readonly<Record<string, CellsSpec>>): Pillar {
  return {
    slug: slugOf(name),
    name,
    summary: null,
    aliases: [],
    phrases: [],
    competencies: Object.entries(members).map(([each, cells]) => buildCompetency(ladder, slugOf(name), each, cells)),
  }
}

function buildCompetency({ id, revision }: Ladder, pillar: string, name: string, cells: CellsSpec): Competency {
  const competency = slugOf(name)
  const built = Object.entries(cells).map(([level, specs]): [string, CompetencyCell] => {
    const behaviors = specs.map((behavior, index): Behavior => {
      const raises = typeof behavior === 'object' && 'raises' in behavior
      const [topic, text] =
        typeof behavior === 'string' ? [null, behavior] : 'raises' in behavior ? [null, behavior.raises] : behavior
      const key = `${id}@${revision}/${competency}/${level}/${index + 1}`
      const bare = { raises, examples: [], links: [], phrases: [] }
      return { id: key, ladder: { id, revision }, level, competency, topic, text, ...bare }
    })
    return [level, { name: null, summary: null, behaviors }]
  })
  const labels = new Set(built.flatMap(([, { behaviors }]) => behaviors.flatMap(({ topic }) => topic ?? [])))
  return {
    slug: competency,
    pillar,
    name,
    summary: null,
    aliases: [],
    phrases: [],
    topics: [...labels].map((label) => ({ label, aliases: [], phrases: [] })),
    atEveryLevel: [],
    cells: new Map(built),
  }
}

/** As the contract makes slugs of headings. */
function slugOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/&/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  )
}
