/** The modals: what stands in them, where a choice leads, and what is read of them once they are sent. */
import { describe, expect, test } from 'vitest'
import { quotedIn } from '../../src/answer/quoted.js'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { type ControlAction, DRAFT_CHECK_VIEW, formOf, MATCH_VIEW, readShown } from '../../src/render/actions.js'
import { copyView } from '../../src/render/copy-view.js'
import { decodeEvidence, type EvidenceState, NO_PICKS, nextEvidence } from '../../src/render/evidence-view.js'
import { feedbackBlocks, readFeedback } from '../../src/render/feedback.js'
import { decodeLookUp, type LookUpState, lookUpView, nextLookUp } from '../../src/render/look-up-view.js'
import { citations } from '../../src/render/markdown.js'
import { afterSharing, sharedMessage } from '../../src/render/message.js'
import { outlineOf } from '../../src/render/outline-of.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { NOTHING_PICKED, pickedBy, queryPicked } from '../../src/render/pick.js'
import { quotation } from '../../src/render/quotation.js'
import { replyMessage } from '../../src/render/reply.js'
import { decodeShare, readShare, sharedView, shareView } from '../../src/render/share-view.js'
import {
  askable,
  readUnclear,
  sendYourself,
  unclearMessage,
  unclearSentView,
  unclearView,
} from '../../src/render/unclear-view.js'
import { evidenceModal } from '../../src/slack/evidence.js'
import { drawnAll } from '../helpers/drawn.js'
import { buildLadder } from '../helpers/ladders.js'

const design = buildLadder({
  levels: ['ic1', 'ic2', { id: 'ic3', undefined: 'Nobody has it yet.' }],
  owner: { slack: null, url: null, email: 'design@example.com' },
})
const writing = buildLadder({
  id: 'writing',
  name: 'Writing',
  levels: ['ic2', 'ic4'],
  pillars: { Words: { Grammar: { ic2: ['Writes sentences.'] } } },
})
const ladders = createLadders([design, writing])
const bot = createLadderbot(ladders)

/** The element under an id, wherever it stands in a view. */
function control(view: object, id: string): Record<string, unknown> {
  let found: Record<string, unknown> = {}
  JSON.stringify(view, (_, value) => {
    if (typeof value === 'object' && value !== null && value.action_id === id) found = value
    return value
  })
  return found
}
const chosen = (value: string): Omit<ControlAction, 'value'> => ({ selected_option: { value } })

