/**
 * The server's end of a WebSocket, as little of RFC 6455 as a Slack double needs: text frames of any length both ways,
 * pings answered, closing agreed. Comes in as an HTTP upgrade.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

export interface WebSocketEnd {
  send(text: string): void
  /** Ends the connection without a closing frame, as a network does. */
  drop(): void
}

const TEXT = 1
const CLOSE = 8
const PING = 9
const PONG = 10
/** Fixed by the RFC. */
const KEY = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  onText: (text: string) => void,
): WebSocketEnd {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${KEY}`).digest('base64')
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  )
  let unread = Buffer.alloc(0)
  socket.on('error', () => {})
  socket.on('data', (data: Buffer) => {
    unread = Buffer.concat([unread, data])
    for (let frame = readFrame(unread); frame; frame = readFrame(unread)) {
      unread = unread.subarray(frame.size)
      if (frame.opcode === TEXT) onText(frame.payload.toString())
      if (frame.opcode === PING) socket.write(frameOf(PONG, frame.payload))
      if (frame.opcode === CLOSE) socket.end(frameOf(CLOSE, frame.payload))
    }
  })
  return {
    send: (text) => void socket.write(frameOf(TEXT, Buffer.from(text))),
    drop: () => void socket.destroy(),
  }
}

function frameOf(opcode: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(payload.length < 126 ? 2 : 4)
  head[0] = 0x80 | opcode
  head[1] = Math.min(payload.length, 126)
  if (payload.length >= 126) head.writeUInt16BE(payload.length, 2)
  return Buffer.concat([head, payload])
}

/** The first whole frame of what a client sent; clients always mask. */
function readFrame(data: Buffer): { opcode: number; payload: Buffer; size: number } | undefined {
  const short = (data[1] ?? 0) & 0x7f
  const start = short === 127 ? 10 : short === 126 ? 4 : 2
  if (data.length < start + 4) return undefined
  const length = short === 127 ? Number(data.readBigUInt64BE(2)) : short === 126 ? data.readUInt16BE(2) : short
  const size = start + 4 + length
  if (data.length < size) return undefined
  const mask = data.subarray(start, start + 4)
  const payload = Buffer.from(data.subarray(start + 4, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0)))
  return { opcode: (data[0] ?? 0) & 0x0f, payload, size }
}
