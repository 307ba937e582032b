/** Ladders as other houses have them: levels with names, tracks, no sections, examples, notes; their dates and owners. */
import { describe, expect, it } from 'vitest'
import { createLadders, levelsBetween, nextLevel, previousLevel, sidesteps } from '../../src/ladder/ladders.js'
import type { Ladder } from '../../src/ladder/model.js'
import { parseLadder, parsePhrases } from '../../src/ladder/parse.js'
import { withPhrases } from '../../src/ladder/phrases.js'
import { problemLine } from '../../src/ladder/problem.js'
import { SAMPLE } from './sample.js'

const BAKERY = `id: bakery
name: Bakery
role: Baker
revision: 2025
wording: verbatim
source: { title: How we bake }
owner: { slack: C0123ABCD, email: ovens@example.com }
checked: 2025-06-01
tracks: { craft: Craft, lead: Leading people }
levels:
  apprentice: { name: Apprentice Baker, track: craft }
  baker: { name: 'Baker II', track: craft }
  master: { name: Master Baker, track: craft }
  l4: { name: '4', track: craft }
  shift-lead: { name: Shift Lead, track: lead, beside: master }
  head: { name: Head of Bakery, track: lead, beside: [l4] }
competencies:
  - name: 🥖 Dough
    levels:
      all:
        - behavior: Keeps the bench clean.
      apprentice:
        - behavior: Weighs out recipes.
          examples: [Rye and wheat, The Sunday order]
          links: [{ text: Recipes, url: https://example.com/recipes }]
      master:
        name: Sourdough
        summary: The starters are theirs.
        behaviors:
          - topic: Starters
            behavior: Keeps three starters alive.
      shift-lead:
        - behavior: Plans the night.
notes:
  - { name: How long is a level?, text: As long as it takes. }
`

const bakery = read(BAKERY)

function read(text: string): Ladder {
  const parsed = parseLadder(text, 'bakery.yml')
  if ('problems' in parsed) throw new Error(parsed.problems.map(problemLine).join('\n'))
  return parsed.ladder
}

function problems(from: string, to: string): string[] {
  if (!BAKERY.includes(from)) throw new Error(`no ${from}`)
  const parsed = parseLadder(BAKERY.replace(from, to), 'bakery.yml')
  return 'problems' in parsed ? parsed.problems.map(problemLine) : []
}

describe('a ladder of another house', () => {
  it('has levels with names, in the order of the file, each in its track', () => {
    expect(bakery.levels.map(({ id, name, track }) => [id, name, track])).toEqual([
      ['apprentice', 'Apprentice Baker', 'craft'],
      ['baker', 'Baker II', 'craft'],
      ['master', 'Master Baker', 'craft'],
      ['l4', 'Level 4', 'craft'],
      ['shift-lead', 'Shift Lead', 'lead'],
      ['head', 'Head of Bakery', 'lead'],
    ])
  })

  it('goes on and back within a track, and says where another one begins', () => {
    expect(nextLevel(bakery, 'baker')?.id).toBe('master')
    expect(nextLevel(bakery, 'l4')).toBeUndefined()
    expect(previousLevel(bakery, 'shift-lead')).toBeUndefined()
    expect(sidesteps(bakery, 'baker').map(({ id }) => id)).toEqual(['shift-lead'])
    expect(sidesteps(bakery, 'master')).toEqual([])
  })

  it('has ranges within a track; of two tracks only the ends are meant', () => {
    const between = (from: string, to: string) => levelsBetween(bakery, from, to).map(({ id }) => id)
    expect(between('l4', 'apprentice')).toEqual(['apprentice', 'baker', 'master', 'l4'])
    expect(between('baker', 'head')).toEqual(['baker', 'head'])
  })

  it('has each of two levels that stand beside each other name the other', () => {
    expect(bakery.levels.map(({ beside }) => beside)).toEqual([[], [], ['shift-lead'], ['head'], ['master'], ['l4']])
  })

  it('may do without sections', () => {
    expect(bakery.pillars).toEqual([])
    expect(bakery.competencies.map(({ slug, pillar }) => [slug, pillar])).toEqual([['dough', null]])
  })

  it('keeps what holds at every level apart, and gives it an id of its own', () => {
    const [dough] = bakery.competencies
    expect(dough?.atEveryLevel.map(({ id, text }) => [id, text])).toEqual([
      ['bakery@2025/dough/all/1', 'Keeps the bench clean.'],
    ])
    expect([...(dough?.cells.keys() ?? [])]).toEqual(['apprentice', 'master', 'shift-lead'])
  })

  it('keeps examples, links, and what a competency is called and means at a level', () => {
    const [dough] = bakery.competencies
    expect(dough?.cells.get('apprentice')?.behaviors[0]).toMatchObject({
      examples: ['Rye and wheat', 'The Sunday order'],
      links: [{ text: 'Recipes', url: 'https://example.com/recipes' }],
    })
    expect(dough?.cells.get('master')).toMatchObject({ name: 'Sourdough', summary: 'The starters are theirs.' })
  })

  it('keeps notes, the owner, and when it was checked', () => {
    expect(bakery).toMatchObject({
      revision: '2025',
      checked: '2025-06-01',
      owner: { slack: 'C0123ABCD', url: null, email: 'ovens@example.com' },
      notes: [{ slug: 'how-long-is-a-level', name: 'How long is a level?', text: 'As long as it takes.' }],
    })
  })

  it('has the finer of two dates that start alike as the newer one', () => {
    const dated = ['2025', '2025-01', '2024-12-31', '2025-01-02'].map((revision) => ({ ...bakery, revision }))
    expect(createLadders(dated).current.map(({ revision }) => revision)).toEqual(['2025-01-02'])
    expect(createLadders(dated).superseded.map(({ revision }) => revision)).toEqual(['2025-01', '2025', '2024-12-31'])
  })

  it('has one track a run of letters where it declares none', () => {
    const plain = BAKERY.replace(/tracks:.*\n/, '').replace(
      /levels:\n(?: {2}\S.*\n)+competencies/,
      'levels:\n  e3: {}\n  e4: {}\n  m4: {}\ncompetencies',
    )
    const ladder = read(plain.replace(/ {6}(?:apprentice|master|shift-lead):[\s\S]*?(?=notes:)/, ''))
    expect(ladder.levels.map(({ id, track }) => [id, track])).toEqual([
      ['e3', 'e'],
      ['e4', 'e'],
      ['m4', 'm'],
    ])
  })
})

