/** Two replicas behind a proxy, as in production: replaced one after the other under traffic, with one memory. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { postSigned, SIGNING_SECRET } from './double/signed.js'
import { times } from './double/size.js'
import { freePort, type Slack, startSlack } from './double/slack.js'
import { build, endAll, type Running, start } from './helpers/program.js'
import { createRedis, type Redis, redisProgram } from './helpers/redis.js'
import { BOT_TOKEN, mention } from './helpers/slack.js'

vi.setConfig({ testTimeout: 600_000 })

const program = redisProgram()

describe.runIf(program)('a rolling restart', () => {
  let redis: Redis
  let slack: Slack

  beforeAll(async () => {
    await build()
    redis = await createRedis(program ?? '')
    await redis.start()
    slack = await startSlack()
  })
  afterAll(async () => {
    endAll()
    slack.close()
    await redis.stop()
  })

  async function startReplica(port: number): Promise<Running> {
    const running = start('main', {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      STATE_URL: redis.url,
      PORT: String(port),
      LOG_LEVEL: 'error',
    })
    await running.printed(/^Ladderbot is ready/)
    return running
  }

  test('loses no mention, and answers none twice', async () => {
    const replicas = await Promise.all(
      [await freePort(), await freePort()].map(async (port) => ({ port, running: await startReplica(port) })),
    )
    /** The ports of replicas that say they are ready, as a load balancer knows them: some moments late. */
    let ready = replicas.map(({ port }) => port)
    const looking = setInterval(async () => {
      const all = await Promise.all(
        replicas.map(async ({ port }) => {
          const reply = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
          return reply?.ok ? [port] : []
        }),
      )
      ready = all.flat()
    }, 500)

    const refusals: number[] = []
    let turn = 0
    async function deliver(event: ReturnType<typeof mention>): Promise<void> {
      const port = ready[turn++ % ready.length] ?? 0
      const { status } = await postSigned(port, JSON.stringify(event))
      if (status !== 200) refusals.push(status)
    }
    async function replaceAll(): Promise<void> {
      for (const replica of replicas) {
        replica.running.process.kill('SIGTERM')
        expect(await replica.running.ended()).toBe(0)
        expect(replica.running.stderr()).toBe('')
        replica.running = await startReplica(replica.port)
        await expect.poll(() => ready).toContain(replica.port)
      }
    }

    let isReplacing = true
    const replacing = replaceAll().finally(() => {
      isReplacing = false
    })
    const asked: string[] = []
    while (isReplacing || asked.length < times(5_000)) {
      const event = mention('help')
      asked.push(event.event.ts)
      // Slack repeats one in ten, to whichever replica has its turn.
      await Promise.all(asked.length % 10 === 0 ? [deliver(event), deliver(event)] : [deliver(event)])
    }
    await replacing
    clearInterval(looking)
    expect(refusals).toEqual([])
    const answered = () =>
      slack.calls.flatMap(({ method, args }) => (method === 'chat.postMessage' ? [args.thread_ts] : []))
    await expect.poll(() => answered().length).toBeGreaterThanOrEqual(asked.length)
    for (const { running } of replicas) running.process.kill('SIGTERM')
    for (const { running } of replicas) expect(await running.ended()).toBe(0)
    expect(answered().toSorted()).toEqual(asked.toSorted())
  })
})
