/**
 * The content of a file as plain values, with the place of each key and value: whoever judges the values need know
 * nothing of YAML, and every fault still finds its line. Made by `parse.ts`.
 */

export interface Tree {
  /** Where it starts, in characters from the start of the file. */
  readonly offset: number
  /** Plain JSON values; undefined where a fault has been told already. */
  readonly value: unknown
  /** As it is written, where that differs from the value: `1.10` for 1.1. */
  readonly source: string | undefined
  /** Where the keys stand. */
  readonly keys: ReadonlyMap<string | number, number>
  readonly inside: ReadonlyMap<string | number, Tree>
}

export type Path = readonly (string | number)[]

/** What is wrong at a place of a file. */
export interface Fault {
  readonly offset: number
  readonly found: string
  readonly wanted: string
  /** The place that this one repeats or contradicts. */
  readonly first?: number
}

/** A value that holds no others. */
export function leaf(offset: number, value: unknown, source?: string): Tree {
  return { offset, value, source, keys: NOTHING, inside: NOTHING }
}

const NOTHING: ReadonlyMap<string | number, never> = new Map<string | number, never>()

/** What stands at a path; undefined where nothing does. */
export function treeAt(root: Tree, path: Path): Tree | undefined {
  let tree: Tree | undefined = root
  for (const step of path) tree = tree?.inside.get(step)
  return tree
}

/** Where the value at a path stands, or its key; as far along the path as the file goes. */
export function offsetOf(root: Tree, path: Path, atKey: boolean): number {
  let tree = root
  let offset = root.offset
  for (const [index, step] of path.entries()) {
    const next = tree.inside.get(step)
    if (!next) return offset
    offset = atKey && index === path.length - 1 ? (tree.keys.get(step) ?? next.offset) : next.offset
    tree = next
  }
  return offset
}
