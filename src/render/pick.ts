/**
 * Ladder, level and competency as selects that depend on each other, for modals. What is picked comes in, blocks go out;
 * `afterPick` beside them reads what a select hands back.
 */
import type { KnownBlock } from '@slack/types'
import { competencyOf, type Ladders, levelOf, refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import type { Query } from '../reading/query.js'
import { ALL_LEVELS, type ControlAction, queryOf } from './actions.js'
import { context, option, section, select } from './kit.js'
import { OPTION_VALUE, SELECT_OPTIONS } from './limits.js'
import { counted, labelOf } from './wording.js'

export const PICK_ACTION = /^pick:/
const PICK_LADDER = 'pick:ladder'
const PICK_LEVEL = 'pick:level'
const PICK_COMPETENCY = 'pick:competency'
/** No competency's slug: those hold letters and digits. */
const ALL_COMPETENCIES = '*'

/** Ids; null where nothing is picked yet, or everything. */
export interface Picked {
  readonly ladder: string | null
  readonly level: string | null
  readonly competency: string | null
}

export const NOTHING_PICKED: Picked = { ladder: null, level: null, competency: null }

export interface PickWhat {
  /** Part of the blocks' ids: another number gives every select its options and choice anew. */
  readonly turn: number
  /** Whether all levels together are a choice. */
  readonly allLevels: boolean
  readonly competencies: boolean
}

/** The selects: of levels and competencies once there is a ladder that has them. */
export function pickBlocks(
  ladders: Ladders,
  picked: Picked,
  { turn, allLevels, competencies }: PickWhat,
): KnownBlock[] {
  const ladder = picked.ladder === null ? undefined : ladders.find(picked.ladder)
  const field = (name: string, action: string, options: readonly Choice[], chosen: string | null): KnownBlock =>
    section(name, select(action, `Choose a ${name.toLowerCase()}`, options.map(toOption), chosen), `${action}:${turn}`)
  const offered = ladders.current.map(({ id, name }): Choice => ({ label: name, value: id }))
  const more = offered.length - SELECT_OPTIONS
  const blocks = [field('Ladder', PICK_LADDER, offered, picked.ladder)]
  if (more > 0) blocks.push(context([`${counted(more, 'more ladder')}: type the name into the search above.`]))
  if (!ladder) return blocks
  const all: Choice[] = allLevels ? [{ label: 'All levels', value: ALL_LEVELS }] : []
  const levels = ladder.levels.map((level): Choice => ({ label: labelOf(level), value: level.id }))
  blocks.push(field('Level', PICK_LEVEL, [...all, ...levels], picked.level ?? ALL_LEVELS))
  return competencies ? [...blocks, ...competencyBlocks(ladder, field, picked.competency)] : blocks
}

interface Choice {
  readonly label: string
  readonly value: string
}

function competencyBlocks(
  ladder: Ladder,
  field: (name: string, action: string, options: readonly Choice[], chosen: string | null) => KnownBlock,
  chosen: string | null,
): KnownBlock[] {
  const every = ladder.competencies
  const short = every.filter(({ slug }) => slug.length <= OPTION_VALUE).slice(0, SELECT_OPTIONS - 1)
  const options = [
    { label: 'All competencies', value: ALL_COMPETENCIES },
    ...short.map(({ name, slug }): Choice => ({ label: name, value: slug })),
  ]
  const select = field('Competency', PICK_COMPETENCY, options, chosen ?? ALL_COMPETENCIES)
  const more = every.length - short.length
  return more > 0
    ? [select, context([`${counted(more, 'more competency')}: type the name into the search above.`])]
    : [select]
}

function toOption({ label, value }: Choice) {
  return option(label, value)
}

/** What is picked once a select was used; another ladder keeps the level where it has it. */
export function afterPick(
  picked: Picked,
  action: ControlAction & { readonly action_id: string },
  ladders: Ladders,
): Picked {
  const value = queryOf(action)
  switch (action.action_id) {
    case PICK_LADDER: {
      const ladder = value === null ? undefined : ladders.find(value)
      const keeps = ladder !== undefined && picked.level !== null && levelOf(ladder, picked.level) !== undefined
      return { ladder: value, level: keeps ? picked.level : null, competency: null }
    }
    case PICK_LEVEL:
      return { ...picked, level: value === ALL_LEVELS ? null : value }
    case PICK_COMPETENCY:
      return { ...picked, competency: value === ALL_COMPETENCIES ? null : value }
  }
  return picked
}

/** What is picked by a query: the ladder, level and competency that it names. */
export function pickedBy(query: Query): Picked {
  const ladder =
    'ladder' in query ? query.ladder : 'ladders' in query && query.ladders.length === 1 ? query.ladders[0] : null
  return {
    ladder: ladder?.id ?? null,
    level: 'level' in query ? query.level : null,
    competency: 'subject' in query && query.subject ? query.subject.competency : null,
  }
}

/** The query that picks make; null where no ladder is picked, or the ladder no longer has the rest. */
export function queryPicked({ ladder: id, level, competency }: Picked, ladders: Ladders): Query | null {
  const ladder = id === null ? undefined : ladders.find(id)
  if (!ladder) return null
  const ref = refOf(ladder)
  const has = competency !== null && competencyOf(ladder, competency) !== undefined
  const subject = has ? { competency, topic: null } : null
  if (level !== null && levelOf(ladder, level)) {
    return subject ? { kind: 'expectation', ladders: [ref], subject, level } : { kind: 'level', ladders: [ref], level }
  }
  return subject ? { kind: 'competency', ladders: [ref], subject } : { kind: 'ladder', ladder: ref }
}
