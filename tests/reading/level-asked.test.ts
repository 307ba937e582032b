/** At which level something is asked, and whether a level asks it; notes and roles by what they say. */
import { expect, test } from 'vitest'
import { createLadders, refOf } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import type { Query } from '../../src/reading/query.js'
import { answerJson } from '../../src/render/json.js'
import { buildLadder } from '../helpers/ladders.js'

const old = buildLadder({
  revision: '2023-01',
  pillars: {
    Craft: { Drawing: { ic1: ['Lays out charcoal beside paper.', 'Teaches newcomers.'], ic2: ['Repairs easels.'] } },
  },
})
const current = buildLadder({
  revision: '2024-01',
  pillars: {
    Craft: {
      Drawing: {
        ic1: ['Sharpens pencils before every session.'],
        ic2: ['Repairs broken easels alone.'],
        ic3: ['Teaches newcomers how to repair easels.'],
      },
    },
  },
  notes: [
    {
      slug: 'working-from-home',
      name: 'Working from home',
      text: 'Whoever lives far away may work remotely four days a week.',
    },
  ],
})
const bot = createLadderbot(createLadders([old, current]))
const json = (text: string) => answerJson(text, bot.ask(text))
const [id] = [current.id]

const searched = (words: string, levels: readonly string[], asks: 'level' | 'whether') => {
  const query: Query = { kind: 'search', text: words, words: words.split(' '), ladder: refOf(current), levels, asks }
  return answerJson(words, bot.answer(query))
}

test('at which level something begins is told lowest first', () => {
  const { text, results } = searched('repair easels', [], 'level')
  expect(text).toMatch(/first at IC2/)
  expect(results.map(({ level }) => level)).toContain('ic2')
})

test('whether a level asks something is read as that', () => {
  expect(bot.understand(`does ${id} ic2 repair broken easels?`).query).toMatchObject({
    kind: 'search',
    levels: ['ic2'],
    asks: 'whether',
  })
})

test('a level that says it is quoted', () => {
  const { levels, text } = searched('repair broken easels', ['ic2'], 'whether')
  expect(levels).toEqual(['ic2'])
  expect(text).toContain('IC2 says something close')
})

test('a level that does not say it is told, with the one that does', () => {
  const { levels, text } = searched('repair broken easels', ['ic1'], 'whether')
  expect(levels).toEqual([])
  expect(text).toMatch(/IC1 doesn’t mention it\. .*IC2/)
})

test('what only a superseded revision says is quoted from there, and the first lines say so', () => {
  const { kind, results, text } = json(`${id} lays out charcoal beside paper`)
  expect([kind, results[0]?.revision]).toEqual(['search', '2023-01'])
  expect(text.split('\n').slice(0, 3).join(' ')).toMatch(/old revision 2023-01/i)
})

test('a note is found by what it says', () => {
  expect(bot.ask(`${id} can I work remotely if I live far away?`).asked).toMatchObject({ kind: 'note' })
})

test.each([
  ['another level of the current one says it', `is teaching newcomers expected at ${id} ic1?`],
  ['the current one has all the words, in a longer text', `where does ${id} ic2 mention repairing easels?`],
])('a superseded revision is not quoted where %s', (_, text) => {
  expect(json(text)).toMatchObject({ kind: 'search', revision: '2024-01' })
})

test('a year stands for its revision, and one that has none is told', () => {
  expect(json(`${id} 2023`)).toMatchObject({ kind: 'ladder', revision: '2023-01' })
  expect(json(`${id} 2019`)).toMatchObject({ kind: 'none', text: expect.stringContaining('revision 2019') })
})
