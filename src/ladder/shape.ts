/**
 * Holds the content of a file against a schema and tells what does not fit in words: what was found, from the file;
 * what is wanted, from the schema's descriptions.
 */
import type { z } from 'zod'
import { quoted, shortened } from './problem.js'
import { fieldAt, LEGIBLE } from './schema.js'
import { type Fault, offsetOf, type Tree, treeAt } from './tree.js'

/** The content as the schema hands it on; undefined, with the faults, where it does not fit. */
export function fitted<Shape extends z.ZodType>(
  root: Tree,
  shape: Shape,
): { readonly file: z.output<Shape> | undefined; readonly faults: readonly Fault[] } {
  const { data, error } = shape.safeParse(root.value)
  const issues = error?.issues.flatMap((issue) => ofBranch(issue, root)) ?? []
  const mistyped = new Set(issues.flatMap((issue) => meantBy(issue, shape)))
  // A key that is there under a name typed wrong is not missing as well.
  const told = issues.filter((issue) => issue.code === 'unrecognized_keys' || !mistyped.has(placeOf(issue.path)))
  return { file: data, faults: told.flatMap((issue) => faultsOf(issue, root, shape)) }
}

/** The places of the known keys that unknown ones are most likely meant to be. */
function meantBy(issue: z.core.$ZodIssue, shape: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const { keys } = fieldAt(issue.path.map(step), shape)
  return issue.keys.flatMap((unknown) => {
    const meant = meantKey(unknown, keys)
    return meant === undefined ? [] : [placeOf([...issue.path, meant])]
  })
}

function placeOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(step))
}

function step(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key)
}

/** Where a place may hold one thing or another, what is wrong with the one that the file has there. */
function ofBranch(issue: z.core.$ZodIssue, root: Tree): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const inside = issue.errors.map((branch) =>
    branch.map((each) => ({ ...each, path: [...issue.path, ...each.path] }) satisfies z.core.$ZodIssue),
  )
  // A branch for another type of value has nothing to say but that.
  const meant = inside.find((branch) => branch.some((each) => each.path.length > issue.path.length || isOfKeys(each)))
  return meant ? meant.flatMap((each) => ofBranch(each, root)) : [issue]
}

const isOfKeys = ({ code }: z.core.$ZodIssue): boolean => code === 'unrecognized_keys'

function faultsOf(issue: z.core.$ZodIssue, root: Tree, shape: z.ZodType): Fault[] {
  const path = issue.path.map(step)
  const { wanted, keys } = fieldAt(path, shape)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      offset: offsetOf(root, [...path, unknown], true),
      found: `the unknown key ${quoted(unknown)}`,
      wanted: nearest(unknown, keys),
    }))
  }
  if (issue.code === 'invalid_key') {
    const key = fieldAt(path.slice(0, -1), shape).key
    return [{ offset: offsetOf(root, path, true), found: `the key ${quoted(String(path.at(-1)))}`, wanted: key }]
  }
  const tree = treeAt(root, path)
  // A value that was refused when it was read has its fault already.
  if (tree && tree.value === undefined) return []
  const offset = offsetOf(root, path, false)
  if (!tree) return [{ offset, found: `no ${quoted(String(path.at(-1)))}`, wanted }]
  if (tree === root && tree.value === null) return [{ offset, found: 'an empty file', wanted }]
  return [{ offset, ...mismatch(tree, wanted, issue) }]
}

function mismatch(tree: Tree, wanted: string, issue: z.core.$ZodIssue): { found: string; wanted: string } {
  const { value, source } = tree
  if (typeof value === 'number' || typeof value === 'boolean') {
    const found = `${shortened(String(source))}, which YAML reads as ${typeof value === 'number' ? 'a number' : 'yes or no'}`
    return {
      found,
      wanted: issue.code === 'invalid_type' && issue.expected === 'string' ? `${wanted}, in quotes` : wanted,
    }
  }
  return { found: described(value), wanted: issue.message === LEGIBLE ? LEGIBLE : wanted }
}

function described(value: unknown): string {
  if (value === null) return 'nothing'
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : quoted(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return Object.keys(Object(value)).length === 0 ? 'no keys' : 'keys with values'
}

/** The known key that the unknown one is most likely meant to be, else all there are. */
function nearest(unknown: string, keys: readonly string[]): string {
  const meant = meantKey(unknown, keys)
  return meant ? quoted(meant) : `one of ${keys.join(', ')}`
}

function meantKey(unknown: string, keys: readonly string[]): string | undefined {
  return keys.find((key) => nearlySame(unknown.toLowerCase(), key))
}

/** Whether two keys differ by case and at most two letters at one place, dropped, added or others: "sumary", "titels". */
function nearlySame(a: string, b: string): boolean {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const differing = Math.max(a.length, b.length) - start - end
  return differing <= 2 && start + end > 0
}
