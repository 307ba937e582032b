import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import type { LadderFileRead } from '../../src/ladder/load.js'
import { parseLadder } from '../../src/ladder/parse.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { RULES } from '../../src/lint/finding.js'
import { lintFile } from '../../src/lint/lint.js'
import { findingAnnotation, findingLine, findingRecord } from '../../src/lint/report.js'

/** A ladder that no rule has anything to say of; `competencies` and `rest` take the place of these parts. */
function ladderFile(
  competencies = `
  - name: Sketching
    levels:
      ic1: [{ behavior: Draws by hand., phrases: doodles }]
      ic2: [{ behavior: Draws on a tablet., phrases: doodles }]
      ic3: [{ behavior: Draws in front of others., phrases: doodles }]`,
  rest = '',
  id = 'design',
): string {
  return `id: ${id}
name: ${id === 'design' ? 'Design' : 'Building'}
role: ${id === 'design' ? 'Designer' : 'Builder'}
revision: 2024-05
wording: verbatim
source: { title: Design Ladder, url: https://example.com/design }
owner: { email: design@example.com }
checked: 2024-06
levels: { ic1: {}, ic2: {}, ic3: {} }
competencies:${competencies}
${rest}`
}

function read(text: string, file = 'a.yml'): LadderFileRead {
  const parsed = parseLadder(text, file)
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return { file, text, ...parsed }
}

/** What is found, hints too, as `line rule found`. */
function found(text: string, ...others: readonly string[]): string[] {
  const file = read(text)
  const loaded = [file, ...others.map((other, index) => read(other, `other-${index}.yml`))]
  const bot = createLadderbot(createLadders(loaded.map(({ ladder }) => ladder)))
  const findings = lintFile(file, loaded, (typed) => bot.ask(typed).asked)
  return findings.map(({ rule, position, found }) => `${position?.line} ${rule} ${found}`)
}

const competency = (levels: string, name = 'Sketching'): string => `
  - name: ${name}
    levels:${levels}`
const cell = (level: string, ...texts: readonly string[]): string =>
  `\n      ${level}: [${texts.map((text) => `{ behavior: '${text}', phrases: doodles }`).join(', ')}]`

/** A competency that has something at every level, so that the others need not. */
const FULL = competency(cell('ic1', 'Listens.') + cell('ic2', 'Answers.') + cell('ic3', 'Talks.'), 'Talking')

describe('a ladder that is as it should be', () => {
  it('has nothing to be said of it', () => {
    expect(found(ladderFile())).toEqual([])
  })
})

describe('repeats', () => {
  it('are told in another competency', () => {
    const text = ladderFile(
      competency(cell('ic1', 'Draws by hand.')) + competency(cell('ic2', 'draws by hand'), 'Drafting') + FULL,
    )
    expect(found(text)).toEqual(['16 repeats "draws by hand" is in Sketching, IC1 too (line 13).'])
  })

  it('are told within a cell, and beside what holds at every level', () => {
    const text = ladderFile(
      competency(cell('all', 'Is kind.') + cell('ic1', 'Draws.', 'Draws.') + cell('ic2', 'Is kind.')) + FULL,
    )
    expect(found(text)).toEqual([
      '14 repeats "Draws." is in Sketching, IC1 too (line 14).',
      '15 repeats "Is kind." is in Sketching, every level too (line 13).',
    ])
  })

  it('are told where a level between says something else', () => {
    const text = ladderFile(competency(cell('ic1', 'Draws.') + cell('ic2', 'Paints.') + cell('ic3', 'Draws.')))
    expect(found(text)).toEqual(['15 repeats "Draws." is in Sketching, IC1 too (line 13).'])
  })

  it('are none where a level carries on what the one below asks', () => {
    expect(
      found(ladderFile(competency(cell('ic1', 'Draws.') + cell('ic2', 'Draws.') + cell('ic3', 'Draws.')))),
    ).toEqual([])
  })

  it('have their line in cells that have a name too', () => {
    const named = '\n      ic1: { name: First, behaviors: [{ behavior: Draws., phrases: doodles }] }'
    const text = ladderFile(competency(named) + competency(named.replace('First', 'Next'), 'Drafting') + FULL)
    expect(found(text)).toEqual(['16 repeats "Draws." is in Sketching, IC1 too (line 13).'])
  })
})

