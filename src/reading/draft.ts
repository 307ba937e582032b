/**
 * A message that asks for a draft to be checked: "check my draft for CE IC5", and the text behind it. Text comes in; out
 * go the ladder, the level and the draft, or which of them is missing.
 */
import type { LadderRef } from '../ladder/model.js'
import type { Knowledge } from './asked.js'
import { namesAlone } from './candidates.js'
import type { Query } from './query.js'
import { read } from './read.js'

/** Null where a message did not say it, or not clearly. */
export interface DraftRequest {
  readonly ladder: LadderRef | null
  readonly level: string | null
  /** Empty where nothing follows. */
  readonly text: string
}

const ASKS =
  /^\s*(?:(?:please|pls|hey|hi|can you|could you)[\s,]+)*(?:check|review|read)\s+(?:(?:my|this|the|a)\s+)?(?:draft|self[- ]?review|self[- ]?assessment|(?:promotion|promo)\s+(?:note|case|doc|packet))\b/i

/** Ladder and level stand in the first words. */
const MOST_WORDS = 9
/** "… for level 5 of the CE ladder please:" has no more words behind the names. */
const WORDS_BEHIND = 2

/**
 * The request that a message makes; null where it is none.
 * @param text with its line breaks
 */
export function draftIn(text: string, know: Knowledge): DraftRequest | null {
  const opening = ASKS.exec(text)
  if (!opening) return null
  const rest = text.slice(opening[0].length)
  const [words = ''] = /^[^:\n]*/.exec(rest) ?? []
  let named: { end: number; ladder: LadderRef | null; level: string | null } = { end: 0, ladder: null, level: null }
  for (const { index, 0: word } of [...words.matchAll(/\S+/g)].slice(0, MOST_WORDS)) {
    const end = index + word.length
    const found = namedIn(namesAlone(read(words.slice(0, end), know), know))
    // The fewest words that name both are meant: the draft may begin right behind them.
    if (found.ladder !== null || found.level !== null) named = { end, ...found }
    if (found.ladder !== null && found.level !== null) break
  }
  const behind = words.slice(named.end).trim().split(/\s+/)
  const start = words.length < rest.length && behind.length <= WORDS_BEHIND ? words.length : named.end
  const draft = rest.slice(start).replace(/^[\s:,.;–—]+/, '')
  return { ladder: named.ladder, level: named.level, text: draft.trim() }
}

function namedIn(query: Query | null): { ladder: LadderRef | null; level: string | null } {
  if (query === null) return { ladder: null, level: null }
  const ladder =
    query.kind === 'ladder' ? query.ladder : 'ladders' in query && query.ladders.length === 1 ? query.ladders[0] : null
  return { ladder: ladder ?? null, level: 'level' in query ? query.level : null }
}
