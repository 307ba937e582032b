/** An answer as the one thing that surfaces send: blocks, and `text` that says in words what they show. */
import type { KnownBlock } from '@slack/types'
import type { Answer } from '../answer/answer.js'
import { SHARE_ACTION } from './actions.js'
import { drawBlocks, MESSAGE } from './blocks.js'
import { button } from './kit.js'
import { BUTTON_VALUE } from './limits.js'
import { outlineOf } from './outline-of.js'
import { messageText } from './text.js'

export interface Message {
  readonly text: string
  readonly blocks: KnownBlock[]
}

export interface MessageOptions {
  /** The answer's query as text: offers to share the answer, for answers that only one person sees. */
  readonly share?: string
}

/** Nothing in these is worth showing to others. */
const WITHOUT_LADDER: ReadonlySet<Answer['kind']> = new Set(['help', 'ladders', 'ambiguous', 'none'])

export function messageOf(answer: Answer, { share }: MessageOptions = {}): Message {
  const outline = outlineOf(answer)
  const isShared = share !== undefined && share.length <= BUTTON_VALUE && !WITHOUT_LADDER.has(answer.kind)
  const extra = isShared ? [button(SHARE_ACTION, 'Share in this channel', share)] : []
  return { text: messageText(outline), blocks: drawBlocks(outline, MESSAGE, extra) }
}
