/** Times, quantiles and memory, the same way for everything that is measured. */

/** Milliseconds of each call, one after the other, until `budget` milliseconds are spent: some engines take seconds a call. */
export function timesOf(calls, run, budget = 20_000) {
  const times = []
  let spent = 0
  for (const call of calls) {
    const start = performance.now()
    run(call)
    times.push(performance.now() - start)
    spent += times.at(-1)
    if (spent > budget) break
  }
  return times
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values) => quantile(values, 0.5)

/** Builds a thing so many times; the last one, and the medians of the milliseconds it takes and of the bytes it keeps. */
export function buildCost(create, times) {
  let built
  const costs = Array.from({ length: times }, () => {
    built = undefined
    const before = usedBytes()
    const start = performance.now()
    built = create()
    const ms = performance.now() - start
    return { ms, bytes: usedBytes() - before }
  })
  return { built, ms: median(costs.map(({ ms }) => ms)), bytes: median(costs.map(({ bytes }) => bytes)) }
}

/** Bytes in use after a forced collection, arrays of numbers included. Their memory is given back one collection late. */
function usedBytes() {
  for (let round = 0; round < 3; round++) globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

export function ms(value) {
  return Number.isNaN(value) ? '-' : value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(1) : value.toFixed(0)
}

export function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1)
}

/** Rows of cells as a table that lines up. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  return rows.map((row) => row.map((cell, column) => pad(String(cell), widths[column], column)).join('  ')).join('\n')
}

function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