describe('the look-up', () => {
  const open = (state: LookUpState) => {
    const picked = queryPicked(state, ladders)
    return lookUpView(ladders, state, state.query === null ? picked && bot.answer(picked) : bot.ask(state.query))
  }
  const next = (state: LookUpState, id: string, value: string): LookUpState => {
    const view = open(state)
    return nextLookUp(decodeLookUp(view.private_metadata), { action_id: id, ...chosen(value) }, ladders)
  }
  const fresh = decodeLookUp(undefined)

  test('begins with the ladders and an invitation, ready to type in', () => {
    const view = open(fresh)
    expect(drawnAll(view.blocks)).toEqual([
      'external_select',
      'Ladder [Choose a ladder: design, writing]',
      'divider',
      'Choose a ladder, or find anything by its first letters. The answer appears here, and only you see it.',
    ])
    expect(control(view, 'find')).toMatchObject({
      focus_on_load: true,
      placeholder: { text: 'Find a ladder, level or competency…' },
    })
    expect(view.title.text).toBe('Look up a ladder')
    expect(view.submit).toBeUndefined()
  })

  test('narrows from ladder to level to competency, and shows what is picked', () => {
    const ladder = next(fresh, 'pick:ladder', 'design')
    expect(drawnAll(open(ladder).blocks).slice(1, 5)).toEqual([
      'Ladder [Choose a ladder: design, writing]',
      'Level [Choose a level: all, ic1, ic2, ic3]',
      'Competency [Choose a competency: *, drawing, sharing]',
      'divider',
    ])
    expect(drawnAll(open(ladder).blocks)).toContain('# Design')
    expect(control(open(ladder), 'find')).not.toHaveProperty('focus_on_load')
    const level = next(ladder, 'pick:level', 'ic2')
    expect(drawnAll(open(level).blocks)).toContain('# Design IC2')
    const competency = next(level, 'pick:competency', 'drawing')
    expect(drawnAll(open(competency).blocks)).toContain('# Drawing · Design IC2')
    expect(drawnAll(open(next(competency, 'pick:level', 'all')).blocks)).toContain('# Drawing · Design, all levels')
    expect(drawnAll(open(next(competency, 'pick:competency', '*')).blocks)).toContain('# Design IC2')
    for (const [id, value] of [
      ['pick:ladder', 'design'],
      ['pick:level', 'ic2'],
      ['pick:competency', 'drawing'],
    ] as const)
      expect(control(open(competency), id)).toMatchObject({ initial_option: { value } })
    expect(control(open(ladder), 'pick:level')).toMatchObject({ initial_option: { value: 'all' } })
  })

  test('keeps the level in a ladder that has it, else lets go of it, and gives every select anew', () => {
    const at = (level: string) => next(next(fresh, 'pick:ladder', 'design'), 'pick:level', level)
    expect(next(at('ic2'), 'pick:ladder', 'writing')).toMatchObject({
      ladder: 'writing',
      level: 'ic2',
      competency: null,
    })
    expect(next(at('ic1'), 'pick:ladder', 'writing').level).toBeNull()
    expect(next(at('ic1'), 'pick:ladder', 'writing').turn).toBe(at('ic1').turn + 1)
    expect(next(at('ic1'), 'pick:level', 'ic2').turn).toBe(at('ic1').turn)
  })

  test('shows what was found by its name or clicked, until something else is picked', () => {
    const found = next(fresh, 'find', 'writing grammar')
    expect(drawnAll(open(found).blocks)).toContain('# Grammar · Writing, all levels')
    expect(found.turn).toBe(fresh.turn + 1)
    expect(next(found, 'ask:1', 'design ic1')).toMatchObject({ query: 'design ic1', turn: found.turn + 1 })
    expect(next(found, 'find', ' ')).toEqual(found)
    expect(next(found, 'pick:ladder', 'design').query).toBeNull()
  })

  test('begins anew where what it carries cannot be read', () => {
    for (const damaged of ['', '{', '{"ladder":1}', '{"ladder":null,"level":null,"competency":null,"query":null}'])
      expect(decodeLookUp(damaged)).toEqual(fresh)
    expect(decodeLookUp(open({ ...fresh, query: 'a'.repeat(4_000) }).private_metadata)).toEqual(fresh)
  })
})

describe('what is picked', () => {
  test('is a query of the ladder as far as it has it', () => {
    const ref = { id: 'design', revision: '2024-01' }
    const picked = (level: string | null, competency: string | null, ladder: string | null = 'design') =>
      queryPicked({ ladder, level, competency }, ladders)
    expect(picked(null, null, null)).toBeNull()
    expect(picked('ic1', null, 'gone')).toBeNull()
    expect(picked(null, null)).toEqual({ kind: 'ladder', ladder: ref })
    expect(picked('ic1', null)).toEqual({ kind: 'level', ladders: [ref], level: 'ic1' })
    expect(picked('ic9', 'gone')).toEqual({ kind: 'ladder', ladder: ref })
    expect(picked(null, 'drawing')).toMatchObject({
      kind: 'competency',
      subject: { competency: 'drawing', topic: null },
    })
    expect(picked('ic2', 'drawing')).toMatchObject({ kind: 'expectation', level: 'ic2' })
  })

  test('by a query is what that names', () => {
    const by = (query: string) => pickedBy(bot.ask(query).asked)
    expect(by('design')).toEqual({ ladder: 'design', level: null, competency: null })
    expect(by('design ic2')).toEqual({ ladder: 'design', level: 'ic2', competency: null })
    expect(by('design ic2 drawing')).toEqual({ ladder: 'design', level: 'ic2', competency: 'drawing' })
    expect(by('ic2')).toEqual({ ladder: null, level: 'ic2', competency: null })
    expect(by('help')).toEqual(NOTHING_PICKED)
  })
})

