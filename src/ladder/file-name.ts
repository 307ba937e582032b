/** Which files of a folder are ladder files, and what lies beside them. */
import type { LadderRef } from './model.js'

/** The folder of phrases inside a folder of ladders: one file a ladder, named after its id. */
export const PHRASES_FOLDER = 'phrases'

/**
 * The folder of fingerprints inside a folder of ladders: what the page of a ladder said when it was retold. Nothing but
 * `ladder:drift` reads them.
 */
export const PAGES_FOLDER = 'pages'

/** The name of the file in there that belongs to a revision of a ladder. */
export function fingerprintsFileName({ id, revision }: LadderRef): string {
  return `${id}-${revision}.yml`
}

/** Whether a file of that name, without its folder, is read: `ce-2023-05.yml`, hidden ones not. */
export function isLadderFile(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name)
}
