/**
 * `npm run test:clone`: what is committed, as others get it. Clones the project, opens the local workspace by the
 * README's command, then follows the Dockerfile without Docker: its build from the files that .dockerignore lets in, and
 * what its image holds, read-only and run as nobody (as root; else as oneself) against a Slack on loopback. Needs the
 * registry, and a minute or two.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NOBODY = 65_534

const project = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ladderbot-clone-'))
const started = []
try {
  const clone = join(folder, 'clone')
  run(`git clone --quiet "${project}" "${clone}"`, folder)
  await step('npm install && npm start', async () => {
    run('npm install', clone)
    const program = start('npm', ['start'], clone, { PORT: '0' })
    const address = /http:\S+/.exec(await program.ready)?.[0]
    await expectStatus(address, 200)
    await program.end()
  })

  const { build, image } = stagesOf(readFileSync(join(clone, 'Dockerfile'), 'utf8'))
  const built = join(folder, 'built')
  await step('the build of the Dockerfile', () => {
    mkdirSync(built)
    for (const name of allowedIn(readFileSync(join(clone, '.dockerignore'), 'utf8')))
      cpSync(join(clone, name), join(built, name), { recursive: true })
    for (const command of build) run(command, built)
  })
  const app = join(folder, 'app')
  await step('what the image holds', async () => {
    for (const { from, to } of image) {
      cpSync(join(built, from), join(app, to), { recursive: true })
    }
    run(`chmod -R a+rX,a-w "${app}"; chmod a+rX "${folder}"`, folder)
    const slack = createServer((_, response) => {
      response.setHeader('content-type', 'application/json')
      response.end('{"ok":true,"user_id":"U1","bot_id":"B1","team_id":"T1"}')
    })
    await once(slack.listen(0, '127.0.0.1'), 'listening')
    const settings = {
      NODE_ENV: 'production',
      PORT: '0',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'a-signing-secret',
      SLACK_API_URL: `http://127.0.0.1:${slack.address().port}/api/`,
    }
    const program = start(process.execPath, ['dist/main.js'], app, settings)
    const port = /port (\d+)/.exec(await program.ready)?.[1]
    for (const path of ['healthz', 'readyz', 'metrics']) await expectStatus(`http://127.0.0.1:${port}/${path}`, 200)
    await program.end()
    const doctor = start(process.execPath, ['dist/doctor.js'], app, settings)
    if ((await doctor.ended) !== 0) throw new Error('the doctor finds something wrong')
    slack.close()
    const local = start(process.execPath, ['dist/main.js'], app, { PORT: '0' })
    if ((await local.ended) !== 1 || !local.printed().includes('npm install --include=optional'))
      throw new Error(`the local workspace does not say what it lacks:\n${local.printed()}`)
    const kilobytes = spawnSync('du', ['-sk', app], { encoding: 'utf8' }).stdout.split('\t')[0]
    console.log(`    ${Math.round(Number(kilobytes) / 1024)} MB beside Node.js itself`)
  })
} finally {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

async function step(name, work) {
  const from = performance.now()
  await work()
  console.log(`ok  ${name} (${((performance.now() - from) / 1_000).toFixed(1)} s)`)
}

function run(command, cwd) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`)
}

/** A program of its own, without the rights of root; `ready` is its ready line. */
function start(command, args, cwd, env) {
  const asNobody = process.getuid?.() === 0 && command !== 'npm' ? { uid: NOBODY, gid: NOBODY } : {}
  const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH, HOME: folder, ...env }, ...asNobody })
  started.push(child)
  let printed = ''
  const ended = once(child, 'close').then(([code]) => code)
  const ready = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text
        const line = printed.split('\n').find((each) => each.includes('Ladderbot is ready'))
        if (line && printed.includes(`${line}\n`)) resolve(line)
      })
    ended.then(() => reject(new Error(`it ended:\n${printed}`)))
  })
  ready.catch(() => {})
  return {
    ready,
    ended,
    printed: () => printed,
    async end() {
      child.kill('SIGTERM')
      const code = await ended
      if (code !== 0) throw new Error(`it ended with ${code}:\n${printed}`)
    },
  }
}

async function expectStatus(address, status) {
  const reply = await fetch(address)
  if (reply.status !== status) throw new Error(`${address} answers ${reply.status}`)
}

/** What a Dockerfile of two stages runs in the first, and copies into the second. */
function stagesOf(text) {
  const [, first, second] = text.split(/^FROM .*$/m)
  const paths = (line) =>
    line
      .replace(/^COPY (--from=\S+ )?/, '')
      .split(' ')
      .map((path) => path.replace(/^\/app\//, ''))
  return {
    build: first.match(/^RUN .*$/gm).map((line) => line.replace(/^RUN /, '')),
    image: second.match(/^COPY .*$/gm).flatMap((line) => {
      const all = paths(line)
      const target = all.pop()
      return all.map((from) => ({ from, to: target === './' ? from : target }))
    }),
  }
}

/** What a .dockerignore that ignores everything lets in. */
function allowedIn(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))
}