describe('a text held against a ladder', () => {
  const TEXT = 'I draw straight lines autonomously and I draw curves.'
  const state = (rest: Partial<EvidenceState> = {}) => ({ ...NO_PICKS, ...rest })
  const view = (
    kind: typeof MATCH_VIEW | typeof DRAFT_CHECK_VIEW,
    rest: Partial<EvidenceState>,
    text = TEXT,
    note?: string,
  ) => evidenceModal(bot, kind, { ...state(rest), text }, note)

  test('is invited, then shown what it mentions, with the text kept in its field', () => {
    const empty = view(DRAFT_CHECK_VIEW, {}, '')
    expect(empty).toMatchObject({ title: { text: 'Check a draft' }, submit: { text: 'Check' } })
    expect(drawnAll(empty.blocks)).toEqual([
      expect.stringContaining('Choose a ladder and level and paste your draft'),
      'Ladder [Choose a ladder: design, writing]',
      'divider',
      'Your draft: plain_text_input',
    ])
    const filled = view(DRAFT_CHECK_VIEW, { ladder: 'design', level: 'ic2' })
    const blocks = drawnAll(filled.blocks)
    expect(blocks.slice(0, 4)).toEqual([
      'Ladder [Choose a ladder: design, writing]',
      'Level [Choose a level: ic1, ic2, ic3]',
      'divider',
      '# Your draft against Design IC2',
    ])
    expect(blocks.slice(-3)).toEqual(['[Copy for my notes => copy]', 'divider', 'Your draft: plain_text_input'])
    expect(control(filled, 'text')).toMatchObject({ initial_value: TEXT })
  })

  test('of a message can be matched to all levels, and shared', () => {
    const matched = view(MATCH_VIEW, { ladder: 'design', responseUrl: 'https://hooks.slack.invalid/1' })
    const blocks = drawnAll(matched.blocks)
    expect(blocks).toContain('Level [Choose a level: all, ic1, ic2, ic3]')
    expect(blocks).toContain('# Matched to Design')
    expect(blocks).toContain('[Copy for my notes => copy] [Share… => share]')
  })

  test('of which nothing is found has nothing to copy', () => {
    expect(drawnAll(view(MATCH_VIEW, { ladder: 'design' }, 'Lunch.').blocks).join()).not.toContain('Copy for my notes')
  })

  test('says what became of a click, and that a long text does not fit its field', () => {
    const blocks = drawnAll(
      view(MATCH_VIEW, { ladder: 'design' }, `${TEXT} ${'Then on. '.repeat(400)}`, 'Shared.').blocks,
    )
    expect(blocks).toContain('~ Shared.')
    expect(blocks.at(-1)).toBe('~ Only the first 3,000 characters fit here.')
  })

  test('carries its picks to the next click, without the address where that is too long', () => {
    const given = (metadata: string, text?: string) =>
      decodeEvidence({
        callback_id: MATCH_VIEW,
        private_metadata: metadata,
        state: { values: text === undefined ? {} : { text: { text: { value: text } } } },
      })
    const picks = state({ ladder: 'design', level: 'ic1', turn: 2, channel: 'C1', message: '1.2', thread: '1.1' })
    expect(given(view(MATCH_VIEW, picks).private_metadata ?? '', TEXT)).toEqual({ ...picks, text: TEXT })
    const long = { ...picks, responseUrl: `https://hooks.slack.invalid/${'1'.repeat(3_000)}` }
    expect(given(view(MATCH_VIEW, long).private_metadata ?? '')).toEqual({ ...picks, text: '' })
    expect(given('damaged')).toEqual({ ...NO_PICKS, text: '' })
  })

  test('takes ladder and level from a select or from what is found by its name', () => {
    const next = (before: Partial<EvidenceState>, id: string, value: string) =>
      nextEvidence(state(before), { action_id: id, ...chosen(value) }, ladders, (text) => bot.ask(text).asked)
    expect(next({}, 'pick:ladder', 'design')).toMatchObject({ ladder: 'design', level: null, turn: 1 })
    expect(next({ ladder: 'design' }, 'pick:level', 'ic1')).toMatchObject({ ladder: 'design', level: 'ic1', turn: 0 })
    expect(next({ ladder: 'design', level: 'ic1' }, 'find', 'design ic2')).toMatchObject({
      ladder: 'design',
      level: 'ic2',
      turn: 1,
    })
  })
})

