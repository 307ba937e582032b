/**
 * The bodies of requests, read within one budget of memory for all that are on their way: nobody has signed a request
 * until its body is whole, so anybody could fill memory with half ones.
 */
import type { IncomingMessage } from 'node:http'

/** Slack's largest payloads, views of 250 kB in form encoding, stay below. */
const BODY_LIMIT = 1024 * 1024
/** How much of a body that is too large is still read, so that its sender gets to read the refusal. */
const DISCARD_LIMIT = 8 * BODY_LIMIT
/** Of all bodies together: thousands as Slack sends them. What is let go of takes as much again, until memory is swept. */
const BUDGET = 4 * BODY_LIMIT

/**
 * What reads a body whole; undefined where it is too large. Rejects where it breaks off: also where memory runs out and it
 * is the one that has been on its way for longest, since Slack's come within a moment.
 */
export function createBodyReader(): (request: IncomingMessage) => Promise<Buffer | undefined> {
  /** Bytes by request, oldest first. */
  const kept = new Map<IncomingMessage, number>()
  let total = 0
  const keep = (request: IncomingMessage, bytes: number): void => {
    total += bytes - (kept.get(request) ?? 0)
    kept.set(request, bytes)
  }
  const letGo = (request: IncomingMessage): void => {
    total -= kept.get(request) ?? 0
    kept.delete(request)
  }
  return async (request) => {
    const chunks: Buffer[] = []
    let size = 0
    keep(request, 0)
    try {
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        const part: Buffer = chunk
        size += part.length
        if (size > DISCARD_LIMIT) break
        if (size > BODY_LIMIT) chunks.length = 0
        else chunks.push(part)
        keep(request, size > BODY_LIMIT ? 0 : size)
        for (const oldest of kept.keys()) {
          if (total <= BUDGET) break
          letGo(oldest)
          oldest.destroy()
        }
      }
      return size > BODY_LIMIT ? undefined : Buffer.concat(chunks)
    } finally {
      letGo(request)
    }
  }
}
