/** Where the files of an import go. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from './page.js'

/** Writes a file that does not exist yet. Throws a `Refusal` where it does, or where it cannot be written. */
export function writeNew(file: string, text: string): void {
  write(file, text, 'wx')
}

/** Writes a file, whatever was there, and the folder it belongs in. Throws a `Refusal` where it cannot be written. */
export function writeOver(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch {
    throw unwritable(file)
  }
  write(file, text, 'w')
}

function write(file: string, text: string, flag: 'w' | 'wx'): void {
  try {
    writeFileSync(file, text, { flag })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Refusal(
        `${file}: found a file that exists, wanted a new one; to compare the two, write elsewhere and run npm run ladder:diff`,
      )
    }
    throw unwritable(file)
  }
}

function unwritable(file: string): Refusal {
  return new Refusal(`${file}: found a place where no file can be written, wanted another one`)
}