describe('sharing', () => {
  const state = { text: 'design ic2', channel: 'C1', thread: '1.2', responseUrl: 'https://hooks.slack.invalid/1' }
  const outline = outlineOf(bot.ask('design ic2'))

  test('asks where, what to say, and whether with a name', () => {
    const view = shareView(outline, state, null)
    expect(drawnAll(view.blocks)).toEqual([
      'Share “Design IC2” with everyone in a channel.',
      'Where: conversations_select',
      'Note: plain_text_input',
      'Your name: checkboxes',
    ])
    expect(control(view, 'channel')).toMatchObject({
      initial_conversation: 'C1',
      placeholder: { text: 'Choose a channel' },
      filter: { exclude_bot_users: true },
    })
    expect(control(view, 'note')).toMatchObject({ max_length: 300 })
    expect(control(view, 'named')).toMatchObject({
      initial_options: [{ value: 'named', text: { text: 'Show my name' } }],
    })
    expect(view.submit?.text).toBe('Share')
    expect(decodeShare(view.private_metadata)).toEqual(state)
    expect(control(shareView(outline, { ...state, channel: null }, null), 'channel')).not.toHaveProperty(
      'initial_conversation',
    )
  })

  test('says first why it could not be posted', () => {
    expect(drawnAll(shareView(outline, state, 'I am not in that channel.').blocks)[0]).toBe('I am not in that channel.')
  })

  test('of what is too long to carry, or damaged, knows nothing any more', () => {
    const nothing = { text: null, channel: null, thread: null, responseUrl: null }
    expect(decodeShare(shareView(outline, { ...state, text: 'a'.repeat(3_000) }, null).private_metadata)).toEqual(
      nothing,
    )
    expect(decodeShare('damaged')).toEqual(nothing)
  })

  test('is read as it was filled in', () => {
    const values = {
      channel: { channel: { selected_conversation: 'C2' } },
      note: { note: { value: '  For Monday. ' } },
      named: { named: { selected_options: [{}] } },
    }
    expect(readShare(values)).toEqual({ channel: 'C2', note: 'For Monday.', isNamed: true })
    for (const empty of [{}, { channel: {}, note: {}, named: {} }, { named: { named: { selected_options: [] } } }])
      expect(readShare(empty)).toEqual({ channel: null, note: '', isNamed: false })
  })

  test('shows everybody who shares it and what they say, and asks nobody to rate or share it', () => {
    const shared = sharedMessage(bot.ask('design ic1'), { by: 'U1', note: 'For Monday.' })
    expect(shared.text).toMatch(/^Shared by <@U1>\nFor Monday\.\n\nDesign IC1\n/)
    expect(drawnAll(shared.blocks)).toContain('# Design IC1')
    expect(JSON.stringify(shared.blocks)).not.toMatch(/"share"|feedback/)
    expect(sharedMessage(bot.ask('design ic1'), { by: null }).text).toMatch(/^Design IC1\n/)
  })

  test('tells whoever shared it that it was, and offers it no more', () => {
    const { text, blocks } = afterSharing(bot.ask('design ic1'))
    expect(text).toMatch(/^Shared: everyone here can see it now\.\n\nDesign IC1\n/)
    expect(drawnAll(blocks).at(-1)).toBe('~ Shared: everyone here can see it now.')
    expect(JSON.stringify(blocks)).not.toContain('"share"')
    expect(drawnAll(sharedView('Shared in #design.').blocks)).toEqual(['Shared in #design.'])
  })
})

