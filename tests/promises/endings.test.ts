/** The program stopped, killed and started again, at any moment, in both modes: what was taken is finished. */
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { held } from '../double/faults.js'
import { answersSeen, duplicates } from '../double/ledger.js'
import { look, MODES, startProgram } from '../double/modes.js'
import { command, mentionOf, SCENES } from '../double/scenes.js'
import { times } from '../double/size.js'
import { type Slack, startSlack } from '../double/slack.js'
import { build, endAll } from '../helpers/program.js'

vi.setConfig({ testTimeout: 600_000 })

/** People take their time, and the program the rest of the machine. */
const PACE_MS = 10

let slack: Slack

beforeAll(build)
afterAll(endAll)

/** Half a request, as a slow network leaves it. */
function halfSent(port: number): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  socket.write('POST /slack/events HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nhalf')
  return socket
}

describe.each(MODES)('%s', (_, mode) => {
  test('a stop finishes what was taken, lets balancers see it, and waits for nobody’s half request', async () => {
    slack = await startSlack()
    const { running, port } = await startProgram(slack, mode)
    const posts = held()
    slack.script({ method: 'chat.postMessage', fault: posts })
    const mentions = Array.from({ length: times(20) }, () => slack.deliver(mentionOf()))
    const halves = mode === 'http' ? Array.from({ length: times(20) }, () => halfSent(port)) : []
    await expect.poll(() => slack.calls.filter(({ method }) => method === 'chat.postMessage').length).toBe(times(20))
    running.process.kill('SIGTERM')
    await expect.poll(async () => (await look(port, '/readyz')).status).toBe(503)
    // Whoever sends has not looked yet.
    const late = await Promise.all([slack.deliver(command()), slack.deliver(command())])
    expect(late.map(({ ack }) => ack?.response_type)).toEqual(['ephemeral', 'ephemeral'])
    posts.letGo()
    expect(await running.ended()).toBe(0)
    expect(running.stderr()).toBe('')
    for (const delivery of await Promise.all(mentions)) expect(answersSeen(delivery)).toHaveLength(1)
    for (const socket of halves) socket.destroy()
    slack.close()
  })

  test('a stop at any moment under traffic ends with 0, loses nothing that was acknowledged and says nothing', async () => {
    const moments = fc.array(fc.integer({ min: 0, max: 800 }), { minLength: times(100), maxLength: times(100) })
    await fc.assert(
      fc.asyncProperty(moments, async (all) => {
        for (const moment of all) await stopAt(moment)
      }),
      { numRuns: 1, endOnFailure: true },
    )
  })

  /** Stops the program once Slack has delivered so much since it was ready. */
  async function stopAt(moment: number): Promise<void> {
    slack = await startSlack({ repeatsAfterMs: [] })
    const { running } = await startProgram(slack, mode)
    let isEnded = false
    const traffic = Array.from({ length: 4 }, async (_worker, index) => {
      for (let count = index; !isEnded; count += 1) {
        await slack.deliver(SCENES[count % SCENES.length]?.[1]() ?? {})
        await sleep(PACE_MS)
      }
    })
    await expect.poll(() => slack.deliveries.length, { interval: 1 }).toBeGreaterThanOrEqual(moment / 20)
    running.process.kill('SIGTERM')
    const code = await running.ended()
    isEnded = true
    slack.close()
    await Promise.all(traffic)
    expect([code, running.stderr()]).toEqual([0, ''])
    const unanswered = slack.deliveries.filter(
      ({ payload, ack, requests }) => ack && 'event' in payload && !requests.some(({ isTaken }) => isTaken),
    )
    expect(unanswered.map(({ payload }) => Object(payload).event.type)).toEqual([])
    expect(duplicates(slack.deliveries)).toBe(0)
  }

  test('killed without warning, it is ready again with nothing to repair, and answers what Slack delivers again', async () => {
    slack = await startSlack({ repeatsAfterMs: Array(50).fill(200) })
    const hold = held()
    for (let round = 0; round < times(20); round += 1) {
      const { running } = await startProgram(slack, mode)
      slack.script({ method: 'chat.postMessage', fault: hold })
      const before = slack.deliver(mentionOf())
      await before
      running.process.kill('SIGKILL')
      await running.ended()
      slack.script()
      const meanwhile = slack.deliver(mentionOf())
      const again = await startProgram(slack, mode)
      const delivery = await meanwhile
      await expect.poll(() => answersSeen(delivery).length).toBe(1)
      again.running.process.kill('SIGTERM')
      expect(await again.running.ended()).toBe(0)
    }
    hold.letGo()
    slack.close()
  })
})
