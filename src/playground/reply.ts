/**
 * A message the app answers with outside the Web API: in the ack of a command, or on a response URL. Both take the same
 * fields and both are checked as Slack checks them.
 */
import { checkMessage, type Problem } from '../render/payload-check.js'
import type { ResponseTarget } from './tickets.js'
import { addMessage, type Content, changeMessage, removeMessage, type Workspace } from './workspace.js'

export interface Reply extends Partial<Content> {
  readonly response_type?: 'ephemeral' | 'in_channel'
  readonly replace_original?: boolean
  readonly delete_original?: boolean
  readonly thread_ts?: string
}

/** Does what the reply says; what is wrong with it comes back, and then nothing was done. */
export function applyReply(workspace: Workspace, target: ResponseTarget, reply: Reply): readonly Problem[] {
  const { channel, source } = target
  if (reply.delete_original) {
    if (source) removeMessage(workspace, source)
    return []
  }
  const problems = checkMessage(reply)
  if (problems.length > 0) return problems
  const { text = '', blocks = [], thread_ts: threadTs = target.threadTs } = reply
  if (reply.replace_original && source) {
    changeMessage(workspace, source, { text, blocks })
    return []
  }
  addMessage(workspace, {
    channel,
    threadTs,
    author: 'bot',
    text,
    blocks,
    ephemeral: reply.response_type !== 'in_channel',
  })
  return []
}
