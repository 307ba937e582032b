import { describe, expect, test } from 'vitest'
import { refOf } from '../../src/ladder/ladders.js'
import { bot } from '../helpers/ladderbot.js'

const REF = new Map(bot().ladders.current.map((ladder) => [ladder.id, refOf(ladder)]))

describe('a message that asks for a draft to be checked', () => {
  test.each([
    ['check my draft for CE IC5: I led the rollout.', 'ce', 'ic5', 'I led the rollout.'],
    [
      'Please check my draft for customer engineering IC5\nI led the rollout.\nTwice.',
      'ce',
      'ic5',
      'I led the rollout.\nTwice.',
    ],
    ['check my draft for CE IC5 I led the rollout: all of it', 'ce', 'ic5', 'I led the rollout: all of it'],
    ['Check my self-review for IC4 PMM. I wrote the launch plan.', 'pmm', 'ic4', 'I wrote the launch plan.'],
    ['can you check my draft for level 5 of the CE ladder:\n\n- led a rollout', 'ce', 'ic5', '- led a rollout'],
    ['check my draft for CE IC5 right now: I led', 'ce', 'ic5', 'I led'],
    ['check my draft for CE IC5 I led it: all', 'ce', 'ic5', 'I led it: all'],
    ['check my draft for CE IC5 : – I led', 'ce', 'ic5', 'I led'],
    ['check my draft for CE IC5', 'ce', 'ic5', ''],
    ['check my draft for CE: I led', 'ce', null, 'I led'],
    ['check my draft for IC5: I led', null, 'ic5', 'I led'],
    ['check my draft: I led', null, null, 'I led'],
    ['check my draft', null, null, ''],
  ])('%j', (message, ladder, level, text) => {
    expect(bot().draftIn(message)).toEqual({ ladder: ladder === null ? null : REF.get(ladder), level, text })
  })

  test.each(['ce ic5', 'what does the draft say', 'check ce ic5', 'my draft', 'how do reviews work', ''])(
    'is not %j',
    (message) => expect(bot().draftIn(message)).toBe(null),
  )
})
