import { describe, expect, test } from 'vitest'
import { everythingUpTo } from '../../src/answer/up-to.js'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import {
  decodeState,
  encodeState,
  FRESH_STATE,
  type HomeState,
  nextState,
  openText,
} from '../../src/render/home-state.js'
import { homeView } from '../../src/render/home-view.js'
import { drawnAll } from '../helpers/drawn.js'
import { buildLadder } from '../helpers/ladders.js'

const bot = createLadderbot(createLadders([buildLadder()]))
const click = (state: HomeState, actionId: string, value: string) => nextState(state, { action_id: actionId, value })

describe('where a person is', () => {
  test('survives the way through the view', () => {
    const state: HomeState = { page: 'ladder', ladder: 'design', level: 'ic2', trail: ['design ic2 drawing'], turn: 3 }
    expect(decodeState(encodeState(state))).toEqual(state)
  })

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['no JSON', '{"page":'],
    ['another app’s metadata', '{"user":"U1"}'],
    ['a page that is no longer there', '{"page":"old","ladder":null,"level":null,"trail":[]}'],
    ['values of the wrong type', '{"page":"start","ladder":3,"level":null,"trail":"all"}'],
    ['null', 'null'],
  ])('begins anew from %s', (_, metadata) => {
    expect(decodeState(metadata)).toEqual(FRESH_STATE)
  })

  test('fits into 3,000 characters, the oldest answers forgotten', () => {
    const trail = Array.from({ length: 8 }, (_, index) => `${index} ${'long question '.repeat(50)}`)
    const text = encodeState({ ...FRESH_STATE, trail })
    expect(text.length).toBeLessThanOrEqual(3_000)
    expect(openText(decodeState(text))).toBe(trail.at(-1))
    expect(encodeState({ ...FRESH_STATE, trail: ['a'.repeat(4_000)] }).length).toBeLessThanOrEqual(3_000)
  })
})

describe('a click', () => {
  const atLadder = click(FRESH_STATE, 'home:ladder', 'design')

  test('opens a ladder, a level of it, an answer on top, and goes back the same way', () => {
    const atLevel = click(atLadder, 'home:level:2', 'ic2')
    expect(atLevel).toMatchObject({ page: 'ladder', ladder: 'design', level: 'ic2', trail: [] })
    const open = click(click(atLevel, 'ask:0', 'design ic2 drawing'), 'ask:3', 'design drawing')
    expect(openText(open)).toBe('design drawing')
    expect(openText(click(open, 'home:back', 'back'))).toBe('design ic2 drawing')
    expect(click(click(open, 'home:back', 'back'), 'home:back', 'back')).toMatchObject({ ...atLevel, turn: 6 })
    expect(click(open, 'home:start', 'start')).toMatchObject({
      page: 'start',
      ladder: 'design',
      level: 'ic2',
      trail: [],
    })
  })

  test('on all levels lets go of the level, and another ladder does too', () => {
    const atLevel = click(atLadder, 'home:level:2', 'ic2')
    expect(click(atLevel, 'home:level:0', 'all').level).toBeNull()
    expect(click(atLevel, 'home:ladder', 'writing').level).toBeNull()
    expect(click(atLevel, 'home:ladder', 'design').level).toBe('ic2')
  })

  test('or a question typed or found opens its answer; an empty one opens nothing', () => {
    expect(openText(click(FRESH_STATE, 'ask-input', 'what is ic2'))).toBe('what is ic2')
    const found = { action_id: 'find', selected_option: { value: 'design ic1' } }
    expect(openText(nextState(FRESH_STATE, found))).toBe('design ic1')
    expect(click(FRESH_STATE, 'ask-input', '  ')).toEqual(FRESH_STATE)
    expect(nextState(FRESH_STATE, { action_id: 'ask-input', value: null })).toEqual(FRESH_STATE)
  })

  test('of another kind changes nothing', () => {
    expect(click(atLadder, 'share', 'design')).toEqual(atLadder)
  })
})

describe('the view', () => {
  test('remembers the ladder and level of the answer that is open', () => {
    const state = click(FRESH_STATE, 'ask-input', 'design ic2 drawing')
    const view = homeView({ ladders: bot.ladders, state, open: bot.ask('design ic2 drawing') })
    expect(decodeState(view.private_metadata)).toMatchObject({ page: 'start', ladder: 'design', level: 'ic2' })
  })

  test('remembers the one ladder that an answer is about, and keeps its level', () => {
    const two = createLadderbot(createLadders([buildLadder(), buildLadder({ id: 'writing', name: 'Writing' })]))
    const remembered = (query: string, before: Partial<HomeState> = {}) => {
      const state = { ...FRESH_STATE, ...before }
      const { ladder, level } = decodeState(
        homeView({ ladders: two.ladders, state, open: two.ask(query) }).private_metadata,
      )
      return [ladder, level]
    }
    expect(remembered('design ic2')).toEqual(['design', 'ic2'])
    expect(remembered('design')).toEqual(['design', null])
    expect(remembered('design drawing', { ladder: 'design', level: 'ic1' })).toEqual(['design', 'ic1'])
    expect(remembered('writing drawing', { ladder: 'design', level: 'ic1' })).toEqual(['writing', null])
    for (const query of ['ic2', 'ic2 drawing', 'drawing', 'help', 'design vs writing ic2'])
      expect(remembered(query, { ladder: 'design', level: 'ic1' }), query).toEqual(['design', 'ic1'])
    const upTo = everythingUpTo(buildLadder(), 'ic2')
    expect(
      decodeState(homeView({ ladders: two.ladders, state: FRESH_STATE, open: upTo }).private_metadata),
    ).toMatchObject({ ladder: 'design', level: 'ic2' })
  })

  test('has the search and the line to ask in empty again after each choice, the same one too', () => {
    const idsAt = (state: HomeState): string[] =>
      homeView({ ladders: bot.ladders, state, open: bot.ask('design ic2') }).blocks.flatMap(
        (block) => block.block_id ?? [],
      )
    const once = click(FRESH_STATE, 'find', 'design ic2')
    const again = click(once, 'find', 'design ic2')
    expect(again.trail).toEqual(once.trail)
    expect(idsAt(once).filter((id) => idsAt(again).includes(id))).toEqual([])
  })

  test('says of a level that it is not defined, and compares any two', () => {
    const ladder = buildLadder({
      levels: ['ic1', 'ic2', 'ic3', { id: 'ic4', undefined: 'Nobody has it yet.' }],
      pillars: { Craft: { Drawing: { ic1: ['Draws.'], ic2: ['Draws well.'], ic3: ['Teaches.'] } } },
    })
    const state: HomeState = { ...FRESH_STATE, page: 'ladder', ladder: 'design', level: 'ic2' }
    const blocks = drawnAll(homeView({ ladders: createLadders([ladder]), state, open: null }).blocks).join('\n')
    expect(blocks).toContain('[IC2 ✓ => ic2]')
    expect(blocks).toContain('[Not defined: ic4]')
    expect(blocks).toContain('[Compare levels: design ic1 vs ic2, design ic2 vs ic3, design ic1 vs ic3]')
  })

  test('shows the first page where the remembered ladder is gone', () => {
    const gone: HomeState = { page: 'ladder', ladder: 'gone', level: 'ic1', trail: [], turn: 0 }
    const view = homeView({ ladders: bot.ladders, state: gone, open: null })
    expect(view.blocks).toEqual(homeView({ ladders: bot.ladders, state: FRESH_STATE, open: null }).blocks)
  })
})
