/**
 * The sentences of a message that may hold what it asks: "I'm a PMM at IC3. A launch slipped. What does the ladder say
 * about that?". What is asked stands in one sentence, or in the one beside it where that is what "that" means; a ladder
 * or a level told anywhere counts.
 */

import { ASKING } from '../words/asking.js'
import { wordsOf } from '../words/tokens.js'
import { isLadderName } from './asked.js'
import { type Reader, type Reading, read } from './read.js'

/** A part of a message, read with the ladders and levels that the rest names. */
export interface View {
  readonly name: 'whole' | 'asking' | 'beside' | 'told'
  readonly reading: Reading
  /** The part by itself. */
  readonly own: Reading
}

/** A message's views, and which of its sentences asks. */
export interface Focus {
  readonly views: readonly View[]
  readonly asking: number
}

/**
 * The whole message first, then its parts, where it has several sentences.
 * @param sentences those of the message that are no courtesy
 */
export function focusOf(sentences: readonly string[], whole: Reading, reader: Reader): Focus {
  const at = askingSentence(sentences)
  if (sentences.length < 2) return { views: [{ name: 'whole', reading: whole, own: whole }], asking: at }
  const asking = sentences[at] ?? ''
  const beside = sentences[at - 1] ?? sentences[at + 1] ?? ''
  const view = (name: View['name'], part: string): View => {
    const own = read(part, reader)
    return { name, reading: within(own, whole), own }
  }
  const views = [
    { name: 'whole', reading: whole, own: whole } as const,
    view('asking', asking),
    view('told', beside),
    ...(sentences.length > 2 ? [view('beside', `${beside} ${asking}`)] : []),
  ]
  return { views, asking: at }
}

function within(part: Reading, whole: Reading): Reading {
  const ladders = part.names.some(isLadderName) ? [] : whole.names.filter(isLadderName)
  return {
    ...part,
    text: whole.text,
    names: [...ladders, ...part.names],
    levels: part.levels.length > 0 ? part.levels : whole.levels,
    revisions: whole.revisions,
    older: part.older,
  }
}

/** The last sentence with a question mark, else the last that asks in its words, else the last. */
function askingSentence(sentences: readonly string[]): number {
  const marked = sentences.findLastIndex((sentence) => sentence.includes('?'))
  if (marked >= 0) return marked
  const asking = sentences.findLastIndex((sentence) => ASKING.find(wordsOf(sentence)) !== null)
  return asking >= 0 ? asking : sentences.length - 1
}
