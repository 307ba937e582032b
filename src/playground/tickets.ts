/**
 * The two things that Slack hands out for a short time: trigger ids, which open one modal within 3 seconds, and response
 * URLs, which take 5 posts within 30 minutes. Spending one says what is wrong with it, or gives what it stands for.
 */
import type { Message, Workspace } from './workspace.js'

const TRIGGER_LIFE_MS = 3_000
const RESPONSE_URL_LIFE_MS = 30 * 60_000
const RESPONSE_URL_USES = 5

/** Nothing answers there; the Web API double takes posts to it before they leave the process. */
export const RESPONSE_URL = 'https://hooks.slack.invalid/response/'

/** Where a response URL posts to. */
export interface ResponseTarget {
  readonly channel: string
  readonly threadTs: string | null
  /** What `replace_original` and `delete_original` are about; null for a slash command. */
  readonly source: Message | null
}

export interface Tickets {
  issueTrigger(): string
  /** Null when it was good. */
  spendTrigger(id: string): 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' | null
  /** @param source the message that a control or shortcut was used on */
  issueResponseUrl(channel: string, threadTs?: string | null, source?: Message): string
  spendResponseUrl(url: string): ResponseTarget | 'expired_url' | 'used_url'
}

export function createTickets({ now, newId }: Pick<Workspace, 'now' | 'newId'>): Tickets {
  const triggers = new Map<string, { readonly issued: number; spent: boolean }>()
  const responses = new Map<string, { readonly issued: number; readonly target: ResponseTarget; uses: number }>()
  return {
    issueTrigger: () => {
      const id = newId('trigger-')
      triggers.set(id, { issued: now(), spent: false })
      return id
    },
    spendTrigger: (id) => {
      const trigger = triggers.get(id)
      if (!trigger) return 'invalid_trigger_id'
      if (trigger.spent) return 'exchanged_trigger_id'
      if (now() - trigger.issued > TRIGGER_LIFE_MS) return 'expired_trigger_id'
      trigger.spent = true
      return null
    },
    issueResponseUrl: (channel, threadTs = null, source = undefined) => {
      const url = RESPONSE_URL + newId('R')
      responses.set(url, { issued: now(), target: { channel, threadTs, source: source ?? null }, uses: 0 })
      return url
    },
    spendResponseUrl: (url) => {
      const response = responses.get(url)
      if (!response || now() - response.issued > RESPONSE_URL_LIFE_MS) return 'expired_url'
      if (response.uses >= RESPONSE_URL_USES) return 'used_url'
      response.uses += 1
      return response.target
    },
  }
}