describe('holes', () => {
  it('are levels without behaviors between two that have some', () => {
    const text = ladderFile(
      competency(cell('ic1', 'Draws.') + cell('ic3', 'Paints.')) + competency(cell('ic2', 'Measures.'), 'Drafting'),
    )
    expect(found(text)).toEqual(['12 holes Sketching says nothing at IC2, but does below and above.'])
  })

  it('are none where the ladder leaves the level undefined, or the level is of another track', () => {
    const text = ladderFile(competency(cell('ic1', 'Draws.') + cell('ic3', 'Paints.')))
    expect(found(text.replace('ic2: {}', 'ic2: { undefined: Not yet. }'))).toEqual([])
    const tracks = 'tracks: { ic: Individual contributor, m: People manager }'
    const levels = 'levels: { ic1: {}, m1: { track: m }, ic3: {} }'
    const both = text.replace('levels: { ic1: {}, ic2: {}, ic3: {} }', `${tracks}\n${levels}`)
    expect(found(both + competency(cell('m1', 'Leads.'), 'Leading'))).toEqual([])
  })
})

describe('jumps', () => {
  it('are steps at which the text grows or shrinks eight times', () => {
    const long = `Draws ${'and then paints '.repeat(5)}.`
    const text = ladderFile(competency(cell('ic1', 'Draws.') + cell('ic2', long) + cell('ic3', 'Stops.')))
    expect(found(text)).toEqual([
      '14 jumps Sketching has 6 characters at IC1 and 87 at IC2.',
      '15 jumps Sketching has 87 characters at IC2 and 6 at IC3.',
    ])
  })
})

describe('vague words', () => {
  it('are told where no example says what is meant', () => {
    const text = ladderFile(competency(cell('ic1', 'Asks for help as needed.')))
    expect(found(text)).toContain('13 vague-words "as needed" without an example.')
  })

  it('are none beside an example, in the text or under its own key', () => {
    const inText = ladderFile(competency(cell('ic1', 'Asks for help as needed, for example in a review.')))
    const apart = '\n      ic1: [{ behavior: Asks for help as needed., examples: [Calls a friend.], phrases: doodles }]'
    for (const text of [inText, ladderFile(competency(apart))]) expect(found(text).join()).not.toContain('vague-words')
  })
})

describe('markup', () => {
  it.each(['Draws **bold** lines.', 'Reads [the guide](https://example.com).', 'Runs `make`.'])(
    '%s would be shown as it stands',
    (text) => {
      expect(found(ladderFile(competency(cell('ic1', text)))).join()).toContain('markup')
    },
  )

  it('is no plain text with such signs', () => {
    const text = ladderFile(competency(cell('ic1', 'Draws 2 * 3 posters - by hand (snake_case_names too).')))
    expect(found(text).join()).not.toContain('markup')
  })
})

describe('too long', () => {
  it('is a behavior of more than 500 characters', () => {
    const text = (length: number): string => ladderFile(competency(cell('ic1', 'x'.repeat(length))))
    expect(found(text(500)).join()).not.toContain('too-long')
    expect(found(text(501))).toContain('13 too-long A behavior of 501 characters.')
  })
})

describe('no behaviors', () => {
  it('are told once for a level that no competency has anything for, and not as holes', () => {
    const text = ladderFile(competency(cell('ic1', 'Draws.') + cell('ic3', 'Paints.')))
    expect(found(text)).toEqual(['9 no-behaviors IC2 has no behavior in any competency.'])
  })
})

describe('clashes', () => {
  const two = (first: string, second: string): string =>
    competency(cell('ic1', 'Draws.') + cell('ic2', 'Paints.') + cell('ic3', 'Carves.')).replace(
      'Sketching',
      `Sketching\n    aliases: [${first}]`,
    ) + competency(cell('ic1', 'Measures.'), 'Drafting').replace('Drafting', `Drafting\n    aliases: [${second}]`)

  it('are aliases that something else is called, or goes by', () => {
    expect(found(ladderFile(two('drafting', 'plans')))).toContain(
      '12 clashes "drafting" is a name of Sketching, and of Drafting too.',
    )
    expect(found(ladderFile(two('plans', 'Plans')))).toContain(
      '18 clashes "Plans" is a name of Drafting, and of Sketching too.',
    )
  })

  it('are names of another ladder', () => {
    const other = ladderFile(undefined, 'aliases: [makers]', 'building')
    expect(found(ladderFile(two('makers', 'plans')), other)).toContain(
      '12 clashes "makers" is a name of Sketching, and of the ladder Building (other-0.yml) too.',
    )
    expect(found(ladderFile(undefined, 'aliases: [makers]'), other)).toContain(
      '16 clashes "makers" is a name of Design, and of the ladder Building (other-0.yml) too.',
    )
  })

  it('are none between topics of one label, and revisions of one ladder', () => {
    const topic = (name: string): string =>
      `
  - name: ${name}
    topics: { Inside: [internal] }
    levels:
      ic1: [{ topic: Inside, behavior: Writes to ${name}., phrases: doodles }]
      ic2: [{ topic: Inside, behavior: Talks to ${name}., phrases: doodles }]
      ic3: [{ topic: Inside, behavior: Sings to ${name}., phrases: doodles }]`
    const text = ladderFile(topic('Sales') + topic('Legal'), 'aliases: [makers]')
    expect(found(text, text.replace('2024-05', '2023-05'))).toEqual([])
  })
})

