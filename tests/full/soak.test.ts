/** `npm run soak`: half an hour of everything, over both transports; nothing that the program holds grows. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MODES, startProgram } from '../double/modes.js'
import { SCENES } from '../double/scenes.js'
import { isFull } from '../double/size.js'
import { startSlack } from '../double/slack.js'
import { build, endAll } from '../helpers/program.js'
import { held, openFiles, residentMegabytes, tell, WITH_PROBE } from './load.js'

/** Minutes; fewer for a look at it: `SOAK_MINUTES=3 npm run soak`. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 30)
const DELIVERIES_A_SECOND = 50
/** Minutes: to start, to look and to end. */
const BESIDE = 5

beforeAll(build)
afterAll(endAll)

test.concurrent.each(MODES)(
  '%s',
  async (name, mode) => {
    expect(isFull).toBe(true)
    const slack = await startSlack()
    const { running } = await startProgram(slack, mode, { NODE_OPTIONS: WITH_PROBE })
    let count = 0
    const pass = async (minutes: number): Promise<void> => {
      const end = Date.now() + minutes * 60_000
      while (Date.now() < end) {
        const second = Date.now() + 1_000
        const all = Array.from({ length: DELIVERIES_A_SECOND }, () => {
          count += 1
          return slack.deliver(SCENES[count % SCENES.length]?.[1]() ?? {})
        })
        await Promise.all(all)
        // Only the program is to be measured.
        slack.forget()
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, second - Date.now())))
      }
    }
    const look = async () => ({
      megabytes: residentMegabytes(running),
      files: openFiles(running),
      ...(await held(running)),
    })
    // What is kept for ten minutes is full by then.
    await pass(MINUTES / 3)
    const early = await look()
    await pass((MINUTES * 2) / 3)
    const late = await look()
    tell(7, { soak: name, minutes: MINUTES, deliveries: count, early, late })
    expect(late.timers).toBeLessThanOrEqual(early.timers + 5)
    expect(late.listeners).toBe(early.listeners)
    expect(late.files).toBeLessThanOrEqual(early.files + 5)
    running.process.kill('SIGTERM')
    expect(await running.ended()).toBe(0)
    slack.close()
  },
  (MINUTES + BESIDE) * 60_000,
)
