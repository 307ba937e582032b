import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createLogger } from '../../src/slack/logger.js'
import type { Memory } from '../../src/slack/memory.js'
import { createSharedMemory } from '../../src/slack/shared-memory.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { createRedis, type Redis, redisProgram } from '../helpers/redis.js'
import { mention, slackDouble } from '../helpers/slack.js'

const program = redisProgram()
const log = collectLog()

describe.runIf(program)('two replicas with one memory', () => {
  let redis: Redis
  const memories: Memory[] = []

  beforeAll(async () => {
    redis = await createRedis(program ?? '')
    await redis.start()
  })
  afterEach(() => {
    for (const memory of memories.splice(0)) memory.close()
  })
  afterAll(() => redis.stop())

  function replica() {
    const memory = createSharedMemory(redis.url, createLogger('info'), 10_000)
    memories.push(memory)
    return { memory, ...slackDouble(bot, { memory }) }
  }

  /** Two of them, connected: opening a connection may take longer than a delivery waits for it. */
  async function replicas() {
    const [one, other] = [replica(), replica()]
    const share = async (): Promise<boolean> => {
      const key = randomUUID()
      await one.memory.take([key])
      return !(await other.memory.take([key]))
    }
    await expect.poll(share).toBe(true)
    return [one, other] as const
  }

  test('understand what follows on an answer of the other', async () => {
    const [one, other] = await replicas()
    await one.deliver(mention('pmm ic4', { ts: '500.1' }))
    await other.deliver(mention('and IC5?', { ts: '500.2', thread_ts: '500.1' }))
    expect(other.calls).toEqual([
      {
        method: 'chat.postMessage',
        args: expect.objectContaining({ text: expect.stringMatching(/Product Marketing.*IC5/s) }),
      },
    ])
  })

  test('answer a delivery once, whichever of them it comes to, even at the same time', async () => {
    const [one, other] = await replicas()
    for (let round = 0; round < 20; round += 1) {
      const event = mention('help')
      await Promise.all([one.deliver(event), other.deliver(event)])
      await other.deliver(event)
    }
    expect(one.calls.length + other.calls.length).toBe(20)
  })

  test('take up what one of them began and did not end', async () => {
    const [one, other] = await replicas()
    await one.memory.take(['event begun'])
    await one.memory.take(['event ended'])
    await one.memory.done(['event ended'])
    const { createClient } = await import('@redis/client')
    const client = createClient({ url: redis.url })
    await client.connect()
    expect(await client.pTTL('ladderbot:taken:event begun')).toBeLessThanOrEqual(30_000)
    expect(await client.pTTL('ladderbot:taken:event ended')).toBeGreaterThan(9 * 60_000)
    client.destroy()
    expect(await other.memory.take(['event ended'])).toBe(false)
  })

  test('go on by themselves while it is away, say so once, and share again afterwards', async () => {
    const [one, other] = await replicas()
    await one.deliver(mention('pmm ic4', { ts: '600.1' }))
    await other.deliver(mention('help'))
    await redis.stop()
    const again = mention('and IC5?', { ts: '600.2', thread_ts: '600.1' })
    await one.deliver(again)
    await one.deliver(again)
    await one.deliver(mention('help'))
    expect(one.calls).toHaveLength(3)
    expect(JSON.stringify(one.calls[1])).toMatch(/Product Marketing.*IC5/s)
    const away = () => log().filter((line) => line.includes('STATE_URL does not answer'))
    await expect.poll(away).toHaveLength(2)
    expect(away().join()).toContain('"level":"warn"')

    await redis.start()
    await expect
      .poll(async () => {
        await one.memory.keep('C1', '700.1', 'pmm ic4')
        return other.memory.recall('C1', '700.1')
      })
      .toBe('pmm ic4')
    expect(away()).toHaveLength(2)
    expect(log().filter((line) => line.includes('STATE_URL answers again'))).toHaveLength(2)
  })
})

test('a Redis that was never there keeps nobody waiting for long, and is told of once', async () => {
  const memory = createSharedMemory('redis://user:canary@127.0.0.1:1', createLogger('info'))
  const { deliver, calls } = slackDouble(bot, { memory })
  await deliver(mention('pmm ic4', { ts: '800.1' }))
  await deliver(mention('and IC5?', { ts: '800.2', thread_ts: '800.1' }))
  memory.close()
  expect(JSON.stringify(calls[1])).toMatch(/Product Marketing.*IC5/s)
  expect(log()).toEqual([expect.stringContaining('STATE_URL does not answer')])
  expect(log().join()).not.toContain('canary')
})
