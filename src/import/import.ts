/**
 * A ladder page to a ladder file, word for word: sources become one grid, the grid a shape, the shape a ladder, and every
 * sentence of the page is accounted for.
 */
import { parseLadder, tooMuch } from '../ladder/parse.js'
import { around } from './around.js'
import { built } from './build.js'
import { decided, partNamed } from './decide.js'
import type { Draft, DraftCompetency } from './draft.js'
import { textsIn } from './entries.js'
import { type Cell, type Direction, gridOf } from './grid.js'
import { TAB } from './markup.js'
import { idFrom, nameFromTitle, nameOfFile, nameOfFolder, roleFrom } from './names.js'
import { allTextsOf, type Block, Refusal, type Source, type Text, wholeOf } from './page.js'
import { type Account, account, type Said } from './sentences.js'
import type { Shape } from './shapes.js'
import { BELOW_PAGE, isRecordFile } from './sources.js'
import { rungsOf } from './tracks.js'
import { ladderFileText } from './write.js'

/** What an option gives, the page need not say. */
export interface ImportOptions {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly revision?: string | undefined
  /** Which of several ladders of a page is meant. */
  readonly part?: string | undefined
  /** The day that stands in for the date of a page without one, `YYYY-MM-DD`. */
  readonly today: string
}

export interface Imported {
  /** The ladder file. */
  readonly text: string
  readonly draft: Draft
  /** Where levels and competencies were found, in words. */
  readonly shape: string
  readonly levels: readonly { readonly id: string; readonly name: string }[]
  readonly competencies: readonly string[]
  readonly behaviors: number
  readonly mended: number
  readonly madeUp: readonly { readonly what: string; readonly value: string }[]
  readonly account: Account
}

/** Imports a page. Throws a `Refusal` for one that is no ladder, or several. */
export function imported(sources: readonly Source[], options: ImportOptions): Imported {
  const whole = gridOf(sources, nameOfFile)
  const part = options.part === undefined ? undefined : partNamed(whole, options.part)
  const shape = decided(part?.grid ?? whole)
  const ladder = built(shape)
  const used = new Set([...ladder.used, ...rungsOf(sources, ladder)])
  const others = part ? textsAside(part.others, used) : []
  const rest = around(sources, ladder, new Set([...used, ...others]))
  const { pillars = rest.pillars } = ladder

  const madeUp = [
    ...ladder.madeUp,
    ...ladder.levelNames
      .filter((text) => text.madeUp && /^\d+$/.test(text.text))
      .map(({ text }) => ({ what: 'level', value: text })),
  ]
  const given = (what: string, option: string | undefined, made: () => string, told = false): string => {
    if (option !== undefined) return option
    const value = made()
    if (!told) madeUp.push({ what, value })
    return value
  }
  const [first] = sources
  const made = first === undefined ? 'Ladder' : sources.length > 1 ? nameOfFolder(first) : nameOfFile(first).text
  const title = whole.title?.text ?? made
  if (!whole.title) madeUp.push({ what: 'title', value: title })
  const pageTitle = part?.name.text ?? title
  const name = given(
    'name',
    options.name,
    () => nameFromTitle(pageTitle),
    nameFromTitle(pageTitle) === whole.title?.text,
  )
  const revision = sources
    .flatMap((source) => source.revision ?? [])
    .sort()
    .at(-1)
  const urls = new Set(sources.flatMap((source) => source.url ?? []))
  const [url] = urls
  const draft: Draft = {
    id: given('id', options.id, () => idFrom(name)),
    name,
    role: given('role', options.role, () => roleFrom(ladder.levelNames, name)),
    revision: given('revision', options.revision, () => revision ?? options.today, revision !== undefined),
    source: { title, ...(url !== undefined && urls.size === 1 && { url }) },
    ...(rest.summary !== undefined && { summary: rest.summary }),
    ...(ladder.tracks && { tracks: ladder.tracks }),
    levels: ladder.levels,
    competencies: ladder.competencies,
    ...(pillars && { pillars }),
    ...(rest.promotion !== undefined && { promotion: rest.promotion }),
    notes: rest.notes,
  }

  const text = ladderFileText(draft)
  const loaded = parseLadder(text, `${draft.id}.yml`)
  if ('problems' in loaded) {
    const [problem] = loaded.problems
    const much = tooMuch(text, '')
    if (much) {
      throw new Refusal(
        `found a page too large for one ladder: it makes ${much.found}, wanted ${much.wanted}; import a part of the page`,
      )
    }
    throw new Refusal(
      `found a page that comes out as a ladder file with ${problem?.found ?? 'a fault'}, wanted ${problem?.wanted ?? 'none'}; this is a bug in ladder:import; please report it with the page`,
    )
  }

  const texts = sources
    .flatMap((source) => [...(source.title ? [source.title] : []), ...allTextsOf(source.blocks)])
    .filter((text) => !text.madeUp)
  const leftOut = new Map<Text, string>()
  const doubtful = new Map<Text, string>()
  for (const source of sources) markLeftOut(source.blocks, leftOut, doubtful)
  for (const text of [...others, ...rest.unused]) leftOut.set(text, 'not the ladder')
  const headers = new Set(whole.cells.flatMap(({ headers }) => [...headers.values()].map(({ text }) => wholeOf(text))))
  const names = [...headers].filter((text) => !used.has(text))
  const counted = account(texts, saidIn(draft, ladder.levelNames, ladder.shared), leftOut, doubtful, new Set(names))
  return {
    text,
    draft,
    shape: describe(shape),
    levels: [...draft.levels].map(([id, level]) => ({ id, name: level.name ?? id.toUpperCase() })),
    competencies: draft.competencies.map((competency) => competency.name),
    behaviors: draft.competencies.flatMap(({ levels }) => [...levels.values()].flatMap(({ behaviors }) => behaviors))
      .length,
    mended: sources.reduce((sum, source) => sum + source.mended, 0),
    madeUp,
    account: counted,
  }
}

