/**
 * What a view carries for itself from one click to the next (`private_metadata`), read back: JSON with exactly the fields
 * it was written with, whoever wrote it.
 */

/** By field, whether a value may stand there. */
export type Fields<T> = { readonly [Name in keyof T]-?: (value: unknown) => value is T[Name] }

/** What was carried; null where it is missing, old or damaged. */
export function readCarried<T extends object>(metadata: string | undefined, fields: Fields<T>): T | null {
  try {
    const value: unknown = JSON.parse(metadata ?? '')
    return holds(value, fields) ? value : null
  } catch {
    return null
  }
}

function holds<T extends object>(value: unknown, fields: Fields<T>): value is T {
  if (typeof value !== 'object' || value === null) return false
  const found = new Map(Object.entries(value))
  const wanted = Object.entries<(each: unknown) => boolean>(fields)
  return found.size === wanted.length && wanted.every(([name, fits]) => fits(found.get(name)))
}

export function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
