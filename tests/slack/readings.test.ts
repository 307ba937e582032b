import { expect, test } from 'vitest'
import { createReadings } from '../../src/slack/readings.js'

const HOUR = 60 * 60_000

test('a thread is remembered for some hours after its last answer', () => {
  let now = 0
  const readings = createReadings(() => now)
  readings.keep('C1', '1.1', 'ce ic4')
  now = 7 * HOUR
  expect(readings.recall('C1', '1.1')).toBe('ce ic4')
  readings.keep('C1', '1.1', 'ce ic5')
  now = 14 * HOUR
  expect(readings.recall('C1', '1.1')).toBe('ce ic5')
  now = 16 * HOUR
  expect(readings.recall('C1', '1.1')).toBe(undefined)
})

test('threads of one name in two channels are two', () => {
  const readings = createReadings()
  readings.keep('C1', '1.1', 'ce ic4')
  expect(readings.recall('C2', '1.1')).toBe(undefined)
})

test('many threads push out the ones longest without an answer', () => {
  const readings = createReadings(() => 0)
  for (let n = 0; n < 2_000; n += 1) readings.keep('C1', `${n}`, `query ${n}`)
  readings.keep('C1', '0', 'again')
  readings.keep('C1', 'new', 'query')
  expect([0, 1, 2, 1_999].map((n) => readings.recall('C1', `${n}`))).toEqual([
    'again',
    undefined,
    'query 2',
    'query 1999',
  ])
})
