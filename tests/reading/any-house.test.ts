/** Questions about ladders of other houses: levels without a number, tracks, notes, a page without sections. */
import { beforeAll, describe, expect, it } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { parseLadder } from '../../src/ladder/parse.js'
import { problemLine } from '../../src/ladder/problem.js'
import { createLadderbot, type Ladderbot } from '../../src/ladderbot.js'
import { answerJson } from '../../src/render/json.js'

const ENGINEERING = `id: eng
name: Engineering
role: Engineer
revision: 2025
wording: verbatim
source: { title: Engineering progression }
tracks: { ic: Individual contributor, m: People manager }
levels:
  ic3: { name: Senior 1, track: ic, titles: [Engineer] }
  ic4: { name: Senior 2, track: ic, titles: [Senior Engineer] }
  ic5: { name: Staff, track: ic }
  m4: { name: Senior 2 (people manager), track: m, beside: ic4 }
  m5: { name: Director, track: m, beside: ic5 }
competencies:
  - name: Delivery
    levels:
      all: [{ behavior: Ships often. }]
      ic3: [{ behavior: Delivers features. }]
      ic4: [{ behavior: Delivers whole projects. }]
      ic5: [{ behavior: Delivers programmes. }]
      m4: [{ behavior: Makes a team deliver. }]
      m5: [{ behavior: Makes a department deliver. }]
  - name: 🛠️ Mastery
    levels:
      ic3: [{ behavior: Knows one language well. }]
      ic4: { name: Breadth, behaviors: [{ behavior: Knows several languages. }] }
notes:
  - { name: How long is a level?, text: About two years. }
`

const KITCHEN = `id: kitchen
name: Kitchen
role: Cook
revision: 2024-12-01
wording: verbatim
source: { title: How we cook }
levels:
  trainee: { name: Trainee Cook }
  line-cook: { name: Line Cook }
  sous-chef: { name: Sous Chef }
  l4: { name: '4' }
competencies:
  - name: Sauces
    levels:
      trainee: [{ behavior: Stirs sauces. }]
      line-cook: [{ behavior: Makes stock. }]
      sous-chef: [{ behavior: Invents sauces. }]
`

let bot: Ladderbot

beforeAll(() => {
  const ladders = [ENGINEERING, KITCHEN].map((text) => {
    const parsed = parseLadder(text, 'a.yml')
    if ('problems' in parsed) throw new Error(parsed.problems.map(problemLine).join('\n'))
    return parsed.ladder
  })
  bot = createLadderbot(createLadders(ladders))
})

const ask = (query: string) => answerJson(query, bot.ask(query))

describe('levels of other houses', () => {
  it.each([
    ['eng ic4', 'eng', ['ic4']],
    ['eng m4', 'eng', ['m4']],
    ['eng senior 2', 'eng', ['ic4']],
    ['eng staff', 'eng', ['ic5']],
    ['engineering director', 'eng', ['m5']],
    ['senior engineer', 'eng', ['ic4']],
    ['kitchen line cook', 'kitchen', ['line-cook']],
    ['kitchen sous-chef', 'kitchen', ['sous-chef']],
    ['kitchen l4', 'kitchen', ['l4']],
    ['kitchen level 4', 'kitchen', ['l4']],
  ])('%s', (query, ladder, levels) => {
    expect(ask(query)).toMatchObject({ kind: 'level', ladder, levels })
  })

  it('stand side by side in the order of the file', () => {
    expect(ask('kitchen sous chef vs trainee cook')).toMatchObject({
      kind: 'comparison',
      levels: ['trainee', 'sous-chef'],
    })
  })

  it('of another track are not taken in, unless named', () => {
    expect(ask('eng ic3-ic5').levels).toEqual(['ic3', 'ic4', 'ic5'])
    expect(ask('eng ic4 vs ic5').text).not.toContain('people manager')
    expect(ask('eng ic4 vs m4').levels).toEqual(['ic4', 'm4'])
  })

  it('have a next one in each track where the tracks part', () => {
    const { suggestions } = ask('eng ic3')
    expect(suggestions).toEqual(expect.arrayContaining(['/ladder eng ic4', '/ladder eng m4']))
    expect(ask('eng ic4').suggestions).not.toContain('/ladder eng m5')
  })

  it('that stand for the same rung say so', () => {
    expect(ask('eng m4').text).toContain('Same rung as Senior 2')
  })

  it('are not what everybody on the ladder is called', () => {
    expect(ask('engineer')).toMatchObject({ kind: 'ladder', ladder: 'eng' })
    expect(ask('engineer ic5')).toMatchObject({ kind: 'level', levels: ['ic5'] })
  })

  it('are asked for by suggestions as they are by people', () => {
    for (const query of ['eng', 'kitchen', 'eng ic4', 'kitchen line cook', 'eng delivery', 'kitchen sauces']) {
      for (const suggestion of ask(query).suggestions) {
        expect([suggestion, ask(suggestion).kind]).not.toEqual([suggestion, expect.stringMatching(/none|ambiguous/)])
      }
    }
  })
})

describe('what other houses write', () => {
  it('a note is found by its name', () => {
    expect(ask('eng how long is a level')).toMatchObject({ kind: 'note', ladder: 'eng', defined: true, results: [] })
    expect(ask('how long is a level?').text).toContain('About two years.')
  })

  it('a competency has a slug without the signs of its heading, and is found by what it is called at a level', () => {
    expect(ask('eng mastery')).toMatchObject({ kind: 'competency', competency: 'mastery' })
    expect(ask('eng ic4 breadth')).toMatchObject({ kind: 'expectation', competency: 'mastery', levels: ['ic4'] })
  })

  it('what holds at every level stands once in each answer that quotes, and in no comparison', () => {
    const ids = (query: string) => ask(query).results.map(({ id }) => id)
    const always = 'eng@2025/delivery/all/1'
    for (const query of ['eng ic3', 'eng ic3 delivery', 'eng delivery']) {
      expect([query, ids(query).filter((id) => id === always)]).toEqual([query, [always]])
    }
    expect(ids('eng ic3 vs ic4 delivery')).toEqual(['eng@2025/delivery/ic3/1', 'eng@2025/delivery/ic4/1'])
    expect(ask('eng ic3 vs ic4 delivery').text).toContain('Left out: 1 behavior that holds at every level.')
  })

  it('no section is made up where the page has none', () => {
    expect(ask('kitchen sauces').text).not.toContain('A competency of')
    expect(ask('kitchen competencies').kind).not.toBe('competency')
  })
})
