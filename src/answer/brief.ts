/**
 * A brief for a 1:1: what a level asks now and what the next one will, competency by competency, with room for evidence
 * and questions. A ladder, levels and perhaps a subject come in; the brief goes out as values and as Markdown to copy.
 */

import type { Mark } from '../compare/model.js'
import { levelSteps } from '../compare/steps.js'
import { levelOf, nextLevel } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder, Level, Pillar } from '../ladder/model.js'
import type { Subject } from '../reading/query.js'
import type { Answer, ResolvedSubject } from './answer.js'
import { cellsOf, resolveSubject } from './lookup.js'
import { type Page, type Section, toPages } from './pages.js'

export interface Brief {
  readonly ladder: Ladder
  /** Null: all competencies. */
  readonly subject: ResolvedSubject | null
  readonly level: Level
  readonly next: Level | null
  /** Competencies with a behavior at either level, in the page's order. */
  readonly parts: readonly BriefPart[]
}

export interface BriefPart {
  readonly pillar: Pillar | null
  readonly competency: Competency
  readonly now: readonly Behavior[]
  /** What the next level asks, and what is new in it where that can be told. */
  readonly next: readonly { readonly behavior: Behavior; readonly mark: Mark | null }[]
}

/** What a brief after an answer is about: a level and the next one, or the levels compared. */
export interface BriefAbout {
  readonly ladder: Ladder
  /** An id of the ladder's levels. */
  readonly level: string
  /** The level to compare it with; null: none. */
  readonly next: string | null
  /** Narrows it to a pillar, a competency or a topic; null: all. */
  readonly about: Subject | null
}

/** Null where the answer is not about levels of one ladder, or there is nothing on file to speak of. */
export function briefAbout(answer: Answer): BriefAbout | null {
  const about = 'subject' in answer.asked ? answer.asked.subject : null
  if (answer.kind === 'level' || answer.kind === 'expectation') {
    const [entry, ...others] = answer.entries
    if (!entry || others.length > 0 || entry.cells.every((cell) => cell.state !== 'filled')) return null
    const { ladder, level } = entry
    return { ladder, level: level.id, next: nextLevel(ladder, level.id)?.id ?? null, about }
  }
  if (answer.kind === 'comparison') {
    const [ladder, ...others] = answer.ladders
    const [level, next] = [answer.levels.at(0), answer.levels.at(-1)]
    if (!ladder || others.length > 0 || level === undefined || next === undefined) return null
    return answer.cells.some((cell) => cell.state === 'filled') ? { ladder, level, next, about } : null
  }
  return null
}

/** Characters in one page of Markdown, so that it fits one preformatted block of 3,000 with its frame. */
const PAGE_CHARACTERS = 2_900

/** The brief for someone at a level. */
export function brief({ ladder, level, next, about }: BriefAbout): Brief {
  const [own, upper] = [level, next].map((id) => (id === null ? undefined : levelOf(ladder, id)))
  if (!own) throw new Error(`no level ${level} in ${ladder.id}@${ladder.revision}`)
  return {
    ladder,
    subject: about && resolveSubject(ladder, about),
    level: own,
    next: upper ?? null,
    parts: cellsOf(ladder, about, [level]).flatMap(({ pillar, competency, behaviors: now }): BriefPart | [] => {
      const above = upper ? stepped(ladder, competency, level, upper.id, about?.topic ?? null) : []
      return now.length + above.length === 0 ? [] : { pillar, competency, now, next: above }
    }),
  }
}

function stepped(
  ladder: Ladder,
  competency: Competency,
  from: string,
  to: string,
  topic: string | null,
): BriefPart['next'] {
  return levelSteps(ladder, [competency], [from, to], topic).steps.flatMap((step) =>
    step.pairs.flatMap(({ after, mark }) => (after ? { behavior: after, mark } : [])),
  )
}

/** A brief as Markdown: one page where it fits, else a page a pillar, and more for a long one. */
export function briefPages({ ladder, subject, level, next, parts }: Brief): readonly Page[] {
  const levels = [level, ...(next ? [next] : [])]
  const about = [ladder.name, ...(subject ? [subject.name] : [])].map(inline).join(', ')
  const title = `# 1:1 brief: ${about}, ${levels.map((each) => each.name).join(' to ')}`
  const source = `${ladder.wording === 'retold' ? 'Paraphrased from' : 'From'} ${inline(ladder.source.title)}, ${ladder.revision}`
  const facts = [
    source,
    ...levels.flatMap((each) => levelFacts(each)),
    ...(ladder.cumulative ? [inline(ladder.cumulative)] : []),
  ]
  const sections = [...ladder.pillars, null].flatMap((pillar): Section | [] => {
    const blocks = parts.filter((part) => part.pillar === pillar).map((part) => partMarkdown(part, level, next))
    const name = pillar?.name ?? 'Competencies'
    return blocks.length === 0 ? [] : { name, heading: `## ${inline(name)}`, blocks }
  })
  return toPages(title, facts.join('\n\n'), sections, PAGE_CHARACTERS)
}

function levelFacts(level: Level): string[] {
  const name = [level.name, ...level.titles].map(inline).join(', ')
  if (level.undefined !== null) return [`${name}: left undefined by the ladder. ${inline(level.undefined)}`]
  return level.summary ? [`${name}: ${inline(level.summary)}`] : []
}

function partMarkdown({ competency, now, next }: BriefPart, level: Level, upper: Level | null): string {
  const lines = [`### ${inline(competency.name)}`, '']
  if (now.length > 0) {
    lines.push(`Now, ${inline(level.name)}`, '', ...now.map((behavior) => bullet(behavior, null)), '', 'Evidence:', '')
  }
  if (upper && next.length > 0) {
    lines.push(`Next, ${inline(upper.name)}`, '', ...next.map(({ behavior, mark }) => bullet(behavior, mark)), '')
    lines.push('Evidence so far:', '')
  }
  return [...lines, 'Questions:'].join('\n')
}

function bullet({ topic, text }: Behavior, mark: Mark | null): string {
  const label = topic === null ? '' : `${inline(topic)}: `
  return `- ${label}${inline(text)}${mark === null ? '' : ` (${MARK_WORDS[mark]})`}`
}

const MARK_WORDS: Readonly<Record<Mark, string>> = {
  new: 'new',
  raised: 'raised',
  reworded: 'reworded',
  same: 'the same',
  dropped: 'dropped',
}

/** Text of a ladder as one line in which Markdown finds nothing to act upon. */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<]/g, '\\$&')
}
