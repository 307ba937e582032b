/** Which program this is: the version of its package, and the commit that it was built from. */
import { createRequire } from 'node:module'

export interface Version {
  readonly version: string
  /** `unknown` where it was not built from a repository. */
  readonly commit: string
}

/** Written in by the build. */
declare const COMMIT: string | undefined

export function currentVersion(): Version {
  const { version }: { readonly version: string } = createRequire(import.meta.url)('../package.json')
  return { version, commit: typeof COMMIT === 'string' ? COMMIT : 'unknown' }
}
