/** Looks up a place in what is sorted. */

/**
 * The first index of a stretch at which something holds that holds from there on; `end` where it never does.
 * @param end one past the last index
 */
export function firstWhere(start: number, end: number, holds: (index: number) => boolean): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
