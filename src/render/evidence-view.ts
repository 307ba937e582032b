/**
 * The two modals that hold a text against a ladder: "Match to a ladder", opened on a message, and "Check a draft". The
 * text stays in its field and is stored nowhere else; picks and findings come in, a view goes out.
 */
import type { ModalView } from '@slack/types'
import type { Ladders } from '../ladder/ladders.js'
import type { Query } from '../reading/query.js'
import { type ControlAction, DRAFT_CHECK_VIEW, FIND_ACTION, MATCH_SHARE_VIEW, MATCH_VIEW, queryOf } from './actions.js'
import { drawBlocks } from './blocks.js'
import { type Fields, isTextOrNull, isWhole, readCarried } from './carried.js'
import {
  actions,
  button,
  context,
  divider,
  line,
  modal,
  richText,
  run,
  searchSelect,
  section,
  textInput,
} from './kit.js'
import { jsonSize, PLAIN_TEXT_INPUT, PRIVATE_METADATA, SELECT_OPTIONS, VIEW_ROOM } from './limits.js'
import type { Outline } from './outline.js'
import { afterPick, NOTHING_PICKED, pickBlocks, pickedBy } from './pick.js'
import { SHARE_TITLE, sayingInputs } from './share-view.js'

/** Opens the draft check; its value is a query that names ladder and level, as far as they are known. */
export const DRAFT_ACTION = 'draft-check'
/** The findings as Markdown to copy; the form that shares them beside the message they are about. */
export const EVIDENCE_COPY_ACTION = 'evidence:copy'
export const EVIDENCE_SHARE_ACTION = 'evidence:share'

const TEXT = 'text'

export interface EvidenceState {
  readonly ladder: string | null
  readonly level: string | null
  /** Of the selects. */
  readonly turn: number
  /** Posts into the conversation of the message that is matched, for half an hour; null for drafts. */
  readonly responseUrl: string | null
  /** The conversation of that message, its `ts`, and its thread; null for drafts. */
  readonly channel: string | null
  readonly message: string | null
  readonly thread: string | null
}

const FIELDS: Fields<EvidenceState> = {
  ladder: isTextOrNull,
  level: isTextOrNull,
  turn: isWhole,
  responseUrl: isTextOrNull,
  channel: isTextOrNull,
  message: isTextOrNull,
  thread: isTextOrNull,
}

export const NO_PICKS: EvidenceState = {
  ladder: null,
  level: null,
  turn: 0,
  responseUrl: null,
  channel: null,
  message: null,
  thread: null,
}

/** What Slack hands back of such a view. */
export interface EvidenceViewGiven {
  readonly callback_id: string
  readonly private_metadata: string
  readonly state: {
    readonly values: Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null }>>>>
  }
}

/** The picks that a view carries, and the text in its field. */
export function decodeEvidence({
  private_metadata: metadata,
  state,
}: EvidenceViewGiven): EvidenceState & { text: string } {
  return { ...(readCarried(metadata, FIELDS) ?? NO_PICKS), text: state.values[TEXT]?.[TEXT]?.value ?? '' }
}

/** What is picked once a select was used, or something was found by its name. */
export function nextEvidence(
  state: EvidenceState,
  action: ControlAction & { readonly action_id: string },
  ladders: Ladders,
  understand: (text: string) => Query,
): EvidenceState {
  const found = action.action_id === FIND_ACTION ? queryOf(action) : null
  const before = { ...NOTHING_PICKED, ...state }
  const { ladder, level } = found === null ? afterPick(before, action, ladders) : pickedBy(understand(found))
  const isOther = ladder !== state.ladder || found !== null
  return { ...state, ladder, level, turn: isOther ? state.turn + 1 : state.turn }
}

export type EvidenceKind = typeof MATCH_VIEW | typeof DRAFT_CHECK_VIEW

interface Words {
  readonly title: string
  readonly submit: string
  readonly field: string
  readonly hint: string
  readonly invitation: string
}

