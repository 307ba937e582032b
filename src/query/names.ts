/**
 * What people call ladders, levels' titles, pillars, competencies, topics and roles. Built once from the loaded ladders;
 * finds the longest names in a run of words, in any order of a name's words and with one of them misspelt.
 */

import { refOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { CONNECTORS } from './lexicon.js'
import { alike } from './likeness.js'
import { inflectionless, wordsOf } from './words.js'

/** One thing that a name stands for. */
export type Meaning =
  | { readonly kind: 'ladder'; readonly id: string }
  | { readonly kind: 'title'; readonly id: string; readonly level: string }
  | { readonly kind: 'pillar'; readonly ladder: LadderRef; readonly slug: string }
  | { readonly kind: 'competency'; readonly ladder: LadderRef; readonly slug: string }
  | { readonly kind: 'topic'; readonly ladder: LadderRef; readonly competency: string; readonly label: string }
  | { readonly kind: 'role'; readonly ladder: LadderRef; readonly slug: string }

/** What a name stands for, and whether it is the thing's own name or another one people use. */
export interface Named {
  readonly meaning: Meaning
  readonly proper: boolean
}

/** A name found in a run of words. */
export interface NameMatch {
  /** Index of the first word, and of the one after the last. */
  readonly start: number
  readonly end: number
  /** How many words of it carry meaning; a name of two or more is rarely meant as plain words. */
  readonly length: number
  readonly how: 'name' | 'misspelt'
  readonly named: readonly Named[]
}

export interface Names {
  /** The names in a run of words, no two overlapping, longest first chosen, in the order of the words. */
  find(words: readonly string[]): readonly NameMatch[]
  /** What a few words may be part of: "pricing" of Pricing and Packaging. Empty where a word belongs to no name. */
  partial(words: readonly string[]): readonly Meaning[]
  /** Every word that occurs in a name, as written. */
  readonly vocabulary: ReadonlySet<string>
}

/** No name of a ladder is longer in words that carry meaning; a longer run is not looked up. */
const LONGEST_NAME = 8

export function createNames(ladders: readonly Ladder[]): Names {
  const names = new Map<string, Entry[]>()
  /** By their words as written: "market" and "marketing" share a stem and are two names. */
  const literal = new Map<string, Entry[]>()
  /** Names of two or more words, by each way of leaving one out. */
  const lacking = new Map<string, { readonly word: string; readonly key: string }[]>()
  const parts = new Map<string, Entry[]>()
  const vocabulary = new Set<string>()
  /** The words of all names, without inflection. */
  const inNames = new Set<string>()

  function add(name: string, meaning: Meaning, proper: boolean): void {
    const words = wordsOf(name)
    const content = words.filter((word) => !CONNECTORS.has(word))
    const kept = content.length > 0 ? content : words
    if (kept.length === 0 || kept.length > LONGEST_NAME) return
    for (const word of kept) {
      vocabulary.add(word)
      inNames.add(inflectionless(word))
    }
    const named: Entry = { meaning, proper, asWritten: written(kept) }
    const key = keyOf(kept)
    if (!names.has(key) && kept.length > 1) {
      for (const word of kept) {
        const rest = keyOf(without(kept, word))
        lacking.set(rest, [...(lacking.get(rest) ?? []), { word, key }])
      }
    }
    put(names, key, named)
    put(literal, [...kept].sort().join(' '), named)
    // People close up what the page writes apart: "softskills". Two words at least, else it is the name itself.
    if (words.length > 1) {
      const closed = words.join('')
      vocabulary.add(closed)
      inNames.add(inflectionless(closed))
      put(names, keyOf([closed]), { meaning, proper, asWritten: inflectionless(closed) })
    }
    if (proper && meaning.kind !== 'title') for (const word of kept) put(parts, inflectionless(word), named)
  }

  /** Revisions of one ladder share its names and titles: one meaning each, whatever the number of revisions. */
  const shared = new Map<string, Meaning>()
  function once(meaning: Meaning & { readonly id: string }): Meaning {
    const key = JSON.stringify(meaning)
    const known = shared.get(key) ?? meaning
    shared.set(key, known)
    return known
  }
  for (const ladder of ladders) addLadder(ladder, add, once)

  const contentOf = (words: readonly string[]): string[] => words.filter((word) => !CONNECTORS.has(word))

  /** The name that a run of words is but for the one word that no name has. */
  function misspelt(content: readonly string[], stranger: string): readonly Named[] | undefined {
    if (content.length < 2 || stranger.length < 4) return undefined
    const candidates = lacking.get(keyOf(without(content, stranger))) ?? []
    const meant = candidates.find(({ word }) => alike(stranger, word))
    return meant && names.get(meant.key)
  }

  function matchesFrom(words: readonly string[], start: number): NameMatch[] {
    const found: NameMatch[] = []
    const content: string[] = []
    let stranger: string | null = null
    let joined = false
    for (let end = start + 1; end <= words.length && content.length < LONGEST_NAME; end++) {
      const word = words[end - 1]
      if (word === undefined) break
      if (CONNECTORS.has(word)) {
        if (content.length === 0) break
        joined = true
        continue
      }
      // One word of a name may be misspelt; with two that no name has, no longer run is a name.
      const isStranger = !inNames.has(inflectionless(word))
      if (isStranger && stranger !== null) break
      if (isStranger) stranger = word
      content.push(word)
      if (stranger === null) {
        const asWritten = literal.get([...content].sort().join(' '))
        const exact = asWritten?.some((named) => named.proper) ? asWritten : names.get(keyOf(content))
        const inOrder =
          exact?.filter((named) => isInAnyOrder(named, joined) || named.asWritten === written(content)) ?? []
        if (inOrder.length > 0) found.push({ start, end, length: content.length, how: 'name', named: inOrder })
      } else {
        const near = misspelt(content, stranger)
        if (near) found.push({ start, end, length: content.length, how: 'misspelt', named: near })
      }
    }
    return found
  }

  return {
    vocabulary,
    find(words) {
      const all = words.flatMap((_, start) => matchesFrom(words, start))
      all.sort(
        (a, b) => b.length - a.length || Number(a.how !== 'name') - Number(b.how !== 'name') || a.start - b.start,
      )
      const taken = new Set<number>()
      const chosen: NameMatch[] = []
      for (const match of all) {
        const span = Array.from({ length: match.end - match.start }, (_, n) => match.start + n)
        if (span.some((n) => taken.has(n))) continue
        for (const n of span) taken.add(n)
        chosen.push(match)
      }
      return chosen.sort((a, b) => a.start - b.start)
    },
    partial(words) {
      const content = contentOf(words)
      const [first, ...rest] = content.map((word) =>
        (parts.get(inflectionless(word)) ?? []).map((named) => named.meaning),
      )
      if (first === undefined) return []
      return first.filter((meaning) => rest.every((each) => each.includes(meaning)))
    },
  }
}

/** A name as it is kept. The words of a thing's own name come in any order, those of other names as they are written. */
interface Entry extends Named {
  readonly asWritten: string
}

/** Two titles joined ("principal CE and senior CE") are not one in another order. */
function isInAnyOrder({ meaning, proper }: Named, joined: boolean): boolean {
  return proper && !(joined && meaning.kind === 'title')
}

type Add = (name: string, meaning: Meaning, proper: boolean) => void

function addLadder(ladder: Ladder, add: Add, once: (meaning: Meaning & { readonly id: string }) => Meaning): void {
  const ref = refOf(ladder)
  const ladderNames = [ladder.id, ladder.name, ladder.role, ...ladder.aliases]
  const meaning = once({ kind: 'ladder', id: ladder.id })
  for (const name of ladderNames) add(name, meaning, !ladder.aliases.includes(name))
  for (const level of ladder.levels) {
    const own = once({ kind: 'title', id: ladder.id, level: level.id })
    for (const title of level.titles) addTitle(title, ladderNames, own, add)
  }
  for (const pillar of ladder.pillars) {
    const own: Meaning = { kind: 'pillar', ladder: ref, slug: pillar.slug }
    for (const name of [pillar.name, ...pillar.aliases]) add(name, own, name === pillar.name)
    for (const competency of pillar.competencies) {
      const own: Meaning = { kind: 'competency', ladder: ref, slug: competency.slug }
      for (const name of [competency.name, ...competency.aliases]) add(name, own, name === competency.name)
      for (const topic of competency.topics) {
        const own: Meaning = { kind: 'topic', ladder: ref, competency: competency.slug, label: topic.label }
        for (const name of [topic.label, ...topic.aliases]) add(name, own, name === topic.label)
      }
    }
  }
  for (const role of ladder.roles) {
    const own: Meaning = { kind: 'role', ladder: ref, slug: role.slug }
    for (const name of [role.name, ...role.aliases]) add(name, own, name === role.name)
  }
}

/** A title that names its ladder is known by the ladder's other names too: "Senior CE", "senior customer engineer". */
function addTitle(title: string, ladderNames: readonly string[], meaning: Meaning, add: Add): void {
  add(title, meaning, true)
  const words = wordsOf(title)
  for (const name of ladderNames) {
    const own = wordsOf(name)
    const at = words.findIndex((_, n) => own.every((word, i) => words[n + i] === word))
    if (at < 0) continue
    const before = words.slice(0, at).join(' ')
    const after = words.slice(at + own.length).join(' ')
    for (const other of ladderNames) add(`${before} ${other} ${after}`, meaning, true)
    // Counts only beside the ladder's name: "the principal level in CE".
    add(`${before} ${after}`, meaning, false)
  }
}

/** Adds it once: a thing's names are added one after the other, so a repeat can only stand last. */
function put(map: Map<string, Entry[]>, key: string, named: Entry): void {
  const known = map.get(key)
  if (!known) map.set(key, [named])
  else if (known.at(-1)?.meaning !== named.meaning) known.push(named)
}

function written(words: readonly string[]): string {
  return words.map(inflectionless).join(' ')
}

function keyOf(words: readonly string[]): string {
  return words.map(inflectionless).sort().join(' ')
}

function without(words: readonly string[], word: string): string[] {
  return words.filter((each) => each !== word)
}
