/** Links to messages, in the form that Slack gives them: nothing answers there, so that the page leads to its own place. */
import { BOT, CHANNELS, DIRECT_MESSAGE, type Message, TEAM } from './workspace.js'

const ARCHIVES = `https://${TEAM.domain}.slack.invalid/archives/`
const PLACES = [...CHANNELS, { id: DIRECT_MESSAGE, name: BOT.name }]

export function permalinkOf({ channel, id, threadTs }: Message): string {
  const inThread = threadTs === null ? '' : `?${new URLSearchParams({ thread_ts: threadTs, cid: channel })}`
  return `${ARCHIVES}${channel}/p${id.replace('.', '')}${inThread}`
}

/** Where the page shows the message that such a link leads to; null for any other address. */
export function placeOfPermalink(url: string): string | null {
  if (!url.startsWith(ARCHIVES)) return null
  const { pathname, searchParams } = new URL(url)
  const [, , channel, digits = ''] = pathname.split('/')
  const name = PLACES.find(({ id }) => id === channel)?.name
  if (name === undefined) return null
  const ts = `${digits.slice(1, -6)}.${digits.slice(-6)}`
  const thread = searchParams.get('thread_ts')
  return thread === null ? `/c/${name}#message-${ts}` : `/c/${name}?thread=${encodeURIComponent(thread)}#thread-${ts}`
}
