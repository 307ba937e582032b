import { expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { EVERY_LEVEL } from '../../src/ladder/model.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { buildLadder } from '../helpers/ladders.js'

const design = buildLadder({
  levels: ['ic1', 'ic2'],
  pillars: {
    Craft: {
      Drawing: {
        ic1: [['Lines', 'Draws lines.'], 'Draws often.'],
        ic2: ['Draws well.'],
        [EVERY_LEVEL]: ['Likes pencils.'],
      },
    },
  },
})
const bot = createLadderbot(createLadders([design]))
const id = `design@${design.revision}/drawing/ic1`

test.each([
  ['as it is cited', `${id}/1`, 'design ic1 lines'],
  ['in a sentence, quoted', `what does \`${id}/1\` mean?`, 'design ic1 lines'],
  ['in capitals and brackets', `(${id.toUpperCase()}/1).`, 'design ic1 lines'],
  ['of no topic', `${id}/2`, 'design ic1 drawing'],
  ['of every level', `design@${design.revision}/drawing/all/1`, 'design drawing'],
])('the id of a behavior, %s, gives the place where it stands', (_how, typed, phrase) => {
  expect(bot.ask(typed)).toMatchObject({ phrase, sure: true })
})

test('an id that no behavior has is read as any other words', () => {
  expect(bot.ask(`${id}/99`)).toMatchObject({ kind: 'expectation', phrase: 'design ic1 drawing' })
})
