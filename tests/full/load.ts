/** Signed requests at a pace, and what the process that takes them needs meanwhile. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { pathToFileURL } from 'node:url'
import { bodyOf, signedHeaders } from '../double/signed.js'
import type { Running } from '../helpers/program.js'

export interface Loaded {
  /** Milliseconds of each request that was answered with 2xx. */
  readonly times: number[]
  /** Of those that were not: their status, 0 where there was no reply. */
  readonly failures: number[]
  readonly perSecond: number
}

/** @param perSecond requests a second, whether or not earlier ones are answered; absent: as fast as they are answered */
export async function load(
  port: number,
  payloads: () => object,
  { seconds, connections, perSecond }: { seconds: number; connections: number; perSecond?: number },
): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const failures: number[] = []
  const send = async (): Promise<void> => {
    const since = performance.now()
    const status = await post(port, bodyOf(payloads()), agent)
    if (status >= 200 && status < 300) times.push(performance.now() - since)
    else failures.push(status)
  }
  const start = performance.now()
  const end = start + seconds * 1_000
  if (perSecond === undefined) {
    const worker = async (): Promise<void> => {
      while (performance.now() < end) await send()
    }
    await Promise.all(Array.from({ length: connections }, worker))
  } else {
    const all: Promise<void>[] = []
    for (let sent = 0; performance.now() < end; ) {
      for (; sent < ((performance.now() - start) / 1_000) * perSecond; sent += 1) all.push(send())
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await Promise.all(all)
  }
  agent.destroy()
  return { times, failures, perSecond: times.length / ((performance.now() - start) / 1_000) }
}

function post(port: number, body: string, agent: Agent): Promise<number> {
  const headers = { ...signedHeaders(body), 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/slack/events', method: 'POST', headers, agent }, (response) => {
      response.resume().on('close', () => resolve(response.statusCode ?? 0))
    })
      .on('error', () => resolve(0))
      .end(body)
  })
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const rounded = (value: number): number => Math.round(value * 10) / 10

export function residentMegabytes({ process: { pid } }: Running): number {
  const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}

export function openFiles({ process: { pid } }: Running): number {
  return readdirSync(`/proc/${pid}/fd`).length
}

/** For `NODE_OPTIONS` of a program that is asked what it holds. */
export const WITH_PROBE = `--import ${pathToFileURL('tests/full/probe.mjs').href}`

export interface Held {
  /** Bytes of the program's values: V8's own, such as compiled code, grow for hours while it finds out what runs often. */
  readonly heap: number
  readonly timers: number
  readonly listeners: number
}

/** What a program with the probe holds now. */
export async function held(running: Running): Promise<Held> {
  const before = running.stderr().length
  running.process.kill('SIGUSR2')
  for (;;) {
    const told = running
      .stderr()
      .slice(before)
      .match(/^PROBE (.*)$/m)?.[1]
    if (told !== undefined) {
      const { snapshot, ...rest } = JSON.parse(told)
      const heap = bytesOfValues(readFileSync(snapshot, 'utf8'))
      rmSync(snapshot)
      return { ...rest, heap }
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The sizes in a heap snapshot, whose nodes are rows of numbers one after the other, summed up. */
function bytesOfValues(snapshot: string): number {
  const { snapshot: told, nodes } = JSON.parse(snapshot)
  const { node_fields: fields, node_types: types }: { node_fields: string[]; node_types: [string[]] } = told.meta
  const own = ['code', 'hidden'].map((name) => types[0].indexOf(name))
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length) if (!own.includes(nodes[at + type])) sum += nodes[at + size]
  return sum
}

/** The real questions that the bench measures with, in turn. */
export function questions(): () => string {
  const all = readFileSync('bench/questions.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).query))
  let next = 0
  return () => {
    next += 1
    return all[next % all.length] ?? ''
  }
}

/** Prints what was measured, for docs/promises.md. */
export function tell(promise: number, figures: object): void {
  process.stdout.write(`promise ${promise}: ${JSON.stringify(figures)}\n`)
}
