/**
 * Where Slack does not take the blocks of a message or view, those that every Slack takes say the same, and where there are
 * none or it refuses them too, a message's `text` does. Comes in as a `fetch`, goes out as one that posts these forms one
 * after the other in that case, and logs what Slack pointed at, never what was to be posted.
 */
import type { Logger } from '@slack/bolt'
import type { FetchFunction } from '@slack/web-api'
import { listForm } from '../render/list-form.js'
import type { Message } from '../render/message.js'

/** Slack's codes for blocks that it does not take; `invalid_arguments` for those of a view. */
const REFUSALS = /\b(?:invalid_blocks(?:_format)?|msg_blocks_too_long|invalid_arguments)\b/

export function plainWhereRefused(fetch: FetchFunction, logger: Logger): FetchFunction {
  return async (url, init) => {
    let response = await fetch(url, init)
    for (const body of typeof init?.body === 'string' ? simplerForms(init.body) : []) {
      const reply = await response.text()
      const { status, statusText, headers } = response
      response = new Response(reply, { status, statusText, headers: [...headers.entries()] })
      const refusal = REFUSALS.exec(reply)?.[0]
      if (!refusal || isTaken(reply)) return response
      const pointers = reply.match(/\[json-pointer:[^[\]"]*\]/g) ?? []
      logger.warn([`Slack refused some blocks (${refusal}), so a simpler form follows.`, ...pointers].join(' '))
      response = await fetch(url, { ...init, body })
    }
    return response
  }
}

/** The same in blocks that every Slack takes, then without any; those of them that there are. */
function simplerForms(body: string): string[] {
  if (body.startsWith('{')) {
    const { blocks, ...message }: { blocks?: Message['blocks'] } & Record<string, unknown> = JSON.parse(body)
    if (!blocks) return []
    const list = listForm(blocks)
    return [...(list ? [{ ...message, blocks: list }] : []), ...(message.text ? [message] : [])].map((each) =>
      JSON.stringify(each),
    )
  }
  const form = new URLSearchParams(body)
  const [blocks, view] = [form.get('blocks'), form.get('view')]
  if (view !== null) return viewForms(form, view)
  if (blocks === null) return []
  const list = listForm(JSON.parse(blocks))
  return [...(list ? [JSON.stringify(list)] : []), ...(form.get('text') ? [null] : [])].map((each) => {
    const simpler = new URLSearchParams(form)
    if (each === null) simpler.delete('blocks')
    else simpler.set('blocks', each)
    return simpler.toString()
  })
}

function viewForms(form: URLSearchParams, view: string): string[] {
  const { blocks, ...rest }: { blocks: Message['blocks'] } = JSON.parse(view)
  const list = listForm(blocks)
  if (!list) return []
  const simpler = new URLSearchParams(form)
  // The first attempt did nothing, so what it was to change is still there.
  simpler.set('view', JSON.stringify({ ...rest, blocks: list }))
  return [simpler.toString()]
}

/** Whether a reply says yes, whatever else it says: it may quote the message. */
function isTaken(reply: string): boolean {
  return reply === 'ok' || /^\s*\{\s*"ok"\s*:\s*true\b/.test(reply)
}
