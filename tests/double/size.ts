/** How often things happen in the tests of what we promise: as often as promised in `npm run test:full`, else a tenth of it. */
export const isFull = process.env.PROMISES === 'full'

export function times(promised: number): number {
  return isFull ? promised : Math.ceil(promised / 10)
}
