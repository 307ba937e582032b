/**
 * The modals over any ladder: Slack takes them in every state that clicks can reach, and what a select cannot hold is
 * found by its name. The shipped ladders, ladders as unkind as their schema allows, a hundred large ones.
 */
import { describe, expect, test } from 'vitest'
import { behaviorsOf, createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot, type Ladderbot } from '../../src/ladderbot.js'
import { DRAFT_CHECK_VIEW, FIND_ACTION, MATCH_VIEW } from '../../src/render/actions.js'
import { copyView } from '../../src/render/copy-view.js'
import { NO_PICKS } from '../../src/render/evidence-view.js'
import { decodeLookUp, lookUpView, nextLookUp } from '../../src/render/look-up-view.js'
import { outlineMarkdown } from '../../src/render/markdown.js'
import { outlineOf } from '../../src/render/outline-of.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { queryPicked } from '../../src/render/pick.js'
import { quotation } from '../../src/render/quotation.js'
import { replyMessage } from '../../src/render/reply.js'
import { evidenceModal, findings } from '../../src/slack/evidence.js'
import { bot as shippedBot } from '../helpers/ladderbot.js'
import { HOSTILE, hundredLadders, nastyLadders } from '../helpers/ladders.js'
import { queriesOver } from '../helpers/queries.js'

const shipped = shippedBot()
const nasty = createLadderbot(createLadders(nastyLadders()))
const many = createLadderbot(createLadders(hundredLadders()))

/** The look-up's view after some choices, as `[action, value]`. */
function lookUp(bot: Ladderbot, ...choices: readonly (readonly [action: string, value: string])[]) {
  let state = decodeLookUp(undefined)
  let view = lookUpView(bot.ladders, state, null)
  for (const [action_id, value] of choices) {
    state = nextLookUp(decodeLookUp(view.private_metadata), { action_id, selected_option: { value } }, bot.ladders)
    const picked = queryPicked(state, bot.ladders)
    view = lookUpView(bot.ladders, state, state.query === null ? picked && bot.answer(picked) : bot.ask(state.query))
  }
  return view
}

/** The values that the options of a select have, in whatever block it stands. */
function offered(view: unknown, action: string): string[] {
  const values: string[] = []
  JSON.stringify(view, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'action_id' in value && value.action_id === action) {
      if ('options' in value && Array.isArray(value.options)) values.push(...value.options.map((each) => each.value))
    }
    return value
  })
  return values
}

describe.each([
  ['the shipped ladders', shipped],
  ['unkind ladders', nasty],
  ['100 ladders of ten levels and 40 competencies', many],
])('over %s', (_, bot) => {
  test('Slack takes the look-up with any ladder, level and competency', () => {
    const problems: unknown[] = [...checkView(lookUp(bot))]
    for (const ladder of offered(lookUp(bot), 'pick:ladder')) {
      const opened = lookUp(bot, ['pick:ladder', ladder])
      problems.push(...checkView(opened))
      const levels = offered(opened, 'pick:level')
      const competencies = offered(opened, 'pick:competency')
      for (const level of bot === many ? levels.slice(1, 2) : levels) {
        problems.push(...checkView(lookUp(bot, ['pick:ladder', ladder], ['pick:level', level])))
        for (const competency of bot === shipped ? competencies : competencies.slice(1, 2)) {
          const choices = [
            ['pick:ladder', ladder],
            ['pick:level', level],
            ['pick:competency', competency],
          ] as const
          problems.push(...checkView(lookUp(bot, ...choices)))
        }
      }
    }
    expect(problems).toEqual([])
  })

  test('Slack takes the match and the check of any text', () => {
    const [ladder] = bot.ladders.current
    const behaviors = ladder ? behaviorsOf(ladder) : []
    const text = behaviors.map((behavior) => behavior.text).join('\n')
    const problems = ['', HOSTILE, HOSTILE.repeat(40), text].flatMap((each) =>
      bot.ladders.current.slice(0, 6).flatMap(({ id, levels }) =>
        ([MATCH_VIEW, DRAFT_CHECK_VIEW] as const).flatMap((kind) =>
          [null, levels[0]?.id ?? null, levels.at(-1)?.id ?? null].flatMap((level) => {
            const given = { ...NO_PICKS, ladder: id, level, responseUrl: 'https://hooks.slack.invalid/1', text: each }
            const found = findings(bot, kind, given)
            const copied = found ? checkView(copyView('Copy', outlineMarkdown(found))) : []
            return [...checkView(evidenceModal(bot, kind, given, 'A note.')), ...copied]
          }),
        ),
      ),
    )
    expect(problems).toEqual([])
  })
})

describe('what a select has no room for', () => {
  test('is found by its name: competencies', () => {
    const view = lookUp(nasty, ['pick:ladder', 'wide'])
    expect(offered(view, 'pick:competency')).toHaveLength(100)
    expect(JSON.stringify(view)).toContain('1 more competency: type the name into the search above.')
    const [found] = nasty.typeAhead('Competency 100', 100)
    const shown = lookUp(nasty, [FIND_ACTION, nasty.phrase(found?.query ?? { kind: 'help' })])
    expect(JSON.stringify(shown)).toContain('Competency 100 · Wide, all levels')
  })

  test('is found by its name: ladders', () => {
    const more = createLadderbot(createLadders([...hundredLadders(), ...nastyLadders()]))
    expect(offered(lookUp(more), 'pick:ladder')).toHaveLength(100)
    expect(JSON.stringify(lookUp(more))).toContain('5 more ladders: type the name into the search above.')
    for (const kind of [MATCH_VIEW, DRAFT_CHECK_VIEW] as const) {
      const given = { ...NO_PICKS, text: '' }
      expect(JSON.stringify(evidenceModal(more, kind, given))).toContain('"type":"external_select"')
    }
  })
})

test('Slack takes any answer with a note before it', () => {
  for (const bot of [shipped, nasty]) {
    const answers = queriesOver(bot.ladders).map((query) => bot.answer(query))
    expect(answers.flatMap((answer) => checkMessage(replyMessage(answer, 'one', 'A note.')))).toEqual([])
  }
})

test('Markdown is whole, and names in it style nothing', () => {
  for (const query of queriesOver(nasty.ladders)) {
    const answer = nasty.answer(query)
    if (answer.kind !== 'level' && answer.kind !== 'expectation') continue
    const markdown = outlineMarkdown(outlineOf(answer))
    for (const { behaviors } of answer.entries.flatMap(({ cells }) => cells)) {
      for (const { text } of behaviors) expect(markdown.replace(/\\/g, '')).toContain(text.trim())
    }
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)`y/)
  }
})

test('a quotation has text and Markdown, or says what is wrong', () => {
  for (const query of queriesOver(shipped.ladders)) {
    const quoted = quotation(shipped.answer(query))
    const texts = 'problem' in quoted ? [quoted.problem] : [quoted.text, quoted.markdown]
    for (const text of texts) expect(text).toMatch(/\w.*/)
    expect(texts.join(' ')).not.toContain('/ladder')
  }
})
