/**
 * The text of one file to a ladder, or to phrases, or to every problem it has, each with line and column. Pure; the only
 * reader of YAML. Shape and descriptions stand in `schema.ts`, what parts demand of each other in `check.ts`.
 */
import { isAlias, isScalar, isSeq, Lexer, LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml'
import { buildLadder } from './build.js'
import { contradictions } from './check.js'
import type { Ladder } from './model.js'
import { firstOf, type Position, type Problem, quoted, shortened } from './problem.js'
import { type Fingerprints, fingerprintsFile, ladderFile, phrasesFile } from './schema.js'
import { fitted } from './shape.js'
import { type Fault, leaf, offsetOf, type Path, type Tree, treeAt } from './tree.js'

/** More than twenty times the longest ladder known, five times its phrases; more would hold up the start. */
export const MAX_BYTES = 1_000_000

/**
 * Twelve times those of the longest ladder known. Reading takes up to 20 µs and 1.5 kB of memory for each, whether it is a
 * text or a comma, so that this bounds both.
 */
const MAX_TOKENS = 40_000

type Told = readonly [found: string, wanted: string]

/** Twice as deep as a ladder file goes. */
const MAX_DEPTH = 20
const TOO_DEEP: Told = ['lists or keys nested too deeply', `at most ${MAX_DEPTH} levels of nesting`]

/** Where a text is no YAML, what is found behind the first mistake is a guess. */
const MOST_SYNTAX_PROBLEMS = 1

interface Refused {
  readonly problems: readonly Problem[]
}

/** A ladder, and where its file says which revision it is; or what is wrong with the file, by line. */
export type Parsed = { readonly ladder: Ladder; readonly position: Position } | Refused

/** What a key of a phrases file holds, and where it stands. */
export interface KeyedPhrases {
  readonly key: string
  readonly phrases: readonly string[]
  readonly position: Position
}

/** Where the parts of a file stand, for those who judge what it says. */
export interface Places {
  /** Where the value at a path stands, or the key of one that holds others; null where the file has nothing there. */
  at(path: Path): Position | null
  /** The keys at a path. */
  keysAt(path: Path): readonly string[]
}

/** Reads a ladder file. `file` is its name as problems should tell it. Never throws, whatever the text. */
export function parseLadder(text: string, file: string): Parsed {
  const content = readYaml(text, file)
  if ('problems' in content) return content
  const { root, unread, problemsOf, positionOf } = content
  if (unread.length === 0 && isForeign(root)) {
    const wanted = `a ladder in the shape of ${DOCS}; ladder:import makes one from a page in another format`
    return { problems: [{ file, position: null, found: 'none of the keys that a ladder begins with', wanted }] }
  }
  const shape = fitted(root, ladderFile)
  const crossed = contradictions(root.value).map(({ path, atKey, found, wanted, first }) => {
    const see = first && { first: offsetOf(root, first, false) }
    return { offset: offsetOf(root, path, atKey), found, wanted, ...see }
  })
  const faults = [...unread, ...shape.faults.map(withDocs), ...crossed]
  if (!shape.file || faults.length > 0) return problemsOf(faults)
  return { ladder: buildLadder(shape.file), position: positionOf(offsetOf(root, ['revision'], false)) }
}

/** The places of a text that `parseLadder` has read: made anew from it, since few who read a file ever ask for them. */
export function placesIn(text: string): Places {
  const content = readYaml(text, '')
  if ('problems' in content) return { at: () => null, keysAt: () => [] }
  const { root, positionOf } = content
  return {
    at(path) {
      const tree = treeAt(root, path)
      return tree ? positionOf(offsetOf(root, path, tree.inside.size > 0)) : null
    },
    keysAt: (path) => [...(treeAt(root, path)?.keys.keys() ?? [])].map(String),
  }
}

/** Reads a phrases file: phrases by what they belong to, which `phrases.ts` looks up in the ladders. Never throws. */
export function parsePhrases(text: string, file: string): { readonly keyed: readonly KeyedPhrases[] } | Refused {
  const content = readYaml(text, file)
  if ('problems' in content) return content
  const { root, unread, problemsOf, positionOf } = content
  const shape = fitted(root, phrasesFile)
  const faults = [...unread, ...shape.faults.map(withDocs)]
  if (!shape.file || faults.length > 0) return problemsOf(faults)
  const keyed = Object.entries(shape.file).map(([key, phrases]): KeyedPhrases => {
    return { key, phrases, position: positionOf(offsetOf(root, [key], true)) }
  })
  return { keyed }
}

/** Reads a file of fingerprints. Never throws. */
export function parseFingerprints(text: string, file: string): { readonly fingerprints: Fingerprints } | Refused {
  const content = readYaml(text, file)
  if ('problems' in content) return content
  const { root, unread, problemsOf } = content
  const shape = fitted(root, fingerprintsFile)
  const faults = [...unread, ...shape.faults]
  return shape.file && faults.length === 0 ? { fingerprints: shape.file } : problemsOf(faults)
}

const DOCS = 'docs/ladder-file.md'

/** Whoever got the shape wrong finds there what belongs where. */
function withDocs(fault: Fault): Fault {
  return { ...fault, wanted: `${fault.wanted} (see ${DOCS})` }
}

/** Whether a file holds keys, and none that a ladder cannot do without: somebody's data in a shape of its own. */
function isForeign({ keys }: Tree): boolean {
  return keys.size > 0 && !['id', 'name', 'role', 'revision', 'wording', 'levels'].some((key) => keys.has(key))
}

/** The content of a YAML file with what could not be read of it, and how to tell faults by line. */
interface Content {
  readonly root: Tree
  readonly unread: readonly Fault[]
  positionOf(offset: number): Position
  problemsOf(faults: readonly Fault[]): Refused
}

function readYaml(text: string, file: string): Content | Refused {
  const much = tooMuch(text, file)
  if (much) return { problems: [much] }
  const yaml = text.replace(/^\uFEFF/, '')
  // Counted here: what the YAML library counts is wrong once a key runs over several lines.
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of yaml.matchAll(/\n/g)) lines.addNewLine(index + 1)
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const problemsOf = (faults: readonly Fault[], most?: number): Refused => {
    const problems = inOrder(faults).map(({ offset, found, wanted, first }): Problem => {
      const before = first === undefined ? '' : ` (see line ${positionOf(first).line})`
      return { file, position: positionOf(offset), found: found + before, wanted }
    })
    return { problems: firstOf(problems, most) }
  }

  // `uniqueKeys` takes time in the square of the keys; `readKey` finds repeated keys itself.
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false })
  const broken = syntaxFaults([...document.errors, ...document.warnings])
  if (broken.length > 0) return problemsOf(broken, MOST_SYNTAX_PROBLEMS)
  const unread: Fault[] = []
  return { root: read(document.contents, 0, 0, unread), unread, positionOf, problemsOf }
}

