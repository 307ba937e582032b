/** Short forms for the blocks that the tests of the local mode send. */
import type { PlainTextOption } from '@slack/types'

export function plain(text: string) {
  return { type: 'plain_text' as const, text, emoji: false }
}

export function option(label: string, value = label): PlainTextOption {
  return { text: plain(label), value }
}

export function button(actionId: string, label: string) {
  return { type: 'button' as const, action_id: actionId, text: plain(label), value: label }
}
