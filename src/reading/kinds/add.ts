import type { NameMatch } from '../names.js'
import type { Query } from '../query.js'

/** Takes a candidate in: where it comes from, what it asks, the names of subjects that it uses. */
export type Add = (origin: string, query: Query | null, subjects?: readonly NameMatch[]) => void