const WORDS: Readonly<Record<EvidenceKind, Words>> = {
  [MATCH_VIEW]: {
    title: 'Match to a ladder',
    submit: 'Match',
    field: 'The message',
    hint: 'Shorten it to what matters, or add what it leaves out. Not saved anywhere.',
    invitation: 'Choose a ladder to see which behaviors this message shows. Only you see this.',
  },
  [DRAFT_CHECK_VIEW]: {
    title: 'Check a draft',
    submit: 'Check',
    field: 'Your draft',
    hint: 'A promotion note or self-review of up to 3,000 characters; send me longer ones as a direct message. Nothing is saved.',
    invitation: 'Choose a ladder and level and paste your draft to see which topics it mentions. Only you see this.',
  },
}

export interface EvidenceContent {
  readonly ladders: Ladders
  readonly state: EvidenceState
  readonly text: string
  /** Null: ladder, level or text are missing. */
  readonly findings: Outline | null
  /** What became of the last click. */
  readonly note?: string
}

/** Room for the rest of the view, in characters of JSON: the text, words, buttons. */
const AROUND = 14_000

export function evidenceView(kind: EvidenceKind, { ladders, state, text, findings, note }: EvidenceContent): ModalView {
  const words = WORDS[kind]
  const search = actions([searchSelect(FIND_ACTION, 'Find a ladder or level…')], `find:${state.turn}`)
  const controls = [
    ...(ladders.current.length > SELECT_OPTIONS ? [search] : []),
    ...pickBlocks(
      ladders,
      { ...NOTHING_PICKED, ...state },
      {
        turn: state.turn,
        allLevels: kind === MATCH_VIEW,
        competencies: false,
      },
    ),
  ]
  const characters = VIEW_ROOM.characters - jsonSize(controls) - AROUND
  const room = { ...VIEW_ROOM, blocks: VIEW_ROOM.blocks - 12, characters }
  const tooLong = text.length > PLAIN_TEXT_INPUT ? [context([onlyFirst()])] : []
  return modal(kind, {
    title: words.title,
    submit: words.submit,
    metadata: encode(state),
    blocks: [
      ...(findings ? [] : [richText([line([run(words.invitation)])])]),
      ...controls,
      ...(findings ? [divider(), ...drawBlocks(findings, { room, beyond: BEYOND, isRich: false })] : []),
      ...(findings && findings.parts.length > 0 ? [actions(exits(state))] : []),
      ...(note === undefined ? [] : [context([note])]),
      divider(),
      textInput(TEXT, TEXT, words.field, words.hint, text),
      ...tooLong,
    ],
  })
}

function encode(state: EvidenceState): string {
  const metadata = JSON.stringify(state)
  return metadata.length <= PRIVATE_METADATA ? metadata : JSON.stringify({ ...state, responseUrl: null })
}

/** Made where it is shown: the first number written out for a language costs a start some 30 ms. */
const onlyFirst = (): string => `Only the first ${PLAIN_TEXT_INPUT.toLocaleString('en')} characters fit here.`
const BEYOND = 'A shorter text shows more.'

function exits({ responseUrl }: EvidenceState) {
  const copy = button(EVIDENCE_COPY_ACTION, 'Copy for my notes', 'copy')
  return responseUrl === null ? [copy] : [copy, button(EVIDENCE_SHARE_ACTION, 'Share…', 'share')]
}

/**
 * What to say to a match that is shared. Its place is settled: with the message that it is about.
 * @param problem why it could not be shared, and what to do
 */
export function matchShareView(
  { title }: Outline,
  { text, ...state }: EvidenceState & { readonly text: string },
  problem: string | null,
): ModalView {
  const { field, hint } = WORDS[MATCH_VIEW]
  return modal(MATCH_SHARE_VIEW, {
    title: SHARE_TITLE,
    submit: SHARE_TITLE,
    metadata: encode(state),
    blocks: [
      ...(problem === null ? [] : [section(problem)]),
      section(`Share “${title}” next to that message. Everyone in the conversation will see it, quotes included.`),
      ...sayingInputs(),
      textInput(TEXT, TEXT, field, hint, text),
    ],
  })
}
