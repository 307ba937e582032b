/** Which files of a folder are ladder files. */

/** Whether a file of that name, without its folder, is read: `ce-2023-05.yml`, hidden ones not. */
export function isLadderFile(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name)
}