describe('what does not hold together in it is told:', () => {
  it.each([
    [
      'a track that is not declared',
      'Master Baker, track: craft',
      'Master Baker, track: art',
      'bakery.yml:13:40 found the track "art", which is not declared, wanted one declared under the ladder\'s "tracks" (craft, lead)',
    ],
    [
      'a level beside one that is none',
      'beside: master',
      'beside: chief',
      'bakery.yml:15:56 found the level "chief", wanted the id of another level, of the track beside this one',
    ],
    [
      'neither sections nor competencies',
      'competencies:\n',
      'notes2:\n',
      'bakery.yml:1:1 found neither "pillars" nor "competencies", wanted "pillars" for a page with sections that hold competencies, "competencies" for one without',
    ],
    [
      'a level called as what holds at every level',
      '  l4: {',
      '  all: {',
      `bakery.yml:14:3 found the key "all", wanted a level's id: the slug of its name, with a letter in it (ic5, senior; l4, with \`name: '4'\`, for a bare 4), and not "all" (see docs/ladder-file.md)`,
    ],
    [
      'a title alone for a level',
      '{ name: Master Baker, track: craft }',
      'Master Baker',
      'bakery.yml:13:11 found "Master Baker", wanted what is known of the level under its keys: name, titles, track, beside, summary, undefined ({} for nothing) (see docs/ladder-file.md)',
    ],
    [
      'an unknown key inside a cell that has a name',
      '        summary: The starters',
      '        sumary: The starters',
      'bakery.yml:28:9 found the unknown key "sumary", wanted "summary" (see docs/ladder-file.md)',
    ],
    [
      'no date',
      'revision: 2025\n',
      '',
      'bakery.yml:1:1 found no "revision", wanted when the page took this shape, or was copied: YYYY, YYYY-MM or YYYY-MM-DD (2023-05) (see docs/ladder-file.md)',
    ],
    [
      'an owner without an address',
      '{ slack: C0123ABCD, email: ovens@example.com }',
      '{}',
      'bakery.yml:7:8 found no keys, wanted whom to ask about this ladder, at least one of: slack, url, email (see docs/ladder-file.md)',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(problems(from, to)).toContain(expected)
  })

  it.each([
    [
      'a track where the ladder declares none',
      'tracks: { craft: Craft, lead: Leading people }\n',
      '',
      'bakery.yml:10:48 found the track "craft", which is not declared, wanted the ladder\'s tracks declared first, each with its name (tracks: { ic: Individual contributor })',
    ],
    [
      'a level beside itself',
      'beside: master',
      'beside: shift-lead',
      'bakery.yml:15:56 found the level "shift-lead", wanted the id of another level, of the track beside this one',
    ],
    [
      'one of several levels beside it that is none',
      'beside: [l4]',
      'beside: [l4, chief]',
      'bakery.yml:16:54 found the level "chief", wanted the id of another level, of the track beside this one',
    ],
    [
      'competencies beside sections',
      'competencies:\n',
      'pillars: []\ncompetencies:\n',
      'bakery.yml:18:1 found "competencies" beside "pillars" (see line 17), wanted "pillars" for a page with sections that hold competencies, "competencies" for one without',
    ],
    [
      'competencies of one name where there are no sections',
      'notes:\n',
      '  - name: dough\n    levels: { master: [{ behavior: Bakes. }] }\nnotes:\n',
      'bakery.yml:34:11 found "dough" again (see line 18), wanted a name that no other competency has, case and punctuation aside',
    ],
    [
      'a competency without levels',
      'notes:\n',
      '  - name: Ovens\nnotes:\n',
      'bakery.yml:34:5 found no "levels", wanted the behaviors level by level, at least one level (ic3: followed by a list) (see docs/ladder-file.md)',
    ],
    [
      'notes of one name',
      'notes:\n',
      'notes:\n  - { name: how long is a level, text: Long. }\n',
      'bakery.yml:36:13 found "How long is a level?" again (see line 35), wanted a name that no other note has, case and punctuation aside',
    ],
    [
      'roles of one name',
      'notes:\n',
      'roles:\n  - { name: Miller, summary: Mills. }\n  - { name: "Miller!", summary: Mills. }\nnotes:\n',
      'bakery.yml:36:13 found "Miller!" again (see line 35), wanted a name that no other role has, case and punctuation aside',
    ],
    [
      'a topic that no behavior has, where none has one',
      'notes:\n',
      '  - name: Ovens\n    topics: { Heat: [hot] }\n    levels: { master: [{ behavior: Heats. }] }\nnotes:\n',
      'bakery.yml:35:15 found the topic "Heat", which no behavior here has, wanted no topics, since no behavior has one',
    ],
    [
      'a topic that only behaviors under a name have',
      '    levels:\n',
      '    topics: { Starters: [yeast], Ovens: [heat] }\n    levels:\n',
      'bakery.yml:19:34 found the topic "Ovens", which no behavior here has, wanted one of "Starters"',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(problems(from, to)).toContain(expected)
  })

  it('names that are missing or hold no letter, each by itself and not as the same one twice', () => {
    const twice = '  - levels: { master: [{ behavior: Bakes. }] }\n'.repeat(2)
    const told = problems('notes:\n', `${twice.replaceAll('- levels', "- name: '&'\n    levels")}${twice}notes:\n`)
    expect(told).toHaveLength(4)
    expect(told.filter((line) => line.includes('again'))).toEqual([])
  })

  it('a file in another format as a whole', () => {
    const parsed = parseLadder('topics:\n  - name: Impact\n    criteria: []\n', 'progression.yml')
    expect('problems' in parsed && parsed.problems.map(problemLine)).toEqual([
      'progression.yml: found none of the keys that a ladder begins with, wanted a ladder in the shape of docs/ladder-file.md; ladder:import makes one from a page in another format',
    ])
  })
})

describe('phrases beside a ladder', () => {
  const added = (text: string) => {
    const parsed = parsePhrases(text, 'bakery.yml')
    if ('problems' in parsed) throw new Error(parsed.problems.map(problemLine).join('\n'))
    return withPhrases([bakery, { ...bakery, revision: '2026' }], parsed.keyed, 'phrases/bakery.yml')
  }

  it('belong to a competency, a topic or a behavior, of all revisions or of one', () => {
    const { ladders, problems } = added(
      `dough: |
  bread
dough/Starters: |
  feed the yeast
dough/all/1: |
  tidy up
'@2026/dough/apprentice/1': |
  scales
`,
    )
    expect(problems).toEqual([])
    const told = ladders.map(({ competencies: [dough] }) => ({
      own: dough?.phrases,
      topic: dough?.topics[0]?.phrases,
      always: dough?.atEveryLevel[0]?.phrases,
      apprentice: dough?.cells.get('apprentice')?.behaviors[0]?.phrases,
    }))
    const everywhere = { own: ['bread'], topic: ['feed the yeast'], always: ['tidy up'] }
    expect(told).toEqual([
      { ...everywhere, apprentice: [] },
      { ...everywhere, apprentice: ['scales'] },
    ])
  })

  it('under a key that names nothing are a problem, with its line', () => {
    const { problems } = added('dough: |\n  bread\ndough/baker/9: |\n  ovens\n')
    expect(problems.map(problemLine)).toEqual([
      'phrases/bakery.yml:3:1 found phrases for "dough/baker/9", which names nothing, wanted a competency or pillar (scope), a topic (scope/Label) or a behavior (scope/ic4/1) of bakery@2025, bakery@2026',
    ])
  })

  it('under many such keys are told by the first 20, and a count of the rest', () => {
    const { problems } = added(Array.from({ length: 30 }, (_, index) => `oven-${index}: |\n  heat\n`).join(''))
    expect(problems).toHaveLength(21)
    expect(problems.map(problemLine).at(-1)).toBe(
      'phrases/bakery.yml: found 10 more problems, wanted the problems above fixed first',
    )
  })

  it('reach the competencies of a section, and the section itself', () => {
    const parsed = parsePhrases('feedback: |\n  criticism\nteam: |\n  together\nfeedbac: |\n  none\n', 'design.yml')
    const { ladders, problems } = withPhrases([read(SAMPLE)], 'keyed' in parsed ? parsed.keyed : [], 'design.yml')
    const team = ladders[0]?.pillars[1]
    expect([team?.phrases, team?.competencies.map(({ phrases }) => phrases)]).toEqual([['together'], [['criticism']]])
    expect(problems.map(({ position }) => position?.line)).toEqual([5])
  })

  it('may write a topic in any case', () => {
    const { ladders } = added('dough/starters: |\n  feed the yeast\n')
    expect(ladders[0]?.competencies[0]?.topics[0]?.phrases).toEqual(['feed the yeast'])
  })
})
