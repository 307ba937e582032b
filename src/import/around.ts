/** What stands around a ladder on its page: definitions of its parts, how promotion works, its summary and its notes. */
import { PROMOTION } from '../words/titles.js'
import { joined } from './behaviors.js'
import type { Draft, DraftCompetency, DraftPillar } from './draft.js'
import { type Entry, entriesOf, textsIn } from './entries.js'
import { type Block, keyOf, type Source, type Text, textsOf, wholeOf } from './page.js'

export interface Around extends Pick<Draft, 'summary' | 'promotion' | 'notes'> {
  /** Headings that the file has no use for. */
  readonly unused: readonly Text[]
}

/** A heading with what stands below it. */
interface Section {
  readonly heading: Text | undefined
  readonly depth: number
  readonly blocks: Block[]
  readonly children: Section[]
}

/** The parts of a ladder that a page may define apart from their cells. */
export interface Parts {
  readonly levels: Draft['levels']
  readonly competencies: readonly DraftCompetency[]
  readonly notes: Draft['notes']
}

/** Sections of a page, outermost first; each file begins with one that has no heading. */
function sectionsOf({ blocks }: Source): Section {
  const root: Section = { heading: undefined, depth: 0, blocks: [], children: [] }
  let path = [root]
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const section: Section = { heading: block.text, depth: block.depth, blocks: [], children: [] }
      path = path.filter(({ depth }) => depth < block.depth)
      path.at(-1)?.children.push(section)
      path.push(section)
    } else if (block.kind !== 'left out') path.at(-1)?.blocks.push(block)
  }
  return root
}

/**
 * Sorts what is around the ladder. `used` holds the texts that are in the ladder; the definitions found here are added to
 * it and to the parts they define.
 */
export function around(
  sources: readonly Source[],
  parts: Parts,
  used: Set<Text>,
): Around & { readonly pillars: DraftPillar[] | undefined } {
  const roots = sources.map(sectionsOf)
  const groups = roots.flatMap((root) => definitions(root, parts, used))
  const pillars = pillarsFrom(groups, parts.competencies, used)
  const sorted: { summary: string[]; promotion: string[]; notes: { name: string; text: string }[]; unused: Text[] } = {
    summary: [],
    promotion: [],
    notes: [],
    unused: [],
  }
  for (const root of roots) sort(root, used, sorted)
  return {
    ...(sorted.summary.length > 0 && { summary: sorted.summary.join('\n') }),
    ...(sorted.promotion.length > 0 && { promotion: sorted.promotion.join('\n') }),
    notes: distinct([...parts.notes, ...sorted.notes]),
    unused: sorted.unused,
    pillars,
  }
}

function holdsLadder(section: Section, used: ReadonlySet<Text>): boolean {
  return (
    (section.heading !== undefined && used.has(section.heading)) ||
    textsOf(section.blocks).some((text) => used.has(text)) ||
    section.children.some((child) => holdsLadder(child, used))
  )
}

function sort(
  section: Section,
  used: ReadonlySet<Text>,
  to: { summary: string[]; promotion: string[]; notes: { name: string; text: string }[]; unused: Text[] },
): void {
  const { heading, blocks, children } = section
  // What is left of a table of the ladder are its own headers, not notes.
  const free = blocks.filter((block) => block.kind !== 'table' || !textsOf([block]).some((text) => used.has(text)))
  const own = textsOf(free).filter((text) => !used.has(text))
  if (heading === undefined) {
    if (own.length > 0) to.summary.push(joined(own))
    for (const child of children) sort(child, used, to)
    return
  }
  if (holdsLadder(section, used)) {
    if (own.length > 0 && askable(heading.text)) to.notes.push({ name: heading.text, text: joined(own) })
    else if (!used.has(heading)) to.unused.push(heading)
    for (const child of children) sort(child, used, to)
    return
  }
  const text = joined([...own, ...children.flatMap(allTexts)])
  if (text === '') to.unused.push(heading)
  else if (
    to.promotion.length === 0 &&
    (heading.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => PROMOTION.includes(word))
  ) {
    to.promotion.push(text)
    to.unused.push(heading)
  } else if (askable(heading.text)) to.notes.push({ name: heading.text, text })
  else to.summary.push(joined([heading]), text)
}

