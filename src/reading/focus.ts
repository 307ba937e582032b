/**
 * The sentences of a message that may hold what it asks: "I'm a PMM at IC3. A launch slipped. What does the ladder say
 * about that?". What is asked stands in one sentence, or in the one beside it where that is what "that" means; a ladder
 * or a level told anywhere counts.
 */

import { ASKING } from '../words/asking.js'
import { COURTESIES } from '../words/talk.js'
import { wordsOf } from '../words/tokens.js'
import { isLadderName } from './asked.js'
import { type Reader, type Reading, read } from './read.js'
import { sentencesOf } from './sentences.js'

/** A part of a message, read with the ladders and levels that the rest names. */
export interface View {
  readonly name: 'whole' | 'asking' | 'beside' | 'told'
  readonly reading: Reading
  /** The part by itself. */
  readonly own: Reading
}

/** The whole message first, then its parts, where it has several sentences. */
export function viewsOf(text: string, whole: Reading, reader: Reader): readonly View[] {
  const sentences = sentencesOf(text).filter((sentence) => !isCourtesy(sentence))
  if (sentences.length < 2) return [{ name: 'whole', reading: whole, own: whole }]
  const at = askingSentence(sentences)
  const asking = sentences[at] ?? ''
  const beside = sentences[at - 1] ?? sentences[at + 1] ?? ''
  const view = (name: View['name'], part: string): View => {
    const own = read(part, reader)
    return { name, reading: within(own, whole), own }
  }
  return [
    { name: 'whole', reading: whole, own: whole },
    view('asking', asking),
    view('told', beside),
    ...(sentences.length > 2 ? [view('beside', `${beside} ${asking}`)] : []),
  ]
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

function isCourtesy(sentence: string): boolean {
  const words = wordsOf(sentence)
  return words.length <= FEW_WORDS && COURTESIES.some(([, said]) => said.find(words) !== null)
}

/** More hold something beside a courtesy. */
const FEW_WORDS = 5

/** The last sentence with a question mark, else the last that asks in its words, else the last. */
function askingSentence(sentences: readonly string[]): number {
  const marked = sentences.findLastIndex((sentence) => sentence.includes('?'))
  if (marked >= 0) return marked
  const asking = sentences.findLastIndex((sentence) => ASKING.find(wordsOf(sentence)) !== null)
  return asking >= 0 ? asking : sentences.length - 1
}
