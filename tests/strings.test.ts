/** What the program says, and the list of it that `npm run strings` prints. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief, briefAbout } from '../src/answer/brief.js'
import { everythingUpTo } from '../src/answer/up-to.js'
import { createLadders, refOf } from '../src/ladder/ladders.js'
import { createLadderbot } from '../src/ladderbot.js'
import type { Query, TalkTopic } from '../src/reading/query.js'
import { briefOutline } from '../src/render/outline-brief.js'
import { draftElsewhere, draftMissing, draftOutline, matchOutline } from '../src/render/outline-evidence.js'
import { outlineOf } from '../src/render/outline-of.js'
import { outlineText } from '../src/render/text.js'
import type { OffTopic } from '../src/words/off-topic.js'
import { buildLadder } from './helpers/ladders.js'
import { queriesOver } from './helpers/queries.js'

const TALK: readonly TalkTopic[] = [
  ...(['greeting', 'thanks', 'farewell', 'acknowledgement', 'emoji', 'judgement', 'drafting'] as const),
  ...(['bot', 'privacy', 'languages', 'source', 'shorter', 'reasons', 'complaint'] as const),
]
const OFF_TOPICS: readonly OffTopic[] = ['pay', 'hiring', 'time', 'companies', 'skipping']

const SCRIPT = resolve('tools/strings.mjs')

/** The strings printed for the sources below a folder, as `src/file.ts:line text`. */
function printed(folder: string): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { cwd: folder, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.trimEnd().split('\n')
}

describe('what answers say', () => {
  // Every word of these ladders begins with a z, so that what is left of an answer is the program's own.
  const levels = ['z1', 'z2', { id: 'z3', undefined: 'Zowhere.' }]
  const built = (zest: string, next: readonly string[]) => ({
    Zebra: { Zest: { z1: [['Zinc', 'Zips zones.'] as const, zest], z2: [['Zinc', 'Zips zoos.'] as const, ...next] } },
  })
  const common = { name: 'Zeta', role: 'Zetan', source: { title: 'Zine', url: null }, levels, cumulative: 'Zoom.' }
  const newer = buildLadder({
    ...common,
    id: 'zeta',
    promotion: 'Zeal zigzags.',
    pillars: built('Zaps.', ['Zaps.', 'Zeroes.']),
    roles: [{ slug: 'zar', name: 'Zar', aliases: [], summary: 'Zooms.', duties: [{ name: 'Zen', text: 'Zaps.' }] }],
  })
  const older = buildLadder({ ...common, id: 'zeta', revision: '2023-01', pillars: built('Zaps zealously.', []) })
  const other = buildLadder({ ...common, id: 'zoo', name: 'Zoo', pillars: built('Zaps.', ['Zigs.']) })
  const bot = createLadderbot(createLadders([newer, older, other]))

  const said = TALK.map((topic): Query => ({ kind: 'talk', topic, ladder: refOf(newer), levels: [] }))
  const refused = OFF_TOPICS.map(
    (about): Query => ({
      kind: 'none',
      reason: { kind: 'off-topic', about },
      nearest: [],
    }),
  )
  const queries = queriesOver(bot.ladders).filter((query) => !JSON.stringify(query).includes('<!'))
  const given = [...queries, ...said, ...refused].map((query) => bot.answer(query))
  const answers = given.map(outlineOf)
  const briefs = given.flatMap((answer) => briefAbout(answer) ?? []).map((about) => briefOutline(brief(about), false))
  const [, level] = newer.levels
  const evidence = (text: string) => bot.evidence(newer, [], text)
  const rest = level
    ? [
        outlineOf(everythingUpTo(newer, level.id)),
        ...['Zips zoos.', 'Nothing of it.'].flatMap((text) => [
          matchOutline(newer, null, evidence(text)),
          draftOutline(newer, level, evidence(text)),
        ]),
        draftElsewhere(),
        draftMissing(bot.ladders.current),
      ]
    : []

  const shown = [...answers, ...briefs, ...rest].flatMap((outline) => outlineText(outline).split('\n'))

  test('is all in the list', () => {
    const pieces = printed('.').flatMap((line) => line.replace(/^\S+ /, '').split('{…}'))
    const known = [...new Set(pieces.map(plain))]
      .filter((text) => text !== '')
      .sort((one, other) => other.length - one.length)
    expect(new Set(shown.flatMap((line) => unknownIn(line, known)))).toEqual(new Set())
  })
})

/** Without the signs around and between words, in small letters. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}’'/]+/gu, ' ')
    .trim()
}

/** What a line says in two words or more, the ladders' own words and numbers aside, that nothing known says. */
function unknownIn(line: string, known: readonly string[]): string[] {
  let left = ` ${plain(line.replace(/\/ladder .*? {2}/, ''))} `
  for (const text of known) left = left.replaceAll(` ${text} `, ' | ').replaceAll(` ${text}s `, ' | ')
  const own = left.split(/\||\b[zZ]\p{L}*\d*|\b(?:ic)?[\d/]+/u)
  return own.map((text) => text.trim()).filter((text) => text.includes(' '))
}

describe('the list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strings-'))
  mkdirSync(join(folder, 'src', 'words'), { recursive: true })
  const plant = (name: string, lines: readonly string[]) => writeFileSync(join(folder, 'src', name), lines.join('\n'))
  plant('a.ts', [
    "import { b } from './two words.js'",
    "export type Kind = 'a type'",
    `export const say = (name: string) => \`Hello, $\{name}, how are you?\``,
    "export const view = { 'a key': b, title: 'Good morning', id: 'good_morning', tags: 'p h1 h2'.split(' ') }",
    "export const isIt = say('you') === 'a comparison'",
  ])
  plant('b.tsx', ['export const page = <p className="wide column" title="What it is">Read it aloud.</p>'])
  plant('words/heard.ts', ["export const heard = ['what people say']"])
  const found = printed(folder)
  rmSync(folder, { recursive: true })

  test('has what people read, with its place', () => {
    expect(found).toEqual([
      'src/a.ts:3 Hello, {…}, how are you?',
      'src/a.ts:4 Good morning',
      'src/b.tsx:1 What it is',
      'src/b.tsx:1 Read it aloud.',
    ])
  })
})
