/** What mentions, direct messages and buttons in messages share: whom the bot answers, and how it posts. */

/** Whether a person wrote it, just now: bots that answer each other never stop, and an edit was answered before. */
export function isFromPerson(event: { bot_id?: string; subtype?: string | undefined; edited?: object }): boolean {
  return event.bot_id === undefined && event.subtype === undefined && event.edited === undefined
}

/** The message as `chat.postMessage` takes it, in a thread or not; links in it don't unfold. */
export function postable<Message>(message: Message, thread: string | undefined) {
  return { ...message, unfurl_links: false, unfurl_media: false, ...(thread !== undefined && { thread_ts: thread }) }
}

/** Whether a conversation is between two people, or a person and a bot. */
export function isDirect(channel: string | undefined): boolean {
  return channel?.startsWith('D') ?? false
}

/** The thread that a message is a reply in; one that others have replied to stands in none. */
export function threadOf(
  message: { readonly ts?: string; readonly thread_ts?: string } | undefined,
): string | undefined {
  return message?.thread_ts === message?.ts ? undefined : message?.thread_ts
}