/** The problem of a file of that size, which is not even read. */
export function tooLarge(file: string, bytes: number): Problem {
  const found = `a file of ${(bytes / 1e6).toFixed(1)} MB`
  return { file, position: null, found, wanted: `at most ${MAX_BYTES / 1e6} MB: ${ONE_LADDER}` }
}

/** The problem of a text that is more than one ladder, told before it is parsed: then it would have taken its time and memory. */
export function tooMuch(text: string, file: string): Problem | null {
  if (text.length > MAX_BYTES) return tooLarge(file, text.length)
  let tokens = 0
  for (const token of new Lexer().lex(text)) {
    // Each escape in a quoted text may be a mistake of its own.
    tokens += token.startsWith('"') ? token.split('\\').length : 1
    if (tokens <= MAX_TOKENS) continue
    const most = MAX_TOKENS.toLocaleString('en')
    return { file, position: null, found: `more than ${most} YAML tokens`, wanted: `at most ${most}: ${ONE_LADDER}` }
  }
  return null
}

const ONE_LADDER = 'one ladder in one revision'

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
/** The YAML library's longest, were it not for what some cite of the file, in characters. */
const LONGEST_MESSAGE = 100
/** The mistakes people make most, in plain words; the YAML library's own words tell the others. */
const SYNTAX = new Map<string, Told>([
  ['BAD_SCALAR_START', ['a text that starts with a character YAML reserves', 'quotes around the text']],
  ['BLOCK_AS_IMPLICIT_KEY', ['a ": " inside a text, or keys below a text', 'quotes around a text that holds ": "']],
  ['MULTIPLE_DOCS', ['a second document in the file', 'one ladder per file, without another --- or ...']],
  ['RESOURCE_EXHAUSTION', TOO_DEEP],
  ['TAB_AS_INDENT', ['a tab at the start of a line', 'spaces: YAML lines are never indented by tabs']],
  ['TAG_RESOLVE_FAILED', ['a tag (a word that starts with "!")', 'quotes around a text that starts with "!"']],
])

/** What makes a text no YAML. Its other problems are told once these are gone. */
function syntaxFaults(errors: readonly YAMLError[]): Fault[] {
  const faults = new Map<number, Fault>()
  const indent = errors.find(({ code }) => code === 'BAD_INDENT')
  for (const error of errors) {
    const [offset] = error.pos
    // One line out of place puts all its neighbours out of place.
    if (faults.has(offset) || (error.code === 'BAD_INDENT' && error !== indent)) continue
    const [found, wanted] = SYNTAX.get(error.code) ?? [
      `broken YAML (${shortened(error.message, LONGEST_MESSAGE)})`,
      WELL_FORMED,
    ]
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
  if (isAlias(node))
    return refuse(`the reference *${shortened(node.source)}`, 'the text itself, in quotes if it starts with "*"')
  if (node?.anchor)
    return refuse(`the anchor &${shortened(node.anchor)}`, 'the text itself, in quotes if it starts with "&"')
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
  // `1:` and `2024:` are names, whatever else YAML reads in them.
  const key = isScalar(node) && !node.anchor ? (typeof node.value === 'string' ? node.value : node.source) : undefined
  if (key === undefined) {
    faults.push({ offset, found: 'a key that is not text', wanted: 'a key in words' })
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