describe('what is unclear', () => {
  const quoted = quotedIn(bot.ask('design ic2 drawing'))
  const [lines] = quoted
  if (!lines) throw new Error('it quotes something')

  test('is one of the behaviors that somebody looks after', () => {
    expect(askable(quoted)).toEqual(quoted)
    expect(askable(quotedIn(bot.ask('writing ic2')))).toEqual([])
    const view = unclearView(quoted, 'design ic2 drawing')
    expect(drawnAll(view.blocks)).toEqual([
      'This goes to whoever looks after the ladder. Your name is left out unless you tick the box.',
      'Behavior: static_select',
      'What is unclear?: plain_text_input',
      'Your name: checkboxes',
    ])
    const plain = unclearView(quotedIn(bot.ask('design ic1 sharing')), 'design')
    expect(control(plain, 'behavior')).toMatchObject({ options: [{ text: { text: 'Shows work in progress.' } }] })
    expect(control(view, 'behavior')).toMatchObject({
      placeholder: { text: 'Choose a behavior' },
      options: [
        { text: { text: 'Lines: Draws straight lines autonomously.' }, value: lines.behavior.id },
        { text: { text: 'Curves: Draws curves.' } },
      ],
    })
    expect(control(view, 'behavior')).not.toHaveProperty('initial_option')
    expect(control(view, 'named')).not.toHaveProperty('initial_options')
    expect(view.private_metadata).toBe('design ic2 drawing')
    expect(unclearView(quoted, 'a'.repeat(3_001)).private_metadata).toBe('')
  })

  test('is chosen already where there is but one', () => {
    expect(control(unclearView([lines], 'design'), 'behavior')).toMatchObject({
      initial_option: { value: lines.behavior.id },
    })
  })

  test('is read as it was filled in', () => {
    const values = {
      behavior: { behavior: { selected_option: { value: lines.behavior.id } } },
      words: { words: { value: ' How straight? ' } },
      named: { named: { selected_options: [{}] } },
    }
    expect(readUnclear(values)).toEqual({ id: lines.behavior.id, words: 'How straight?', isNamed: true })
    expect(readUnclear({})).toEqual({ id: '', words: '', isNamed: false })
  })

  test('is sent with the behavior, its place and its id, and a name only where that is wanted', () => {
    const { text, blocks } = unclearMessage(lines, 'How <straight>?', null)
    const place = `Design IC2, Drawing, Lines, ${lines.behavior.id}`
    expect(text).toBe(
      `Unclear: “Draws straight lines autonomously.” (${place})\nWhat is unclear: How &lt;straight&gt;?`,
    )
    expect(drawnAll(blocks)).toEqual([
      [
        '**Someone** finds this unclear:',
        'Draws straight lines autonomously.',
        `Design IC2, Drawing, Lines · ${lines.behavior.id}`,
        '**What is unclear: **How <straight>?',
      ].join('\n'),
    ])
    expect(JSON.stringify(unclearMessage(lines, 'How?', 'U1').blocks)).toContain('"user_id":"U1"')
  })

  test('was sent, which is said', () => {
    expect(drawnAll(unclearSentView('I sent it.').blocks)).toEqual(['I sent it.'])
  })

  test('can be sent by oneself, to the address and with the page', () => {
    const { owner } = design
    const more = owner ? sendYourself(lines, owner, 'How?') : []
    expect(drawnAll(unclearSentView('I could not send it.', more).blocks)).toEqual([
      'I could not send it.',
      '~ Send it to <mailto:design@example.com|design@example.com>',
      expect.stringMatching(/^Unclear: .*\nWhat is unclear: How\?$/s),
      '~ The page: Design Ladder',
    ])
  })
})

