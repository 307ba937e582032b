/** The program as its users run it: built once, started as a process of its own, its output and exit awaited. */
import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const LOCK = resolve('node_modules/.ladderbot-build')

/** Builds the program; test files that run at the same time wait for each other. */
export async function build(): Promise<void> {
  while (!tryToLock()) await sleep(50)
  try {
    await promisify(execFile)(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '--config'])
  } finally {
    rmdirSync(LOCK)
  }
}

function tryToLock(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    return false
  }
}

export interface Running {
  readonly process: ChildProcessWithoutNullStreams
  /** All that it has printed so far. */
  stdout(): string
  stderr(): string
  /** Resolves with the match once standard output or error matches; fails with all output when the process ends before. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>
  /** Resolves with the exit code, null after a signal. */
  ended(): Promise<number | null>
}

const started = new Set<ChildProcessWithoutNullStreams>()
const emptyFolder = mkdtempSync(join(tmpdir(), 'ladderbot-program-'))

/** Starts one of the built programs in an empty folder, with these variables and no others of ours. */
export function start(
  program:
    | 'main'
    | 'cli'
    | 'doctor'
    | 'ladder-diff'
    | 'ladder-drift'
    | 'ladder-import'
    | 'ladder-lint'
    | 'ladder-phrases',
  env: Record<string, string>,
  args: readonly string[] = [],
): Running {
  const child = spawn(process.execPath, [resolve(`dist/${program}.js`), ...args], {
    cwd: emptyFolder,
    env: { PATH: process.env.PATH, ...env },
  })
  started.add(child)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const end = once(child, 'close').then(([code]: (number | null)[]) => code ?? null)
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    async printed(pattern) {
      for (;;) {
        const match = `${stdout}${stderr}`.match(pattern)
        if (match) return match
        const over = await Promise.race([
          end.then(() => true),
          once(child.stdout, 'data').then(() => false),
          once(child.stderr, 'data').then(() => false),
        ])
        if (over && !pattern.test(`${stdout}${stderr}`)) throw new Error(`ended with:\n${stdout}${stderr}`)
      }
    },
    ended: () => end,
  }
}

/** Ends what tests left running. */
export function endAll(): void {
  for (const child of started) child.kill('SIGKILL')
  rmSync(emptyFolder, { recursive: true, force: true })
}
