import { expect, test } from 'vitest'
import { atOnce, inBetween, inSteps } from '../../src/search/steps.js'

/** Ten steps, each of which holds everything else for longer than steps may. */
function* long(): Generator<void, string> {
  for (let step = 0; step < 10; step++) {
    const since = performance.now()
    while (performance.now() - since < 6);
    yield
  }
  return 'made'
}

test('between steps that take long other work is done, and none where somebody waits', async () => {
  let turns = 0
  const count = (): void => {
    turns += 1
    if (turns < 100) setImmediate(count)
  }
  setImmediate(count)
  expect(atOnce(long())).toBe('made')
  expect(turns).toBe(0)
  expect(await inBetween(long())).toBe('made')
  expect(turns).toBeGreaterThanOrEqual(9)
  turns = 100
})

test('a value that is needed before its steps are done is made at once, and only one is kept', () => {
  let made = 0
  const value = inSteps(function* () {
    yield
    made += 1
    return `value ${made}`
  })
  const steps = value.steps()
  steps.next()
  expect(value()).toBe('value 1')
  steps.next()
  expect(value()).toBe('value 1')
  expect([...value.steps()]).toEqual([])
})
