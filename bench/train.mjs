/**
 * `npm run train`: learns from labelled questions how much each feature of a reading counts, and writes
 * `src/reading/weights.ts`. Deterministic: the same questions give the same file. Each feature's weight is what makes
 * the right readings likeliest over all questions, held near 0 where few questions speak for it.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isRightBy, learn, readExamples, share } from './learn.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const examples = readExamples()
const folds = process.argv[2] === '--folds' ? 5 : 0
if (folds > 0) crossValidate()
else {
  const weights = learn(examples)
  const sorted = Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(here('../src/reading/weights.ts'), fileOf(sorted))
  console.log(
    `${examples.length} questions, ${weights.size} weights; right on ${share(examples, weights)} of what it learned from`,
  )
}

function fileOf(weights) {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${propertyName(name)}: ${weight},`)
  return `/** What each feature of a reading counts for or against it, in log odds. Written by \`npm run train\`. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`
}

function propertyName(name) {
  return /^[a-z]+$/i.test(name) ? name : `'${name}'`
}

/** How well questions are read that the weights were not learned from. */
function crossValidate() {
  const results = new Map()
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(examples.filter((_, n) => n % folds !== fold))
    for (const [n, example] of examples.entries()) {
      if (n % folds !== fold) continue
      const result = results.get(example.set) ?? { right: 0, reachable: 0, all: 0 }
      result.all++
      if (isRightBy(example, weights)) result.right++
      if (example.readings.some(({ right }) => right)) result.reachable++
      results.set(example.set, result)
    }
  }
  const percent = (some, all) => ((100 * some) / all).toFixed(1)
  for (const [set, { right, reachable, all }] of results) {
    console.log(`${set.padEnd(24)} ${percent(right, all)} % (reachable ${percent(reachable, all)}) of ${all}`)
  }
}