describe('names that cannot be found', () => {
  it('are those that are read as something else when they are typed', () => {
    const text = ladderFile(
      undefined,
      'notes: [{ name: Time at a level, text: A year. }, { name: Titles, text: None. }]',
    )
    const file = read(text)
    const bot = createLadderbot(createLadders([file.ladder]))
    const findings = lintFile(file, [file], (typed) => bot.ask(typed === 'design Titles' ? 'design ic1' : typed).asked)
    expect(findings.map(({ rule, position, found }) => [rule, position, found])).toEqual([
      [
        'not-found',
        { line: 16, column: 59 },
        '"design Titles" does not lead to Titles: it is read as a question of another kind (level).',
      ],
    ])
  })

  it('are not looked for in a superseded revision', () => {
    const file = read(ladderFile())
    expect(lintFile(file, [file], null)).toEqual([])
  })
})

describe('hints', () => {
  it('are a lack of phrases, and of where the ladder comes from', () => {
    const text = ladderFile(competency('\n      ic1: [{ behavior: Draws. }]'))
      .replace(/owner.*\n/, '')
      .replace(/levels: {.*/, 'levels: { ic1: {} }')
    expect(found(text)).toEqual([
      '1 no-phrases 1 of 1 behaviors have no phrases.',
      '6 no-source The file does not say whom to ask (owner).',
    ])
  })
})

describe('a switch', () => {
  const long = competency(cell('ic1', 'x'.repeat(501)) + cell('ic2', 'y'.repeat(501)) + cell('ic3', 'z'.repeat(501)))

  it('keeps a rule quiet in its file', () => {
    expect(found(ladderFile(long, 'lint: { too-long: The page has such sentences. }'))).toEqual([])
  })

  it('is told where it names no rule', () => {
    const [first] = found(ladderFile(undefined, 'lint: { to-long: The page has such sentences. }'))
    expect(first).toBe('16 unknown-rule There is no rule "to-long".')
  })
})

describe('a finding is told', () => {
  const finding = {
    rule: 'holes',
    position: { line: 3, column: 5 },
    found: 'A,\u001b b: 100 %.',
    advice: 'Fill it.',
  } as const

  it('on one line, safe on a terminal', () => {
    expect(findingLine('a.yml', finding)).toMatch(/^a\.yml:3:5 holes: A,\\u\{1b\} b: 100 %\. \S.* Fill it\.$/)
  })

  it('as a record', () => {
    expect(findingRecord('a.yml', { ...finding, position: null })).toMatchObject({
      file: 'a.yml',
      line: null,
      column: null,
      rule: 'holes',
      severity: 'finding',
      found: 'A,\u001b b: 100 %.',
      advice: 'Fill it.',
    })
  })

  it('as an annotation whose text can end neither the command nor a property', () => {
    expect(findingAnnotation('a,b:c%.yml', finding)).toMatch(
      /^::warning file=a%2Cb%3Ac%25\.yml,line=3,col=5,title=holes::A,\\u\{1b\} b: 100 %25\. \S.* Fill it\.$/,
    )
    expect(findingAnnotation('a.yml', { ...finding, rule: 'no-phrases' })).toMatch(/^::notice file=a\.yml/)
  })
})

it.each(Object.keys(RULES))('the rule %s is described for owners', (rule) => {
  expect(readFileSync('docs/ladder-file.md', 'utf8')).toContain(`\n| \`${rule}\``)
})
