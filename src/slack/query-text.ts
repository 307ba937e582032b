/** Slack's text to query text: mentions, escapes and line breaks off, so that every surface asks alike. */
import { plainText } from '../query/words.js'

/** `<@U1> what&#x27;s &lt;next&gt;` and the like as one line of what the person meant to type. */
export function queryText(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim()
}
