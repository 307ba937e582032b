/** Lists of things people say, one a line, and whether some words say one of them. */

/**
 * Phrases, compiled. In a line, `a|b` is either word, `*` up to four words of any kind, `#` a level's code (after another
 * word), a first `^` the beginning of the sentence and a last `$` its end. Words are written as `wordsOf` cuts them: "what's" is `whats`, "über" is `uber`.
 */
export interface Phrases {
  /** The words of the first phrase found; null where none is. */
  find(words: readonly string[]): readonly string[] | null
}

/** What a list is about, and the list. */
export type Topic<Name extends string> = readonly [name: Name, said: Phrases]

interface Pattern {
  readonly steps: readonly Step[]
  /** The last word of a sentence that it may begin at. */
  readonly latest: number
}

/** What may come next in a phrase. */
interface Step {
  readonly words: ReadonlySet<string>
  readonly isAny: boolean
  readonly isEnd: boolean
  readonly isLevel: boolean
}

function stepOf(part: string): Step {
  const words = new Set(part.split('|'))
  return { words, isAny: words.has('*'), isEnd: words.has('$'), isLevel: words.has('#') }
}

/** "ic4", "l5", "m3", "4". */
const LEVEL_CODE = /^\p{L}{0,3}\d{1,2}$/u

/** Words that a `*` may stand for. */
const MOST_BETWEEN = 4

/** Compiles a list, one phrase a line. */
export function phrases(lines: string): Phrases {
  const byFirst = new Map<string, Pattern[]>()
  for (const line of unaccented(lines)
    .split('\n')
    .map((each) => each.trim())) {
    if (line === '') continue
    const [first, ...rest] = line.split(/\s+/)
    const fromStart = first === '^'
    const parts = fromStart ? rest : [first ?? '', ...rest]
    const latest = fromStart ? (parts[0] === '*' ? MOST_BETWEEN : 0) : Number.POSITIVE_INFINITY
    const steps = parts.slice(parts[0] === '*' ? 1 : 0).map(stepOf)
    for (const word of steps[0]?.words ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), { steps, latest }])
  }
  return {
    find(words) {
      for (let start = 0; start < words.length; start++) {
        const patterns = byFirst.get(words[start] ?? '')
        if (patterns === undefined) continue
        for (const { steps, latest } of patterns) {
          const end = start <= latest ? endOf(steps, 0, words, start) : -1
          if (end >= 0) return words.slice(start, end)
        }
      }
      return null
    },
  }
}

/** As `wordsOf` leaves words, Japanese ones too. */
function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '')
}

/** Where a phrase ends whose steps from one on begin at a word; -1 where they do not stand there. */
function endOf(steps: Pattern['steps'], from: number, words: readonly string[], start: number): number {
  const step = steps[from]
  if (step === undefined) return start
  if (step.isEnd && start === words.length) return start
  if (step.isAny) {
    for (let skipped = 0; skipped <= MOST_BETWEEN && start + skipped <= words.length; skipped++) {
      const end = endOf(steps, from + 1, words, start + skipped)
      if (end >= 0) return end
    }
    return -1
  }
  const word = words[start]
  const isNext = word !== undefined && (step.words.has(word) || (step.isLevel && LEVEL_CODE.test(word)))
  return isNext ? endOf(steps, from + 1, words, start + 1) : -1
}
