/** The modal that asks where to share what is shown, what to say to it, and whether with a name; and how that went. */
import type { KnownBlock, ModalView } from '@slack/types'
import { SHARE_VIEW } from './actions.js'
import { type Fields, isTextOrNull, readCarried } from './carried.js'
import { checkbox, type Entered, modal, option, plain, section } from './kit.js'
import { PRIVATE_METADATA } from './limits.js'
import type { Outline } from './outline.js'

/** Of the modal and of the button that shares. */
export const SHARE_TITLE = 'Share'
const CHANNEL = 'channel'
const NOTE = 'note'
const NAMED = 'named'

/** Characters. */
const LONGEST_NOTE = 300

/** What is shared, and where it stands now. */
export interface ShareState {
  /** As `writeShown` writes it; null: nobody knows any more. */
  readonly text: string | null
  /** The conversation that the answer stands in, and the thread; null where that is none to share in. */
  readonly channel: string | null
  readonly thread: string | null
  /** Posts into that conversation, for half an hour. */
  readonly responseUrl: string | null
}

const FIELDS: Fields<ShareState> = {
  text: isTextOrNull,
  channel: isTextOrNull,
  thread: isTextOrNull,
  responseUrl: isTextOrNull,
}

const NOTHING: ShareState = { text: null, channel: null, thread: null, responseUrl: null }

/** The state that a view carries; nothing where it carries none. */
export function decodeShare(metadata: string | undefined): ShareState {
  return readCarried(metadata, FIELDS) ?? NOTHING
}

/** @param problem why it could not be posted where it was to go, and what to do */
export function shareView({ title }: Outline, state: ShareState, problem: string | null): ModalView {
  const metadata = JSON.stringify(state)
  return modal(SHARE_VIEW, {
    title: SHARE_TITLE,
    submit: SHARE_TITLE,
    metadata: metadata.length <= PRIVATE_METADATA ? metadata : JSON.stringify(NOTHING),
    blocks: [
      ...(problem === null ? [] : [section(problem)]),
      section(`Share “${title}” with everyone in a channel.`),
      channelInput(state.channel),
      ...sayingInputs(),
    ],
  })
}

/** What to say to it, and whether with a name. */
export function sayingInputs(): KnownBlock[] {
  return [noteInput(), checkbox(NAMED, 'Your name', option('Show my name', NAMED), true)]
}

function channelInput(here: string | null): KnownBlock {
  return {
    type: 'input',
    block_id: CHANNEL,
    label: plain('Where'),
    hint: plain('I can post in channels that I’m in: /invite @Ladder adds me.'),
    element: {
      type: 'conversations_select',
      action_id: CHANNEL,
      placeholder: plain('Choose a channel'),
      ...(here !== null && { initial_conversation: here }),
      filter: { include: ['public', 'private', 'mpim'], exclude_bot_users: true },
    },
  }
}

function noteInput(): KnownBlock {
  return {
    type: 'input',
    block_id: NOTE,
    optional: true,
    label: plain('Note'),
    element: { type: 'plain_text_input', action_id: NOTE, max_length: LONGEST_NOTE },
  }
}

/** Where to share (null: the form asks for no place), what to say to it, and whether with a name. */
export function readShare(values: Entered): {
  readonly channel: string | null
  readonly note: string
  readonly isNamed: boolean
} {
  return {
    channel: values[CHANNEL]?.[CHANNEL]?.selected_conversation ?? null,
    note: values[NOTE]?.[NOTE]?.value?.trim() ?? '',
    isNamed: (values[NAMED]?.[NAMED]?.selected_options ?? []).length > 0,
  }
}

/** The same modal once it was used: how it went. */
export function sharedView(text: string): ModalView {
  return modal(SHARE_VIEW, { title: SHARE_TITLE, blocks: [section(text)] })
}
