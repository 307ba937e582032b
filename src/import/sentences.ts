/**
 * Nothing lost, nothing made up: the sentences of the page are compared with those of the ladder file, each as often as it
 * stands there. What the file does not have is left out for a reason, or a doubt.
 */
import { labelOf } from './entries.js'
import { keyOf, type Text } from './page.js'

/** A sentence that is not in the file, where it stands and why. */
export interface Told {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly reason: string
}

export interface Account {
  readonly sentences: number
  readonly placed: number
  readonly leftOut: readonly Told[]
  readonly doubts: readonly Told[]
}

/** What a ladder file says: its names, which may stand for many headers, and its texts, each of which stands for one. */
export interface Said {
  readonly names: readonly string[]
  readonly texts: readonly string[]
  /** Texts that stand once in the file for several places of the page. */
  readonly shared: readonly string[]
}

/** A text as sentences: ended by `.`, `!`, `?` or a line break. White space is one space. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/**
 * Accounts for every sentence of the page. `leftOut`: the texts that are left out, with their reasons; `doubtful`: those
 * that cannot be told word for word; `headers`: those that only head rows and columns, so that the file need not have them.
 */
export function account(
  texts: readonly Text[],
  said: Said,
  leftOut: ReadonlyMap<Text, string>,
  doubtful: ReadonlyMap<Text, string>,
  headers: ReadonlySet<Text>,
): Account {
  const left = new Map<string, number>()
  for (const sentence of said.texts.flatMap(sentencesOf)) left.set(sentence, (left.get(sentence) ?? 0) + 1)
  const named = new Set([...said.names, ...said.shared].flatMap(sentencesOf))
  const names = new Set(said.names.map(keyOf))
  const take = (sentence: string): boolean => {
    const count = left.get(sentence) ?? 0
    if (count > 0) left.set(sentence, count - 1)
    return count > 0 || named.has(sentence)
  }

  let placed = 0
  const told = { leftOut: [] as Told[], doubts: [] as Told[] }
  let sentences = 0
  for (const text of texts) {
    const own = sentencesOf(text.text)
    sentences += own.length
    const tell = (to: Told[], sentence: string, reason: string): void => {
      to.push({ file: text.file, line: text.line, text: sentence, reason })
    }
    const reason = leftOut.get(text)
    const doubt = doubtful.get(text)
    if (reason !== undefined || doubt !== undefined) {
      for (const sentence of own)
        tell(reason === undefined ? told.doubts : told.leftOut, sentence, reason ?? doubt ?? '')
      continue
    }
    // A label is told as a name, apart from what it labels.
    const label = labelOf(text, true)
    const split = label && names.has(keyOf(label.name)) ? sentencesOf(label.rest?.text ?? '') : undefined
    const whole = own.map((sentence) => left.get(sentence) || named.has(sentence))
    if (split && !whole.every(Boolean)) {
      const lost = split.filter((sentence) => !take(sentence))
      placed += own.length - Math.min(own.length, lost.length)
      for (const sentence of lost) tell(told.doubts, sentence, NO_PLACE)
      continue
    }
    for (const sentence of own) {
      if (take(sentence)) placed += 1
      else if (headers.has(text)) tell(told.leftOut, sentence, 'not the ladder')
      else tell(told.doubts, sentence, NO_PLACE)
    }
  }
  return { sentences, placed, ...told }
}

const NO_PLACE = 'no place in the ladder was found for it'
