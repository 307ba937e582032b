/**
 * What each kind of candidate, each cue and each feature earns on questions by other hands that the weights were not
 * learned from, and how well a ladder is read without having learned from it.
 */
import { isRightBy, learn, readExamples } from './learn.mjs'
import { table } from './measure.mjs'

/** Enough for the order of what earns most; the weights that are shipped take four times as many. */
const ROUNDS = 100

const rightOf = (some, weights) => some.filter((example) => isRightBy(example, weights)).length

/** By ladder: right with weights learned from all questions that do not name it, and from all. */
export function printLadderLeftOut() {
  const seen = readExamples()
  const all = [...seen, ...readExamples(false)]
  const ids = [...new Set(all.flatMap(({ ladders }) => ladders))].sort()
  const whole = learn(seen, { rounds: ROUNDS })
  const rows = ids.map((id) => {
    const about = all.filter(({ ladders }) => ladders.includes(id))
    const without = learn(
      seen.filter(({ ladders }) => !ladders.includes(id)),
      { rounds: ROUNDS },
    )
    const share = (weights) => `${((100 * rightOf(about, weights)) / about.length).toFixed(1)} %`
    return [id, String(about.length), share(without), share(whole)]
  })
  console.log(`${table([['ladder left out', 'questions', 'learned without it', 'with it'], ...rows])}\n`)
}

/** The group that a feature belongs to: a cue, where a candidate comes from, or what it is about. */
function groupOf(name) {
  const [, cue] = /: says (.*)$/.exec(name) ?? []
  if (cue !== undefined) return `cue ${cue.replace(/ beside$/, '')}`
  const [, origin] = /^(?:[a-z]+: )?(.*) in (?:whole|asking|told|beside)$/.exec(name) ?? []
  if (origin !== undefined) return `candidate ${origin}`
  return `feature ${name.replace(/^[a-z]+: /, '').replace(/[\d.]+/g, 'N')}`
}

/** Each question is answered by weights that it had no part in; more parts would tell little more. */
const FOLDS = 3

/** What is lost where a group of features is taken away: those that lose nothing come last. */
export function printAblation() {
  const seen = readExamples()
  const unseen = readExamples(false)
  const names = new Set(
    seen.flatMap(({ readings }) => readings.flatMap(({ features }) => features.map(([name]) => name))),
  )
  const groups = [...new Set([...names].map(groupOf))].sort()
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    learned: seen.filter((_, n) => n % FOLDS !== fold),
    left: [...seen, ...unseen].filter(({ byOthers }, n) => byOthers && n % FOLDS === fold),
  }))
  const all = folds.reduce((sum, { left }) => sum + left.length, 0)
  /** How many are right by weights learned without them, as if there were no feature of a group. */
  const rightWithout = (group) =>
    folds.reduce((sum, { learned, left }) => {
      const weights = learn(learned, { rounds: ROUNDS, leavesOut: (name) => groupOf(name) === group })
      return sum + rightOf(left, weights)
    }, 0)
  const before = rightWithout(null)
  const rows = groups
    .map((group) => [group, rightWithout(group) - before])
    .sort((a, b) => a[1] - b[1])
    .map(([group, change]) => [group, change > 0 ? `+${change}` : String(change)])
  console.log(`${table([[`taken away (of ${before}/${all} right)`, 'change'], ...rows])}\n`)
}
