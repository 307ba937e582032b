/** A real Redis on loopback that keeps nothing on disk, for the tests of what replicas share. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { freePort } from '../double/slack.js'

export interface Redis {
  readonly url: string
  /** Starts it, empty, on the same port as before. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** The program's name; undefined where there is none, and the log says what that leaves untested. */
export function redisProgram(): string | undefined {
  for (const name of ['redis-server', 'valkey-server']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return name
    } catch {}
  }
  if (process.env.CI) throw new Error('There is no redis-server on the PATH, and these tests are never skipped here.')
  console.warn(
    'No redis-server on the PATH: what replicas share is not tested. On Debian: apt-get install redis-server',
  )
  return undefined
}

export async function createRedis(program: string): Promise<Redis> {
  const port = await freePort()
  let server: ChildProcess | undefined
  return {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()]
      server = spawn(program, settings, { stdio: ['ignore', 'pipe', 'inherit'] })
      for await (const text of server.stdout ?? []) if (/ready to accept connections/i.test(String(text))) break
    },
    async stop() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      server.kill('SIGKILL')
      await once(server, 'exit')
    },
  }
}
