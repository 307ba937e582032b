/** Which files of a folder are ladder files. */

/** The folder of phrases inside a folder of ladders: one file a ladder, named after its id. */
export const PHRASES_FOLDER = 'phrases'

/** Whether a file of that name, without its folder, is read: `ce-2023-05.yml`, hidden ones not. */
export function isLadderFile(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name)
}
