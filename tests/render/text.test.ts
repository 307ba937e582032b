import { describe, expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { messageOf } from '../../src/render/message.js'
import { answerText } from '../../src/render/text.js'
import { buildLadder, HOSTILE, nastyLadders } from '../helpers/ladders.js'

const older = buildLadder({ revision: '2023-01', levels: ['ic1', 'ic2', 'ic3'] })
const design = buildLadder({
  levels: ['ic1', { id: 'ic2', titles: ['Senior Designer'] }, { id: 'ic3', undefined: 'Nobody has it yet.' }],
  cumulative: 'Each level includes the ones below it.',
  source: { title: 'Design Ladder', url: 'https://example.com/design' },
})
const bot = createLadderbot(createLadders([design, older]))
const nasty = createLadderbot(createLadders(nastyLadders()))
const text = (query: string) => answerText(bot.ask(query))

describe('the text of an answer', () => {
  test('is a title, where it comes from, the behaviors as a list, what counts besides, the source, what to ask next', () => {
    expect(text('design ic2')).toBe(`Design IC2, Senior Designer
Revision 2024-01. Paraphrased from Design Ladder.

Drawing (Craft)
- Lines: Draws straight lines autonomously.
- Curves: Draws curves.

Sharing (People)
- Shows work in progress.
- Teaches a class.

Each level builds on the ones below.

Design Ladder: https://example.com/design

You can ask next:
  /ladder design ic1  (Previous: IC1)
  /ladder design  (Design ladder)`)
  })

  test('marks what a step raises and adds', () => {
    expect(text('design ic1 vs ic2 drawing')).toContain(`- Curves
  - ▲ IC2 (new): Draws curves.
- Lines
  - IC1: Draws straight lines with support from a senior designer.
  - ▲ IC2 (raised): Draws straight lines autonomously.`)
  })

  test('says that a level is left undefined, why, and which revision did define it', () => {
    expect(text('design ic3')).toContain('Design doesn’t define IC3; revision 2023-01 did. Nobody has it yet.')
  })

  test('says that a revision is superseded', () => {
    expect(text('design 2023-01 ic1')).toContain(
      'Old revision 2023-01, superseded by 2024-01. Paraphrased from Design Ladder.',
    )
  })

  test('says whether the words are the page’s own', () => {
    const verbatim = createLadderbot(createLadders([buildLadder({ wording: 'verbatim' })]))
    expect(answerText(verbatim.ask('design ic1'))).toContain('Quoted from Design Ladder.')
  })
})

describe('an answer whose ladder somebody looks after', () => {
  test.each([
    [{ slack: null, url: 'https://example.com/ask', email: 'a@example.com' }, 'a@example.com'],
    [{ slack: 'U1', url: 'https://example.com/ask', email: null }, 'https://example.com/ask'],
    [{ slack: 'U1', url: null, email: null }, 'U1 in Slack'],
  ])('names them: %j', (owner, name) => {
    const owned = createLadderbot(createLadders([buildLadder({ owner })]))
    expect(answerText(owned.ask('design ic1'))).toContain(`\n\nQuestions about this ladder: ask ${name}.`)
  })
})

describe('the text of a message', () => {
  test('is the whole answer where that is short', () => {
    const answer = bot.ask('design ic2')
    expect(messageOf(answer, 'one').text).toBe(answerText(answer))
  })

  test('names what does not fit into 3,000 characters, and how to read it', () => {
    const { text } = messageOf(nasty.ask('wide ic1'), 'one')
    expect(text.length).toBeLessThanOrEqual(3_000)
    expect(text).toContain('The text is cut here. To read a part in full, ask for it: /ladder wide ic1 competency-100.')
    expect(text).toMatch(/Still to come: Competency 39, .*Competency 46 and 54 more\.$/)
  })

  test('stays under 4,000 bytes in any script', () => {
    const { text } = messageOf(nasty.ask('scripts ic1'), 'one')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000)
  })

  test('holds hostile names as text', () => {
    const { text } = messageOf(nasty.ask('hostile ic1'))
    expect(answerText(nasty.ask('hostile ic1'))).toContain(HOSTILE)
    expect(text).toContain('&lt;!channel&gt; *x* &amp; &lt;script&gt;')
  })
})
