/** The modal that asks where to share what is shown, and whether with a name; and how that went. */
import type { KnownBlock, ModalView } from '@slack/types'
import { SHARE_VIEW } from './actions.js'
import { checkbox, modal, option, plain, section } from './kit.js'
import type { Outline } from './outline.js'

const TITLE = 'Share in a channel'
const CHANNEL = 'channel'
const NAMED = 'named'

/**
 * @param text what is shared, as `writeShown` writes it
 * @param problem why it could not be posted where it was to go, and what to do
 */
export function shareView({ title }: Outline, text: string, problem: string | null): ModalView {
  return modal(SHARE_VIEW, {
    title: TITLE,
    submit: 'Share',
    metadata: text,
    blocks: [
      ...(problem === null ? [] : [section(problem)]),
      section(`Post “${title}” to a channel.`),
      channelInput(),
      checkbox(NAMED, 'Your name', WITH_NAME, true),
    ],
  })
}

function channelInput(): KnownBlock {
  return {
    type: 'input',
    block_id: CHANNEL,
    label: plain('Channel'),
    element: {
      type: 'conversations_select',
      action_id: CHANNEL,
      placeholder: plain('Choose a channel'),
      filter: { include: ['public', 'private'], exclude_bot_users: true },
    },
  }
}

const WITH_NAME = option('Show my name', NAMED)

/** What a person entered, as far as it is read. */
type Entered = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        { readonly selected_conversation?: string | null; readonly selected_options?: readonly unknown[] | null }
      >
    >
  >
>

/** Where to share, and whether with a name. */
export function readShare(values: Entered): { readonly channel: string | null; readonly isNamed: boolean } {
  return {
    channel: values[CHANNEL]?.[CHANNEL]?.selected_conversation ?? null,
    isNamed: (values[NAMED]?.[NAMED]?.selected_options ?? []).length > 0,
  }
}

/** The same modal once it was used: how it went. */
export function sharedView(text: string): ModalView {
  return modal(SHARE_VIEW, { title: TITLE, blocks: [section(text)] })
}