function askable(name: string): boolean {
  return keyOf(name) !== ''
}

function allTexts({ heading, blocks, children }: Section): Text[] {
  return [...(heading ? [heading] : []), ...textsOf(blocks), ...children.flatMap(allTexts)]
}

/** Notes under distinct names; what two sections of the same name say stands together. */
function distinct(
  notes: readonly { readonly name: string; readonly text: string }[],
): { name: string; text: string }[] {
  const byName = new Map<string, { name: string; text: string }>()
  for (const { name, text } of notes) {
    const known = byName.get(keyOf(name))
    if (known) known.text = `${known.text}\n${text}`
    else byName.set(keyOf(name), { name, text })
  }
  return [...byName.values()]
}

/** A section that defines competencies: the heading over them, and what else it says. */
interface Group {
  readonly heading: Text
  readonly competencies: DraftCompetency[]
  readonly rest: readonly Text[]
}

/** Takes definitions of competencies and levels out of the sections that hold no ladder. */
function definitions(section: Section, parts: Parts, used: Set<Text>): Group[] {
  const found: DraftCompetency[] = []
  const rest: Text[] = []
  if (!textsOf(section.blocks).some((text) => used.has(text))) {
    const visit = ({ texts, label, children }: Entry): void => {
      const told = [...(label?.rest ? [label.rest] : []), ...texts.slice(1), ...textsIn(children)]
      const competency = label && told.length > 0 ? define(label.name, told, parts) : undefined
      if (!competency) {
        rest.push(...texts)
        children.forEach(visit)
        return
      }
      if (competency !== 'level') found.push(competency)
      for (const text of [...texts, ...textsIn(children)]) used.add(wholeOf(text))
    }
    entriesOf(section.blocks).forEach(visit)
  }
  const below = section.children.flatMap((child) => {
    if (!child.heading || holdsLadder(child, used)) return definitions(child, parts, used)
    const told = [...textsOf(child.blocks), ...child.children.flatMap(allTexts)]
    const competency = told.length > 0 ? define(child.heading, told, parts) : undefined
    if (!competency) return definitions(child, parts, used)
    if (competency !== 'level') found.push(competency)
    for (const text of [child.heading, ...told]) used.add(text)
    return []
  })
  const own = section.heading && found.length > 0 ? [{ heading: section.heading, competencies: found, rest }] : []
  return [...own, ...below]
}

/** Gives the part of that name its summary, if it has none; undefined where no part has the name. */
function define(
  name: Text,
  told: readonly Text[],
  { levels, competencies }: Parts,
): DraftCompetency | 'level' | undefined {
  const key = keyOf(name)
  const competency = competencies.find((one) => keyOf(one.name) === key)
  if (competency) {
    if (competency.summary !== undefined) return undefined
    competency.summary = joined(told)
    return competency
  }
  const level = [...levels].find(([id, one]) => keyOf(one.name ?? id) === key)?.[1]
  if (!level || level.summary !== undefined) return undefined
  level.summary = joined(told)
  return 'level'
}

/** Pillars, where a page without any defines its competencies under several headings, each competency once. */
function pillarsFrom(
  groups: readonly Group[],
  competencies: readonly DraftCompetency[],
  used: Set<Text>,
): DraftPillar[] | undefined {
  const grouped = groups.flatMap((group) => group.competencies)
  if (groups.length < 2 || grouped.length !== competencies.length || new Set(grouped).size !== grouped.length)
    return undefined
  if (new Set(groups.map(({ heading }) => keyOf(heading))).size !== groups.length) return undefined
  return groups.map(({ heading, rest, competencies: own }) => {
    for (const text of [heading, ...rest]) used.add(text)
    return { name: heading.text, ...(rest.length > 0 && { summary: joined(rest) }), competencies: own }
  })
}
