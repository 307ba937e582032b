import { describe, expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse.js'
import { problemLine } from '../../src/ladder/problem.js'
import { changed, SAMPLE } from './sample.js'

/** What is printed for a file of that text. */
function printed(text: string): string[] {
  const parsed = parseLadder(text, 'a.yml')
  return 'problems' in parsed ? parsed.problems.map(problemLine).map(withoutDocs) : []
}

/** What every message about a shape ends with. */
const DOCS = ' (see docs/ladder-file.md)'

function withoutDocs(line: string): string {
  return line.endsWith(DOCS) ? line.slice(0, -DOCS.length) : line
}

describe('a sound file', () => {
  it('becomes the ladder it describes', () => {
    const ref = { id: 'design', revision: '2024-05' }
    const behavior = (competency: string, level: string, position: number, topic: string | null, text: string) => ({
      id: `design@2024-05/${competency}/${level}/${position}`,
      ladder: ref,
      level,
      competency,
      topic,
      text,
      raises: false,
      examples: [],
      links: [],
      phrases: text === 'Takes notes.' ? ['writing down'] : [],
    })
    const plain = { name: null, summary: null }
    const research = {
      slug: 'research-insight',
      pillar: 'craft',
      name: 'Research & Insight',
      summary: 'Finding out what people need.',
      aliases: ['research'],
      phrases: ['talk to users'],
      topics: [{ label: 'Interviews', aliases: ['user interviews'], phrases: [] }],
      atEveryLevel: [],
      cells: new Map([
        [
          'ic1',
          {
            ...plain,
            behaviors: [
              behavior('research-insight', 'ic1', 1, 'Interviews', 'Takes notes.'),
              behavior('research-insight', 'ic1', 2, null, 'Reads reports.'),
            ],
          },
        ],
        [
          'ic2',
          {
            ...plain,
            behaviors: [behavior('research-insight', 'ic2', 1, 'Interviews', 'Leads interviews alone.')],
          },
        ],
      ]),
    }
    const feedback = {
      slug: 'feedback',
      pillar: 'team',
      name: 'Feedback',
      summary: null,
      aliases: [],
      phrases: [],
      topics: [],
      atEveryLevel: [],
      cells: new Map([['ic2', { ...plain, behaviors: [behavior('feedback', 'ic2', 1, null, 'Gives feedback.')] }]]),
    }
    const inTrack = { track: 'ic', beside: [] }
    expect(parseLadder(SAMPLE, 'a.yml')).toEqual({
      position: { line: 6, column: 11 },
      ladder: {
        ...ref,
        name: 'Design',
        role: 'Designer',
        aliases: ['designers', 'UX'],
        wording: 'retold',
        source: { title: 'Design Ladder', url: 'https://example.com/design' },
        owner: null,
        checked: null,
        summary: 'What designers do.',
        cumulative: 'Each level includes the ones below it.',
        tracks: [{ id: 'ic', name: null }],
        levels: [
          {
            id: 'ic1',
            name: 'IC1',
            ...inTrack,
            titles: ['Junior Designer'],
            summary: 'Learns the craft.',
            undefined: null,
          },
          { id: 'ic2', name: 'IC2', ...inTrack, titles: [], summary: null, undefined: null },
          {
            id: 'ic3',
            name: 'IC3',
            ...inTrack,
            titles: [],
            summary: null,
            undefined: 'Nobody has needed it so far.',
          },
        ],
        pillars: [
          {
            slug: 'craft',
            name: 'Craft',
            summary: 'Making things well.',
            aliases: ['skill'],
            phrases: ['good work'],
            competencies: [research],
          },
          { slug: 'team', name: 'Team', summary: null, aliases: [], phrases: [], competencies: [feedback] },
        ],
        competencies: [research, feedback],
        promotion: 'Ask your manager.',
        roles: [
          {
            slug: 'guild-lead',
            name: 'Guild Lead',
            aliases: ['guild'],
            summary: 'Leads a guild.',
            duties: [{ name: 'Meetings', text: 'Runs them.' }],
          },
        ],
        notes: [],
      },
    })
  })

  it.each([
    ['a byte order mark', `\uFEFF${SAMPLE}`],
    ['Windows line ends', SAMPLE.replaceAll('\n', '\r\n')],
  ])('reads the same with %s', (_, text) => {
    expect(parseLadder(text, 'a.yml')).toEqual(parseLadder(SAMPLE, 'a.yml'))
  })

  it('says of a behavior that it asks for more than the level below, or nothing', () => {
    const text = changed('- behavior: Gives feedback.', '- { behavior: Gives feedback., raises: true }')
    const parsed = parseLadder(text, 'a.yml')
    const behaviors = 'ladder' in parsed ? (parsed.ladder.competencies.at(-1)?.cells.get('ic2')?.behaviors ?? []) : []
    expect(behaviors.map(({ raises }) => raises)).toEqual([true])
    expect(printed(text.replace('raises: true', 'raises: yes'))).toEqual([
      'a.yml:46:52 found "yes", wanted true where it asks for more than its counterpart at the level below and the words do not show it',
    ])
  })

  it('has one phrase a line, blank lines and white space around it aside', () => {
    const lines = `phrases: |\n${['talk to users', '', '  ask "why", then listen: #1 ', ''].map((line) => `          ${line}`).join('\n')}`
    const parsed = parseLadder(changed('phrases: talk to users', lines), 'a.yml')
    const [pillar] = 'ladder' in parsed ? parsed.ladder.pillars : []
    expect(pillar?.competencies[0]?.phrases).toEqual(['talk to users', 'ask "why", then listen: #1'])
  })

  it.each([
    ['a competency named as its pillar', changed('name: Feedback', 'name: Team')],
    [
      'a topic that the competency does not list',
      changed('- behavior: Reads', '- topic: Reading\n              behavior: Reads'),
    ],
    [
      'no optional keys',
      SAMPLE.replace(/^(aliases|summary|cumulative|promotion):.*\n/gm, '').replace(/^roles:[\s\S]*/m, ''),
    ],
    ['names in any script', changed('name: Feedback', 'name: 研究')],
    [
      'names called as what every object has',
      changed('Interviews: [', 'constructor: [').replaceAll('topic: Interviews', 'topic: constructor'),
    ],
  ])('may have %s', (_, text) => {
    expect(printed(text)).toEqual([])
  })

  it('may be ten times as long as the longest ladder known', () => {
    const behaviors = `            - behavior: ${'Gives feedback to everybody. '.repeat(5)}\n`
    expect(printed(changed('            - behavior: Gives feedback.\n', behaviors.repeat(3_500)))).toEqual([])
  })
})

/** What is wrong, the text replaced, what by, what is printed after the file's name. */
const DAMAGES: readonly (readonly [name: string, from: string, to: string, printed: readonly string[]])[] = [
  [
    'a misspelt key',
    '    summary: Making',
    '    sumary: Making',
    ['20:5 found the unknown key "sumary", wanted "summary"'],
  ],
  [
    'a key from nowhere',
    'promotion:',
    'budget:',
    [
      '47:1 found the unknown key "budget", wanted one of id, name, role, aliases, revision, wording, source, owner, checked, summary, cumulative, tracks, levels, pillars, competencies, promotion, roles, notes, lint',
    ],
  ],
  ...[
    ['phrases as a list', '[talk to users]', 'a list'],
    [
      'phrases whose lines YAML joins',
      'talk to users, '.repeat(7),
      '"talk to users, talk to users, talk to users, talk to users, …"',
    ],
    ['a phrase that nobody can type', '"?!"', '"?!"'],
  ].map(([name = '', to = '', found]): (typeof DAMAGES)[number] => {
    const wanted =
      'what people say when they look for it, one phrase a line below a key and "|", at most 100 characters each'
    return [name, 'phrases: talk to users', `phrases: ${to}`, [`27:18 found ${found}, wanted ${wanted}`]]
  }),
  [
    'a key twice',
    'role: Designer',
    'name: Again',
    [
      '2:1 found no "role", wanted what one person on this ladder is called (Customer Engineer)',
      '4:1 found the key "name" again (see line 3), wanted each key once',
    ],
  ],
  [
    'a missing key',
    'wording: retold\n',
    '',
    [
      '2:1 found no "wording", wanted retold (the behaviors are told in this file\'s words) or verbatim (in the page\'s own)',
    ],
  ],
  [
    'missing keys of a role',
    '    summary: Leads a guild.\n',
    '',
    ['49:5 found no "summary", wanted what the role is, in words'],
  ],
  [
    'a value left out',
    'name: Design\n',
    'name:\n',
    ["3:6 found nothing, wanted the ladder's name, with a letter or a digit (Customer Engineering)"],
  ],
  [
    'an empty text',
    'What designers do.',
    '"  "',
    ['9:10 found an empty text, wanted what the ladder is about, in words'],
  ],
  [
    'a number for a text',
    'Learns the craft.',
    '1.10',
    ['14:14 found 1.10, which YAML reads as a number, wanted what the level is about, in words, in quotes'],
  ],
  [
    'a number for a name',
    '[skill]',
    '[007]',
    ['21:15 found 007, which YAML reads as a number, wanted a name with a letter or a digit, in quotes'],
  ],
  [
    'yes or no for a text',
    'Nobody has needed it so far.',
    'true',
    [
      '17:16 found true, which YAML reads as yes or no, wanted why the ladder leaves this level undefined, in words, in quotes',
    ],
  ],
  [
    'a list for a text',
    'role: Designer',
    'role: [Designer]',
    ['4:7 found a list, wanted what one person on this ladder is called (Customer Engineer)'],
  ],
  [
    'a text for a list',
    '[skill]',
    'skill',
    ['21:14 found "skill", wanted a list of other names people use for it ([relationships, rapport])'],
  ],
  [
    'a number for a list',
    '[skill]',
    '12',
    [
      '21:14 found 12, which YAML reads as a number, wanted a list of other names people use for it ([relationships, rapport])',
    ],
  ],
  [
    'keys for a text',
    'behavior: Takes notes.',
    'behavior: { does: notes }',
    ['33:25 found keys with values, wanted one thing that a person at this level is expected to do'],
  ],
  [
    'a list for keys',
    '  ic2: {}',
    '  ic2: []',
    [
      '15:8 found an empty list, wanted what is known of the level under its keys: name, titles, track, beside, summary, undefined ({} for nothing)',
    ],
  ],
  [
    'an id with a space',
    'id: design',
    'id: De sign',
    ['2:5 found "De sign", wanted the ladder\'s id: lower-case letters, digits and hyphens, a letter first (ce)'],
  ],
  [
    'a month that is none',
    '2024-05',
    '2024-13',
    [
      '6:11 found "2024-13", wanted when the page took this shape, or was copied: YYYY, YYYY-MM or YYYY-MM-DD (2023-05)',
    ],
  ],
  [
    'a number that is no year',
    '2024-05',
    '7',
    [
      '6:11 found 7, which YAML reads as a number, wanted when the page took this shape, or was copied: YYYY, YYYY-MM or YYYY-MM-DD (2023-05)',
    ],
  ],
  [
    'an unknown wording',
    'wording: retold',
    'wording: own',
    ['7:10 found "own", wanted retold (the behaviors are told in this file\'s words) or verbatim (in the page\'s own)'],
  ],
  [
    'an address that is no web page',
    'https://example.com/design',
    'javascript:alert(1)',
    ['8:38 found "javascript:alert(1)", wanted the address of the page, http:// or https://'],
  ],
  [
    'a level id that is none',
    '  ic2: {}',
    '  Senior: {}',
    [
      '15:3 found the key "Senior", wanted a level\'s id: the slug of its name, with a letter in it (ic5, senior; l4, with `name: \'4\'`, for a bare 4), and not "all"',
      '36:11 found the level "ic2", which is not declared, wanted a level declared under the ladder\'s "levels" (ic1, Senior, ic3)',
      '45:11 found the level "ic2", which is not declared, wanted a level declared under the ladder\'s "levels" (ic1, Senior, ic3)',
    ],
  ],
  [
    'a level that is not declared',
    '          ic2:\n            - topic',
    '          ic4:\n            - topic',
    [
      '36:11 found the level "ic4", which is not declared, wanted a level declared under the ladder\'s "levels" (ic1, ic2, ic3)',
    ],
  ],
  [
    'behaviors at an undefined level',
    '          ic2:\n            - behavior: Gives',
    '          ic3:\n            - behavior: Gives',
    [
      '45:11 found behaviors at ic3, which the ladder leaves undefined (see line 17), wanted no behaviors there, or no "undefined" at that level',
    ],
  ],
  [
    'a level without behaviors',
    '          ic2:\n            - behavior: Gives feedback.',
    '          ic2: []',
    [
      '45:16 found an empty list, wanted a list of behaviors, at least one (leave the level out where the page has none), or the keys name, summary, behaviors',
    ],
  ],
  [
    'a competency without levels',
    '        levels:\n          ic2:\n            - behavior: Gives feedback.',
    '        levels: {}',
    ['44:17 found no keys, wanted the behaviors level by level, at least one level (ic3: followed by a list)'],
  ],
  [
    'a pillar without competencies',
    '    competencies:\n      - name: Feedback\n        levels:\n          ic2:\n            - behavior: Gives feedback.',
    '    competencies: []',
    ['42:19 found an empty list, wanted a list of competencies, at least one'],
  ],
  [
    'pillars of one slug',
    'name: Team',
    'name: craft!',
    ['41:11 found "craft!" again (see line 19), wanted a name that no other pillar has, case and punctuation aside'],
  ],
  [
    'competencies of one slug in two pillars',
    'name: Feedback',
    'name: Research & insight',
    [
      '43:15 found "Research & insight" again (see line 24), wanted a name that no other competency has, case and punctuation aside',
    ],
  ],
  [
    'a name without letters',
    'name: Team',
    'name: "&"',
    ['41:11 found "&", wanted the pillar\'s name, with a letter or a digit (Leadership)'],
  ],
  [
    'a topic that no behavior has',
    'Interviews: [user',
    'Surveys: [user',
    ['29:11 found the topic "Surveys", which no behavior here has, wanted one of "Interviews"'],
  ],
  [
    'a topic written in two ways',
    '            - topic: Interviews\n              behavior: >-',
    '            - topic: interviews\n              behavior: >-',
    ['37:22 found the topic "interviews" (see line 32), wanted "Interviews", as written before'],
  ],
  [
    'a control character',
    'Runs them.',
    '"Runs \\u0007them."',
    ['54:15 found "Runs \\u{7}them.", wanted text without control characters or broken ones'],
  ],
  [
    'a broken character',
    'Runs them.',
    'Runs \uFFFDthem.',
    ['54:15 found "Runs \uFFFDthem.", wanted text without control characters or broken ones'],
  ],
  [
    'a lone surrogate',
    'Runs them.',
    '"Runs \\ud800them."',
    ['54:15 found "Runs \\u{d800}them.", wanted text without control characters or broken ones'],
  ],
  [
    'a key named __proto__',
    '  ic2: {}',
    '  __proto__: {}\n  ic2: {}',
    ['15:3 found the key "__proto__", wanted another name: this one is reserved'],
  ],
  [
    'a topic named __proto__',
    'Interviews: [user',
    '__proto__: [user',
    ['29:11 found the key "__proto__", wanted another name: this one is reserved'],
  ],
  [
    'a level that is only a number',
    '  ic2: {}',
    '  2: {}',
    [
      '15:3 found the key "2", wanted a level\'s id: the slug of its name, with a letter in it (ic5, senior; l4, with `name: \'4\'`, for a bare 4), and not "all"',
      '36:11 found the level "ic2", which is not declared, wanted a level declared under the ladder\'s "levels" (2, ic1, ic3)',
      '45:11 found the level "ic2", which is not declared, wanted a level declared under the ladder\'s "levels" (2, ic1, ic3)',
    ],
  ],
  [
    'a reference',
    '[skill]',
    '*skills',
    ['21:14 found the reference *skills, wanted the text itself, in quotes if it starts with "*"'],
  ],
  [
    'an anchor',
    'name: Team',
    'name: &Team',
    ['41:16 found the anchor &Team, wanted the text itself, in quotes if it starts with "&"'],
  ],
  [
    'a tag',
    'name: Team',
    'name: !Team up',
    ['41:11 found a tag (a word that starts with "!"), wanted quotes around a text that starts with "!"'],
  ],
  [
    'a reserved character',
    'name: Team',
    'name: @Team',
    ['41:11 found a text that starts with a character YAML reserves, wanted quotes around the text'],
  ],
  [
    'a colon in a text',
    'Learns the craft.',
    'Learns: the craft.',
    ['14:14 found a ": " inside a text, or keys below a text, wanted quotes around a text that holds ": "'],
  ],
  [
    'a tab',
    '  ic2: {}',
    '	ic2: {}',
    [
      '15:1 found a tab at the start of a line, wanted spaces: YAML lines are never indented by tabs',
      ' found one more problem, wanted the problems above fixed first',
    ],
  ],
  [
    'a quote left open',
    'name: Team',
    'name: "Team',
    [
      '55:1 found broken YAML (Missing closing "quote), wanted every key and list item in the column of its neighbours, every quote and bracket closed',
    ],
  ],
  [
    'a line out of column',
    '    summary: Making',
    '   summary: Making',
    [
      '20:1 found broken YAML (Sequence item without - indicator), wanted every key and list item in the column of its neighbours, every quote and bracket closed',
      ' found 2 more problems, wanted the problems above fixed first',
    ],
  ],
  [
    'a second document',
    'promotion:',
    '---\npromotion:',
    ['47:1 found a second document in the file, wanted one ladder per file, without another --- or ...'],
  ],
]

describe('a damaged file is told by line and column, what was found and what is wanted:', () => {
  it.each(DAMAGES)('%s', (_, from, to, expected) => {
    expect(printed(changed(from, to))).toEqual(expected.map((line) => `a.yml:${line}`))
  })

  it('several damages at once, in the order of their lines; a mistyped key is not missing as well', () => {
    const text = changed('role: Designer', 'roll: Designer')
      .replace('ic2: {}', 'ic2: { title: [Lead] }')
      .replace('[guild]', '[12]')
    expect(printed(text)).toEqual([
      'a.yml:4:1 found the unknown key "roll", wanted "role"',
      'a.yml:15:10 found the unknown key "title", wanted "titles"',
      'a.yml:50:15 found 12, which YAML reads as a number, wanted a name with a letter or a digit, in quotes',
    ])
  })

  it.each([
    ['nothing', '', 'an empty file'],
    ['comments alone', '# to do\n', 'an empty file'],
    ['a list', '- id: design\n', 'a list'],
    ['a text', 'To whom it may concern', '"To whom it may concern"'],
  ])('%s instead of a ladder', (_, text, found) => {
    expect(printed(text)).toEqual([expect.stringMatching(`^a.yml:\\d:1 found ${found}, wanted a ladder: id, name, `)])
  })

  it.each([
    ['21 levels', `a: ${'['.repeat(21)}x${']'.repeat(21)}`],
    ['more levels than the stack has room for', `a: ${'['.repeat(39_000)}`],
    ['that many lists in lists', '- '.repeat(19_000)],
  ])('nested too deeply: %s', (_, text) => {
    expect(printed(text).join('\n')).toMatch(
      /found lists or keys nested too deeply, wanted at most 20 levels of nesting/,
    )
  })

  it.each([
    [20, []],
    [21, ['one more problem']],
    [5_000, ['4980 more problems']],
  ])('%i mistakes: the first 20, and a count of the rest', (count, rest) => {
    const lines = Array.from({ length: count }, (_, index) => `k${index}: 1\n`)
    const told = printed(`${SAMPLE}${lines.join('')}`)
    expect(told.filter((line) => line.includes('the unknown key'))).toHaveLength(20)
    expect(told.slice(20)).toEqual(rest.map((more) => `a.yml: found ${more}, wanted the problems above fixed first`))
  })

  it('one mistake that breaks the rest of the file: the first line, and a count of what comes of it', () => {
    expect(printed(`a: [,\n${'- b: c\n'.repeat(300)}`)).toEqual([
      expect.stringMatching(/^a\.yml:1:5 found broken YAML \(Unexpected , in flow sequence\), wanted /),
      expect.stringMatching(/^a\.yml: found \d+ more problems, wanted the problems above fixed first$/),
    ])
  })

  it.each([
    ['lists never closed', `a: [${','.repeat(900_000)}`],
    ['keys by the hundred thousand', 'k: v\n'.repeat(190_000)],
    ['empty lines', '\n'.repeat(900_000)],
    ['escapes that are none', `a: "${'\\q'.repeat(400_000)}"`],
    ['lists in lists', '- '.repeat(400_000)],
  ])('more than a ladder can be, which is not parsed: %s', (_, text) => {
    expect(printed(text)).toEqual([
      'a.yml: found more than 40,000 YAML tokens, wanted at most 40,000: one ladder in one revision',
    ])
  })

  it.each([
    ['an anchor', `name: &${'x'.repeat(300_000)} a`],
    ['a reference', `name: *${'x'.repeat(300_000)}`],
    ['a number', `name: ${'1'.repeat(300_000)}`],
    ['a directive', `%${'X'.repeat(300_000)}\n---\nname: a`],
    ['a key', `? ${'x'.repeat(300_000)}\n: a`],
    ['levels', changed('  ic2: {}\n', Array.from({ length: 3_000 }, (_, index) => `  l${index}: {}\n`).join(''))],
  ])('in lines that fit a screen, however long in the file: %s', (_, text) => {
    const told = printed(text)
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((line) => line.length > 500)).toEqual([])
  })

  it('too large to be a ladder', () => {
    expect(printed(`#${'x'.repeat(3_000_000)}`)).toEqual([
      'a.yml: found a file of 3.0 MB, wanted at most 1 MB: one ladder in one revision',
    ])
  })
})
