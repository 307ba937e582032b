/**
 * What each kind of candidate, each cue and each feature earns on questions by other hands that the weights were not
 * learned from, and how well a ladder is read without having learned from it.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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
  if (name.startsWith('none: built of ')) return 'feature built of'
  return `feature ${name.replace(/^[a-z]+: /, '').replace(/[\d.]+/g, 'N')}`
}

/** Each question is answered by weights that it had no part in; more parts would tell little more. */
const FOLDS = 3

function foldsOf(seen, unseen) {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    learned: seen.filter((_, n) => n % FOLDS !== fold),
    left: [...seen, ...unseen].filter(({ byOthers }, n) => byOthers && n % FOLDS === fold),
  }))
}

/** How many are right by weights learned without them, as if there were no feature of a group. */
function rightOfFolds(folds, group = null) {
  return folds.reduce((sum, { learned, left }) => {
    const weights = learn(learned, { rounds: ROUNDS, leavesOut: (name) => groupOf(name) === group })
    return sum + rightOf(left, weights)
  }, 0)
}

/** What is lost where a group of features, or a word list, is taken away: those that lose nothing come last. */
export async function printAblation() {
  const seen = readExamples()
  const folds = foldsOf(seen, readExamples(false))
  const names = new Set(
    seen.flatMap(({ readings }) => readings.flatMap(({ features }) => features.map(([name]) => name))),
  )
  const groups = [...new Set([...names].map(groupOf))].sort()
  const all = folds.reduce((sum, { left }) => sum + left.length, 0)
  const before = rightOfFolds(folds)
  const head = (what) => `${what} taken away (of ${before}/${all} right)`
  printChanges(
    head('feature'),
    groups.map((group) => [group, rightOfFolds(folds, group) - before]),
  )
  const lists = (await wordLists()).map(([name, take]) => {
    const putBack = take()
    const right = rightOfFolds(foldsOf(readExamples(), readExamples(false)))
    putBack()
    return [name, right - before]
  })
  printChanges(head('word list'), lists)
}

function printChanges(title, changes) {
  const rows = changes
    .toSorted((a, b) => a[1] - b[1])
    .map(([name, change]) => [name, change > 0 ? `+${change}` : String(change)])
  console.log(`${table([[title, 'change'], ...rows])}\n`)
}

/** Where questions are read from, without what only pages and drafts are read by. */
const LISTS = ['../build/words/', '../build/reading/lexicon']
const OF_PAGES = /^(?:columns|deeds|ranks|site|titles|vague)\.js$/

/** Each word list with what empties it, which gives back what fills it again. */
async function wordLists() {
  const found = []
  for (const place of LISTS) {
    const folder = fileURLToPath(new URL(place.replace(/[^/]*$/, ''), import.meta.url))
    const start = place.split('/').at(-1)
    for (const file of readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith('.js'))) {
      if (OF_PAGES.test(file)) continue
      for (const [name, list] of Object.entries(await import(`${folder}${file}`))) {
        found.push(...listsIn(`${file.replace('.js', '')} ${name}`, list))
      }
    }
  }
  return found
}

function listsIn(name, list) {
  if (list instanceof Set || list instanceof Map) {
    return [
      [
        name,
        () =>
          emptied(
            [...list],
            () => list.clear(),
            (each) => (list instanceof Map ? list.set(...each) : list.add(each)),
          ),
      ],
    ]
  }
  if (Array.isArray(list) && list.every((topic) => topic[1]?.find)) {
    return list.flatMap(([topic, said]) => listsIn(`${name} ${topic}`, said))
  }
  if (Array.isArray(list))
    return [
      [
        name,
        () =>
          emptied(
            [...list],
            () => list.splice(0),
            (each) => list.push(each),
          ),
      ],
    ]
  if (typeof list?.find !== 'function') return []
  const { find } = list
  return [
    [
      name,
      () =>
        emptied(
          [find],
          () => Object.assign(list, { find: () => null }),
          () => Object.assign(list, { find }),
        ),
    ],
  ]
}

function emptied(all, empty, add) {
  empty()
  return () => all.forEach(add)
}
