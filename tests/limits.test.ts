/**
 * What holds for every answer, whatever the ladder files say: Slack takes it, its `text` reads alone, names stay text, and
 * every control asks something. The shipped ladders and ladders as unkind as their schema allows, every kind of query.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../src/answer/answer.js'
import { brief, briefAbout } from '../src/answer/brief.js'
import { quotedIn } from '../src/answer/quoted.js'
import { everythingUpTo } from '../src/answer/up-to.js'
import { createLadders } from '../src/ladder/ladders.js'
import { createLadderbot, type Ladderbot } from '../src/ladderbot.js'
import { BRIEF_ACTION, formOf, SHARE_ACTION, writeShown } from '../src/render/actions.js'
import { briefMessages, briefView } from '../src/render/brief-view.js'
import { DRAFT_ACTION } from '../src/render/evidence-view.js'
import { decodeState, FRESH_STATE, type HomeState, nextState, openText } from '../src/render/home-state.js'
import { homeView } from '../src/render/home-view.js'
import { answerJson } from '../src/render/json.js'
import { listForm } from '../src/render/list-form.js'
import { afterSharing, messageOf, sharedMessage } from '../src/render/message.js'
import { outlineOf } from '../src/render/outline-of.js'
import { checkMessage, checkView } from '../src/render/payload-check.js'
import { replyMessage } from '../src/render/reply.js'
import { shareView } from '../src/render/share-view.js'
import { show } from '../src/slack/shown.js'
import { plainText } from '../src/words/tokens.js'
import { bot as shippedBot } from './helpers/ladderbot.js'
import { HOSTILE, hundredLadders, nastyLadders } from './helpers/ladders.js'
import { queriesOver } from './helpers/queries.js'

const shipped = shippedBot()
const nasty = createLadderbot(createLadders(nastyLadders()))
const many = createLadderbot(createLadders(hundredLadders()))

describe.each([
  ['the shipped ladders', shipped],
  ['unkind ladders', nasty],
])('over %s', (_, bot) => {
  const answers = queriesOver(bot.ladders).map((query) => [JSON.stringify(query), bot.answer(query)] as const)

  test('every kind of answer is among those looked at', () => {
    const kinds = new Set(answers.map(([, answer]) => answer.kind))
    expect([...kinds].sort()).toEqual([
      'ambiguous',
      'changes',
      'comparison',
      'competency',
      'expectation',
      'help',
      'ladder',
      'ladders',
      'level',
      'none',
      'promotion',
      'role',
      'search',
    ])
  })

  test('Slack takes every answer as a message, shared or not', () => {
    const problems = answers.flatMap(([query, answer]) =>
      [
        messageOf(answer),
        messageOf(answer, 'one'),
        sharedMessage(answer, { by: 'U1', note: HOSTILE.slice(0, 300), about: 'https://example.com/archives/C1/p1' }),
        afterSharing(answer),
        inAcknowledgement(answer),
      ]
        .flatMap((message) => [message, { ...message, blocks: listForm(message.blocks) ?? message.blocks }])
        .flatMap(checkMessage)
        .map((problem) => [query, problem]),
    )
    expect(problems).toEqual([])
  })

  test('Slack takes every answer in the Home tab', () => {
    const problems = answers.flatMap(([query, answer]) => {
      const state = { ...FRESH_STATE, trail: [bot.phrase(answer.asked)] }
      return checkView(homeView({ ladders: bot.ladders, state, open: answer })).map((problem) => [query, problem])
    })
    expect(problems).toEqual([])
  })

  test('Slack takes everything up to each level, as a message and in the Home tab', () => {
    const all = [...bot.ladders.current, ...bot.ladders.superseded].flatMap((ladder) =>
      [null, ...ladder.pillars.slice(0, 2).map(({ slug }) => ({ competency: slug, topic: null }))].flatMap((about) =>
        ladder.levels.map(({ id }) => everythingUpTo(ladder, id, about)),
      ),
    )
    const problems = all.flatMap((upTo) => [
      ...(['everyone', 'one'] as const).flatMap((seenBy) => checkMessage(messageOf(upTo, seenBy))),
      ...[sharedMessage(upTo, { by: 'U1' }), afterSharing(upTo)].flatMap(checkMessage),
      ...checkView(homeView({ ladders: bot.ladders, state: FRESH_STATE, open: upTo })),
    ])
    expect(problems).toEqual([])
  })

  test('Slack takes the brief of each answer that has one, as a modal and as messages', () => {
    const briefs = answers.flatMap(([, answer]) => briefAbout(answer) ?? []).map(brief)
    expect(briefs.length).toBeGreaterThan(5)
    const problems = briefs.flatMap((each) => [
      ...[false, true].flatMap((all) => checkView(briefView(each, { query: 'a query', all }))),
      ...[false, true].flatMap((all) => briefMessages(each, all).flatMap(checkMessage)),
    ])
    expect(problems).toEqual([])
  })

  test('Slack takes the modal that asks where to share, whatever is shared', () => {
    const problems = answers.flatMap(([query, answer]) =>
      checkView(
        shareView(outlineOf(answer), { text: query, channel: 'C1', thread: null, responseUrl: HOSTILE }, HOSTILE),
      ),
    )
    expect(problems).toEqual([])
  })

  test('no text of a message can ping, link or style anything', () => {
    for (const [query, answer] of answers) {
      const { text, blocks } = messageOf(answer)
      expect(text, query).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
      const marked = JSON.stringify(blocks).match(/"mrkdwn","text":"(?:[^"\\]|\\.)*"/g) ?? []
      for (const each of marked)
        expect(each, query).toMatch(/"(?:Paraphrased|Quoted) from <https?:[^<>|]*\|[^<>|*_~`@#&]*>"$/)
    }
  })

  test('the text of a message reads alone: its title first, no gap where something is missing', () => {
    for (const [query, answer] of answers) {
      const { text, blocks } = messageOf(answer)
      const [title] = blocks
      const start = title?.type === 'header' ? title.text.text.replace(/…$/, '') : ''
      expect(plainText(text).startsWith(start), query).toBe(true)
      expect(text, query).not.toMatch(/\bnull\b|\[object |NaN|\(\)|“”/)
    }
  })
})

describe('the whole answer', () => {
  test('is never cut in the text of the command line', () => {
    for (const query of queriesOver(nasty.ladders)) {
      const answer = nasty.answer(query)
      if (answer.kind !== 'level') continue
      const { text, results } = answerJson('', answer)
      for (const { behavior } of results) expect(text).toContain(behavior)
    }
  })
})

describe('every control of every message', () => {
  test('asks something that the bot answers', () => {
    const asks = new Set(
      queriesOver(shipped.ladders).flatMap((query) => asksIn(messageOf(shipped.answer(query)).blocks)),
    )
    expect(asks.size).toBeGreaterThan(200)
    expect(dead(shipped, asks)).toEqual([])
  })

  test('that cites has behaviors to cite', () => {
    const written = queriesOver(shipped.ladders)
      .flatMap((query) => valuesOf(/^ask:/, messageOf(shipped.ask(shipped.phrase(query)), 'one').blocks))
      .flatMap(([action_id, value]) => formOf({ action_id, value })?.written ?? [])
    expect(written.length).toBeGreaterThan(100)
    expect(new Set(written).size).toBeGreaterThan(50)
    expect(written.filter((each) => quotedIn(show(shipped, each)).length === 0)).toEqual([])
  })

  test('does what it offers: shows what counts up to a level, briefs, shares what the message shows', () => {
    const answers = queriesOver(shipped.ladders).map((query) => shipped.ask(shipped.phrase(query)))
    const found = answers.flatMap((answer) =>
      valuesOf(/^(?!ask:|feedback)/, messageOf(answer, 'one').blocks).map(([id, value]) => ({ answer, id, value })),
    )
    const drafts = found.filter(({ id }) => id === DRAFT_ACTION)
    const briefs = found.filter(({ id }) => id === BRIEF_ACTION)
    const shares = found.filter(({ id }) => id === SHARE_ACTION)
    expect(found.length).toBe(drafts.length + briefs.length + shares.length)
    for (const group of [drafts, briefs, shares]) expect(group.length).toBeGreaterThan(20)
    expect(drafts.filter(({ value }) => !['level', 'help'].includes(shipped.ask(value).kind))).toEqual([])
    expect(briefs.filter(({ value }) => briefAbout(shipped.ask(value)) === null)).toEqual([])
    const other = shares.filter(
      ({ answer, value }) => outlineOf(show(shipped, value)).title !== outlineOf(answer).title,
    )
    expect(other.map(({ answer, value }) => [answer.kind, value])).toEqual([])
  })

  test('of everything up to a level shows a part of it, or the level alone', () => {
    const upTo = show(shipped, writeShown({ text: 'ce ic5', view: 'up-to' }))
    const kinds = asksIn(messageOf(upTo).blocks).map((value) => show(shipped, value).kind)
    expect(new Set(kinds)).toEqual(new Set(['up-to', 'level']))
  })
})

test('whatever a person types comes back as a message that Slack takes and that can act upon nothing', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom('<!channel>', '&', '*', 'ce', 'ic4', 'vs', 'discovery', '`', '\n', 'mentor'))
      .map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const message = messageOf(shipped.ask(text), 'one')
      expect(checkMessage(message)).toEqual([])
      expect(message.text).not.toMatch(/[<>]/)
    }),
  )
})

describe('over 100 ladders', () => {
  test.each(['help', 'ladders', 'ic3', 'no such ladder', 'promotion', 'ic99', 'team-7', 'team-7 ic3', 'weather'])(
    'Slack takes the answer to “%s”',
    (query) => expect(checkMessage(messageOf(many.ask(query)))).toEqual([]),
  )
})

describe('the Home tab', () => {
  test('every ladder, level and competency is within three clicks, and every click is taken', () => {
    const { seen, problems, asks } = browse(shipped)
    expect(problems).toEqual([])
    expect(dead(shipped, asks)).toEqual([])
    for (const { id, levels, pillars } of shipped.ladders.current) {
      for (const level of levels) expect(seen).toContain(`${id} ${level.id}`)
      for (const { slug } of pillars.flatMap((pillar) => pillar.competencies)) {
        expect(asks).toContain(`${id} ${slug}`)
        expect(answerJson('', shipped.ask(`${id} ${slug}`))).toMatchObject({ kind: 'competency', competency: slug })
      }
    }
  })

  test.each([
    ['unkind ladders', nasty],
    ['100 ladders of ten levels and 40 competencies', many],
  ])('Slack takes each of its pages over %s', (_, bot) => {
    expect(browse(bot).problems).toEqual([])
  })
})

function inAcknowledgement(answer: Answer) {
  return replyMessage(answer, 'one', null, { isRich: false })
}

/** Goes through the pages of every ladder and level, as clicks lead there. */
function browse(bot: Ladderbot) {
  const problems: unknown[] = []
  const asks = new Set<string>()
  const seen = new Set<string>()
  const visit = (state: HomeState): HomeState => {
    const query = openText(state)
    const view = homeView({ ladders: bot.ladders, state, open: query === null ? null : bot.ask(query) })
    problems.push(...checkView(view))
    for (const ask of asksIn(view.blocks)) asks.add(ask)
    return decodeState(view.private_metadata)
  }
  const start = visit(FRESH_STATE)
  for (const ladder of bot.ladders.current) {
    const at = visit(nextState(start, { action_id: 'home:ladder', value: ladder.id }))
    for (const level of ladder.levels.slice(0, bot === many ? 1 : undefined)) {
      visit(nextState(at, { action_id: 'home:level:1', value: level.id }))
      seen.add(`${ladder.id} ${level.id}`)
    }
  }
  return { problems, asks, seen }
}

/** The queries that controls of these blocks ask. */
function asksIn(blocks: readonly unknown[]): string[] {
  return valuesOf(/^ask:/, blocks).flatMap(([action_id, value]) => (formOf({ action_id, value }) ? [] : [value]))
}

/** Ids and values of the buttons, and of the options, whose id is such. */
function valuesOf(ids: RegExp, blocks: readonly unknown[]): [id: string, value: string][] {
  const found: [string, string][] = []
  JSON.stringify(blocks, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'action_id' in value && ids.test(String(value.action_id))) {
      const options = 'options' in value && Array.isArray(value.options) ? value.options : []
      const all = 'value' in value ? [value, ...options] : options
      found.push(...all.map((each): [string, string] => [String(value.action_id), String(each.value)]))
    }
    return value
  })
  return found
}

function dead(bot: Ladderbot, asks: Iterable<string>): string[] {
  return [...asks].filter((text) => ['none', 'ambiguous'].includes(show(bot, text).kind))
}
