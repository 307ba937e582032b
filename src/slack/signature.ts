/**
 * Whether Slack signed a request, in two steps: what its headers can tell before its body is read, and the signature
 * itself. Bolt's check takes requests from the future.
 */
import type { IncomingHttpHeaders } from 'node:http'
import { isValidSlackRequest } from '@slack/bolt'

/** Slack's own allowance for clocks that differ, either way. */
const CLOCK_SKEW_S = 5 * 60

/** Why no body can go with these headers, for the log; undefined where one may. */
export function flawOf(headers: IncomingHttpHeaders): string | undefined {
  const timestamp = String(headers['x-slack-request-timestamp'])
  if (!/^v0=[\da-f]{64}$/.test(String(headers['x-slack-signature'])) || !/^\d{1,12}$/.test(timestamp))
    return 'it has no signature'
  const ahead = Math.round(Number(timestamp) - Date.now() / 1_000)
  if (Math.abs(ahead) <= CLOCK_SKEW_S) return undefined
  return `it was signed ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead of' : 'behind'} this machine’s clock`
}

export function isSigned(headers: IncomingHttpHeaders, body: string, signingSecret: string): boolean {
  return isValidSlackRequest({
    signingSecret,
    body,
    headers: {
      'x-slack-signature': String(headers['x-slack-signature']),
      'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
    },
  })
}
