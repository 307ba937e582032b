/** At which level something is asked, and whether a level asks it; notes and roles by what they say. */
import { expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { answerJson } from '../../src/render/json.js'
import { buildLadder } from '../helpers/ladders.js'

const old = buildLadder({
  revision: '2023-01',
  pillars: { Craft: { Drawing: { ic1: ['Lays out charcoal beside paper.'] } } },
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

test('at which level something begins is told lowest first', () => {
  const { kind, text, results } = json(`at which level does ${id} repair easels start?`)
  expect(kind).toBe('search')
  expect(text).toMatch(/first at IC2/)
  expect(results.map(({ level }) => level)).toContain('ic2')
})

test('a level that says it is quoted', () => {
  const { kind, levels, text } = json(`does ${id} ic2 repair broken easels?`)
  expect([kind, levels]).toEqual(['search', ['ic2']])
  expect(text).toContain('IC2 says something like it')
})

test('a level that does not say it is told, with the one that does', () => {
  const { kind, levels, text } = json(`is repairing broken easels expected of ${id} ic1?`)
  expect([kind, levels]).toEqual(['search', []])
  expect(text).toMatch(/IC1 says nothing like it\. .*IC2/)
})

test('what only a superseded revision says is quoted from there, and the first lines say so', () => {
  const { kind, results, text } = json(`${id} lays out charcoal beside paper`)
  expect([kind, results[0]?.revision]).toEqual(['search', '2023-01'])
  expect(text.split('\n').slice(0, 3).join(' ')).toMatch(/old revision 2023-01/i)
})

test('a note is found by what it says', () => {
  expect(bot.ask(`${id} can I work remotely if I live far away?`).asked).toMatchObject({ kind: 'note' })
})