describe('what goes elsewhere', () => {
  test('is told from a question by its control: a form about what is shown', () => {
    const form = (id: string, value: string) => formOf({ action_id: id, ...chosen(value) })
    expect(form('ask:0', 'cite:up-to:design ic2')).toEqual({ form: 'cite', written: 'up-to:design ic2' })
    expect(form('ask:0', 'unclear:design')).toEqual({ form: 'unclear', written: 'design' })
    expect(form('ask:0', 'design')).toBeNull()
    expect(form('share', 'cite:design')).toBeNull()
    expect(readShown('up-to:design ic2')).toEqual({ text: 'design ic2', view: 'up-to' })
    expect(readShown('design: ic2')).toEqual({ text: 'design: ic2' })
  })

  test('is copied as Markdown, which says where it is cut', () => {
    expect(drawnAll(copyView('Copy', '# Design').blocks)).toEqual(['~ Copy this Markdown into your notes.', '# Design'])
    expect(drawnAll(copyView('Copy', 'Draws lines. '.repeat(10_000)).blocks).at(-1)).toBe(
      '~ The text is cut here: there is no room for more.',
    )
  })

  test('is cited with its place, page and id', () => {
    const page = buildLadder({ source: { title: 'Design *Ladder*', url: 'https://example.com/design' } })
    const quoted = quotedIn(createLadderbot(createLadders([page])).ask('design ic2'))
    expect(citations(quoted.slice(0, 1))).toBe(
      [
        '> Draws straight lines autonomously.',
        '>',
        '> Design IC2, Drawing, Lines · [Design \\*Ladder\\*](<https://example.com/design>) · `design@2024-01/drawing/ic2/1`',
      ].join('\n'),
    )
    expect(citations(quotedIn(bot.ask('design ic2 sharing'))).split('\n\n')).toEqual([
      '> Shows work in progress.\n>\n> Design IC2, Sharing · Design Ladder · `design@2024-01/sharing/ic2/1`',
      '> Teaches a class.\n>\n> Design IC2, Sharing · Design Ladder · `design@2024-01/sharing/ic2/2`',
    ])
  })

  test('is quoted without anything to ask, or a workflow is told what to name', () => {
    const quoted = quotation(bot.ask('design ic2'))
    expect(quoted).toMatchObject({
      text: expect.not.stringContaining('/ladder'),
      markdown: expect.stringMatching(/^# /),
    })
    for (const query of ['help', 'ladders', 'design', 'design ic1 vs ic2', 'design promotion'])
      expect(quotation(bot.ask(query))).toEqual({
        problem: expect.stringMatching(/^That doesn’t name an expectation\. Fill in a ladder, one of its levels/),
      })
    expect(quotation(bot.ask('design ic9'))).toEqual({ problem: expect.stringMatching(/^Design doesn’t have IC9\. /) })
    const readings = ['design ic2', 'writing ic2'].map((query) => bot.ask(query).asked)
    expect(quotation(bot.answer({ kind: 'ambiguous', readings }))).toEqual({
      problem: expect.stringMatching(/^Several things fit: .*; .*\. Name one exactly\.$/),
    })
  })

  test('has a note before it and a hint after it', () => {
    const reply = replyMessage(bot.ask('design ic2'), 'one', 'I read the first part.', { hint: 'Ask on.' })
    expect(reply.text).toMatch(/^I read the first part\.\n\nDesign IC2\n.*\n\nAsk on\.$/s)
    expect(drawnAll(reply.blocks).at(0)).toBe('~ I read the first part.')
    expect(drawnAll(reply.blocks).at(-1)).toBe('~ Ask on.')
  })

  test('is rated as helpful or not, by its kind', () => {
    expect(feedbackBlocks(bot.ask('help'))).toEqual([])
    const given = JSON.stringify(feedbackBlocks(bot.ask('design ic2')))
    for (const [value, isHelpful] of [
      ['yes:level', true],
      ['no:level', false],
    ] as const) {
      expect(given).toContain(`"value":"${value}"`)
      expect(readFeedback(value)).toEqual({ kind: 'level', isHelpful })
    }
    expect(readFeedback('yes:up-to')).toEqual({ kind: 'up-to', isHelpful: true })
    for (const odd of [undefined, '', 'yes', 'maybe:level', 'yes:toString', 'yes:nothing'])
      expect(readFeedback(odd)).toBeNull()
  })
})

test('Slack takes each modal', () => {
  const quoted = quotedIn(bot.ask('design ic2 drawing'))
  const [first] = quoted
  const { owner } = design
  const outline = outlineOf(bot.ask('design ic2'))
  const state = { text: 'design ic2', channel: 'C1', thread: '1.2', responseUrl: 'https://hooks.slack.invalid/1' }
  const given = { ...NO_PICKS, ladder: 'design', level: 'ic2', responseUrl: state.responseUrl, text: 'I draw lines.' }
  const views = [
    lookUpView(ladders, decodeLookUp(undefined), null),
    lookUpView(ladders, { ...decodeLookUp(undefined), ladder: 'design', level: 'ic2' }, bot.ask('design ic2')),
    evidenceModal(bot, MATCH_VIEW, given, 'Shared.'),
    evidenceModal(bot, DRAFT_CHECK_VIEW, { ...given, ladder: null, text: '' }),
    shareView(outline, state, 'I am not in that channel.'),
    sharedView('Shared.'),
    unclearView(quoted, 'design ic2 drawing'),
    unclearSentView('I could not send it.', first && owner ? sendYourself(first, owner, 'How?') : []),
    copyView('Copy', '# Design'),
  ]
  for (const view of views) expect(checkView(view)).toEqual([])
  const messages = [
    sharedMessage(bot.ask('design ic1 vs ic2'), { by: 'U1', note: 'For Monday.' }),
    afterSharing(bot.ask('design ic1')),
    replyMessage(bot.ask('design ic2'), 'one', 'A note.', { hint: 'Ask on.' }),
    ...(first ? [unclearMessage(first, 'How?', 'U1')] : []),
  ]
  for (const message of messages) expect(checkMessage(message)).toEqual([])
})
