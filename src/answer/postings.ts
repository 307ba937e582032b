/**
 * The memory of the search index: rows of numbers laid end to end in arrays, and for each term the layers that have it
 * and how surely each speaks of its behaviors. Filled once, then only read; a read costs what it finds, not what there is.
 */
import { firstWhere } from '../query/bisect.js'

/** Row `n` is `values` from `starts[n]` up to `starts[n + 1]`. */
export interface Rows {
  readonly starts: Int32Array
  readonly values: Int32Array
}

export interface Postings {
  /** By term: layers, rising. */
  readonly layers: Rows
  /** Beside each value of `layers`: how surely a behavior of that layer is spoken of, 0 to 255 for 0 to 1. */
  readonly sureness: Uint8Array
}

/** A list of numbers that grows without boxing them. */
interface Numbers {
  push(value: number): void
  readonly length: number
  done(): Int32Array
}

function createNumbers(): Numbers {
  let values = new Int32Array(1024)
  let length = 0
  return {
    push(value) {
      if (length === values.length) {
        const grown = new Int32Array(2 * length)
        grown.set(values)
        values = grown
      }
      values[length++] = value
    },
    get length() {
      return length
    },
    done: () => values.slice(0, length),
  }
}

/** Collects rows one after the other. */
export function createRows(): { add(row: Iterable<number>): number; done(): Rows } {
  const starts = createNumbers()
  const values = createNumbers()
  starts.push(0)
  return {
    /** Returns the row's number. */
    add(row) {
      for (const value of row) values.push(value)
      starts.push(values.length)
      return starts.length - 2
    },
    done: () => ({ starts: starts.done(), values: values.done() }),
  }
}

/** Collects the terms of layers, layer by layer, and lays them out by term. */
export function createPostings(): {
  add(term: number, layer: number, sureness: number): void
  done(terms: number): Postings
} {
  const terms = createNumbers()
  const layers = createNumbers()
  const surenesses = createNumbers()
  return {
    add(term, layer, sureness) {
      terms.push(term)
      layers.push(layer)
      surenesses.push(Math.round(255 * sureness))
    },
    done(count) {
      const [termOf, layerOf, surenessOf] = [terms.done(), layers.done(), surenesses.done()]
      const starts = new Int32Array(count + 1)
      for (const term of termOf) starts[term + 1] = (starts[term + 1] ?? 0) + 1
      for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
      const next = starts.slice()
      const values = new Int32Array(termOf.length)
      const sureness = new Uint8Array(termOf.length)
      for (let posting = 0; posting < termOf.length; posting++) {
        const term = termOf[posting] ?? 0
        const place = next[term] ?? 0
        next[term] = place + 1
        values[place] = layerOf[posting] ?? 0
        sureness[place] = surenessOf[posting] ?? 0
      }
      return { layers: { starts, values }, sureness }
    },
  }
}

/** The position of the first value that is not below `least`, in a stretch of rising values. */
export function firstFrom(values: Int32Array, least: number, start: number, end: number): number {
  return firstWhere(start, end, (at) => (values[at] ?? least) >= least)
}