/** What the other ladders of a page say, and their headers. */
function textsAside(cells: readonly Cell[], used: ReadonlySet<Text>): Text[] {
  const all = cells.flatMap(({ entries, headers }) => [
    ...textsIn(entries),
    ...[...headers.values()].flatMap(({ text, more }) => [text, ...more]),
  ])
  return [...new Set(all.map(wholeOf))].filter((text) => !used.has(text))
}

function markLeftOut(blocks: readonly Block[], leftOut: Map<Text, string>, doubtful: Map<Text, string>): void {
  for (const block of blocks) {
    if (block.kind === 'left out') {
      if (block.reason === 'unreadable') doubtful.set(block.text, 'it has characters that are lost')
      else leftOut.set(block.text, block.reason)
    } else if (block.kind === 'list') for (const item of block.items) markLeftOut(item, leftOut, doubtful)
    else if (block.kind === 'table')
      for (const cell of new Set(block.rows.flat())) markLeftOut(cell.blocks, leftOut, doubtful)
  }
}

/** All that a file says in the page's words. */
function saidIn(draft: Draft, levelNames: readonly Text[], shared: readonly string[]): Said {
  const some = (...texts: readonly (string | undefined)[]): string[] => texts.flatMap((text) => text ?? [])
  const names = [
    draft.source.title,
    draft.name,
    ...levelNames.map(({ text }) => text),
    ...[...draft.levels.values()].flatMap(({ name }) => name ?? []),
    ...(draft.tracks?.values() ?? []),
    ...(draft.pillars ?? []).map(({ name }) => name),
    ...draft.notes.map(({ name }) => name),
  ]
  const texts = [
    ...some(draft.summary, draft.promotion),
    ...[...draft.levels.values()].flatMap(({ summary, titles = [] }) => some(summary, ...titles)),
    ...(draft.pillars ?? []).flatMap(({ summary }) => some(summary)),
    ...draft.notes.map(({ text }) => text),
  ]
  for (const competency of draft.competencies) {
    const said = saidOf(competency)
    names.push(...said.names)
    texts.push(...said.texts)
  }
  return { names, texts, shared }
}

function saidOf({ name, summary, levels }: DraftCompetency): { readonly names: string[]; readonly texts: string[] } {
  const names = [name.replace(/ \([^()]*\)$/, ''), name]
  const texts = summary === undefined ? [] : [summary]
  for (const cell of levels.values()) {
    if (cell.name !== undefined) names.push(cell.name)
    if (cell.summary !== undefined) texts.push(cell.summary)
    for (const { topic, behavior, examples = [] } of cell.behaviors) {
      if (topic !== undefined) names.push(topic)
      texts.push(behavior, ...examples)
    }
  }
  return { names, texts }
}

/** Where levels and competencies stand, in words. */
function describe({ level, competency, core }: Shape): string {
  const told = (direction: Direction): string => {
    if (direction === 'file') return 'files'
    if (direction === 'section') return 'rows that span the table'
    if (direction.startsWith('above')) return 'columns'
    if (direction.startsWith('left')) return 'rows'
    if (direction.startsWith('label')) return 'labels'
    const header = core.flatMap(({ headers }) => headers.get(direction)?.text ?? [])[0]
    if (header && isRecordFile(header.file)) return 'records'
    const depth = Number(direction.slice(8))
    return depth > BELOW_PAGE ? 'records' : depth % TAB === 0 ? 'tabs' : `h${depth % TAB} headings`
  }
  const levels = `levels as ${told(level)}`
  return competency === undefined ? `${levels}, no competencies` : `${levels}, competencies as ${told(competency)}`
}
