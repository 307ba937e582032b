/**
 * The text of one ladder file to a ladder, or to every problem it has, each with line and column. Pure; the only reader
 * of YAML. Shape and descriptions stand in `schema.ts`, what parts demand of each other in `check.ts`.
 */
import { isAlias, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml'
import { buildLadder } from './build.js'
import { contradictions } from './check.js'
import type { Ladder } from './model.js'
import { type Position, type Problem, quoted } from './problem.js'
import { fitted } from './shape.js'
import { type Fault, leaf, offsetOf, type Tree } from './tree.js'

/** Forty times the longest ladder known; more is no ladder and would hold up the start. */
export const MAX_BYTES = 3_000_000

type Told = readonly [found: string, wanted: string]

/** Twice as deep as a ladder file goes. */
const MAX_DEPTH = 20
const TOO_DEEP: Told = ['lists or keys nested too deeply', `at most ${MAX_DEPTH} levels of nesting`]

/** A ladder, and where its file says which revision it is; or what is wrong with the file, by line. */
export type Parsed =
  | { readonly ladder: Ladder; readonly position: Position }
  | { readonly problems: readonly Problem[] }

/** Reads a ladder file. `file` is its name as problems should tell it. Never throws, whatever the text. */
export function parseLadder(text: string, file: string): Parsed {
  if (text.length > MAX_BYTES) return { problems: [tooLarge(file, text.length)] }
  const yaml = text.replace(/^\uFEFF/, '')
  // Counted here: what the YAML library counts is wrong once a key runs over several lines.
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of yaml.matchAll(/\n/g)) lines.addNewLine(index + 1)
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const problemsOf = (faults: readonly Fault[]): Parsed => ({
    problems: inOrder(faults).map(({ offset, found, wanted, first }) => {
      const before = first === undefined ? '' : ` (see line ${positionOf(first).line})`
      return { file, position: positionOf(offset), found: found + before, wanted }
    }),
  })

  // `uniqueKeys` takes time in the square of the keys; `readKey` finds repeated keys itself.
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false })
  const broken = syntaxFaults([...document.errors, ...document.warnings])
  if (broken.length > 0) return problemsOf(broken)

  const unread: Fault[] = []
  const root = read(document.contents, 0, 0, unread)
  const shape = fitted(root)
  const crossed = contradictions(root.value).map(({ path, atKey, found, wanted, first }) => {
    const see = first && { first: offsetOf(root, first, false) }
    return { offset: offsetOf(root, path, atKey), found, wanted, ...see }
  })
  const faults = [...unread, ...shape.faults, ...crossed]
  if (!shape.file || faults.length > 0) return problemsOf(faults)
  return { ladder: buildLadder(shape.file), position: positionOf(offsetOf(root, ['revision'], false)) }
}

/** The problem of a file of that size, which is not even read. */
export function tooLarge(file: string, bytes: number): Problem {
  const found = `a file of ${(bytes / 1e6).toFixed(1)} MB`
  return { file, position: null, found, wanted: `at most ${MAX_BYTES / 1e6} MB: one ladder in one revision` }
}

/** By place in the file; of faults that say the same of one place, the first. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const distinct = new Map<string, Fault>()
  for (const fault of faults) {
    const key = `${fault.offset} ${fault.found}`
    if (!distinct.has(key)) distinct.set(key, fault)
  }
  return [...distinct.values()].sort((a, b) => a.offset - b.offset)
}

const WELL_FORMED = 'every key and list item in the column of its neighbours, every quote and bracket closed'
/** The mistakes people make most, in plain words; the YAML library's own words tell the others. */
const SYNTAX = new Map<string, Told>([
  ['BAD_SCALAR_START', ['a text that starts with a character YAML reserves', 'quotes around the text']],
  ['BLOCK_AS_IMPLICIT_KEY', ['a ": " inside a text, or keys below a text', 'quotes around a text that holds ": "']],
  ['MULTIPLE_DOCS', ['a second document in the file', 'one ladder a file, without a further --- or ...']],
  ['RESOURCE_EXHAUSTION', TOO_DEEP],
  ['TAB_AS_INDENT', ['a tab at the start of a line', 'spaces: YAML lines are never indented by tabs']],
  ['TAG_RESOLVE_FAILED', ['a tag (a word that starts with "!")', 'quotes around a text that starts with "!"']],
])

/** What makes a text no YAML. Its other problems are told once these are gone: before that, what stands where is a guess. */
function syntaxFaults(errors: readonly YAMLError[]): Fault[] {
  const faults = new Map<number, Fault>()
  const indent = errors.find(({ code }) => code === 'BAD_INDENT')
  for (const error of errors) {
    const [offset] = error.pos
    // One line out of place puts all its neighbours out of place.
    if (faults.has(offset) || (error.code === 'BAD_INDENT' && error !== indent)) continue
    const [found, wanted] = SYNTAX.get(error.code) ?? [`broken YAML (${error.message})`, WELL_FORMED]
    faults.set(offset, { offset, found, wanted })
  }
  return [...faults.values()]
}

/** What a node holds as plain values, each with its place. Whatever no ladder file has is a fault. */
function read(node: ParsedNode | null, offset: number, depth: number, faults: Fault[]): Tree {
  const at = node?.range[0] ?? offset
  const refuse = (found: string, wanted: string): Tree => {
    faults.push({ offset: at, found, wanted })
    return leaf(at, undefined)
  }
  if (isAlias(node)) return refuse(`the reference *${node.source}`, 'the text itself, in quotes if it starts with "*"')
  if (node?.anchor) return refuse(`the anchor &${node.anchor}`, 'the text itself, in quotes if it starts with "&"')
  if (isScalar(node)) return leaf(at, node.value, node.source)
  if (depth === MAX_DEPTH) return refuse(...TOO_DEEP)
  const keys = new Map<string | number, number>()
  const inside = new Map<string | number, Tree>()
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) inside.set(index, read(item, at, depth + 1, faults))
    return { offset: at, value: [...inside.values()].map(({ value }) => value), source: undefined, keys, inside }
  }
  for (const pair of node?.items ?? []) {
    const keyAt = pair.key.range[0]
    const key = readKey(pair.key, keys, faults)
    if (key === undefined) continue
    keys.set(key, keyAt)
    inside.set(key, read(pair.value, keyAt, depth + 1, faults))
  }
  const value = Object.fromEntries([...inside].map(([key, tree]) => [key, tree.value]))
  return { offset: at, value: node && value, source: undefined, keys, inside }
}

/** A key as text; undefined, and a fault, where it is none, or is there already. */
function readKey(node: ParsedNode, taken: ReadonlyMap<string | number, number>, faults: Fault[]): string | undefined {
  const offset = node.range[0]
  const key = isScalar(node) && !node.anchor ? node.value : undefined
  if (typeof key !== 'string') {
    const found = isScalar(node) && node.source ? `the key ${node.source}` : 'a key that is no text'
    faults.push({ offset, found, wanted: 'a key in words, in quotes where YAML reads it as something else' })
    return undefined
  }
  // Every object has one, so that none would notice it as a key of its own.
  if (key === '__proto__') {
    faults.push({ offset, found: `the key ${quoted(key)}`, wanted: 'another name: this one is reserved' })
    return undefined
  }
  const first = taken.get(key)
  if (first === undefined) return key
  faults.push({ offset, found: `the key ${quoted(key)} again`, wanted: 'each key once', first })
  return undefined
}
