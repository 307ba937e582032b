/** Small turns of phrase that several kinds of answer share: names of levels, lists, counts, where an answer comes from. */
import type { ResolvedSubject, Suggestion } from '../answer/answer.js'
import { shortName } from '../answer/titles.js'
import { levelName, trackOf } from '../ladder/ladders.js'
import type { Competency, Ladder, Level, Owner } from '../ladder/model.js'
import type { Ask, Outline } from './outline.js'

/** "Discovery, Value and Growth". */
export function listed(names: Iterable<string>): string {
  const all = [...names]
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** At most so many names are told, then the rest is counted. */
const NAMES_TOLD = 8

/** "Discovery, Value and 12 more", where there may be many. */
export function listedBriefly(names: readonly string[]): string {
  const more = names.length - NAMES_TOLD
  return listed(more > 0 ? [...names.slice(0, NAMES_TOLD), `${more} more`] : names)
}

/** "IC3, IC4 and IC5". */
export function levelNames(ladder: Ladder, ids: readonly string[]): string {
  return listed(ids.map((id) => levelName(ladder, id)))
}

/** A level's name, and whether the ladder says anything of it. */
export function labelOf({ name, undefined: why }: Level): string {
  return why === null ? name : `${name} (not defined)`
}

/** "1 behavior", "3 behaviors", "2 competencies"; of another form the plural too. */
export function counted(count: number, noun: string, plural = noun.replace(/y$/, 'ie').concat('s')): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** "IC6, Field CTO"; a title that is the name is not said again. */
export function levelTitle({ name, titles }: Level): string {
  return [...new Set([name, ...titles])].join(', ')
}

/**
 * "Discovery · CE IC5", "Customer Engineering IC5": the one pattern of titles.
 * @param subject null: all that the ladder says there
 * @param where levels, or "all levels"; empty: said elsewhere
 */
export function titleOf(ladder: Ladder, subject: string | null, where: string): string {
  const named = subject === null ? ladder.name : `${subject} · ${shortName(ladder)}`
  if (where === '') return named
  return `${named}${where.startsWith('all ') ? ',' : ''} ${where}`
}

/** Which revision an answer quotes, and when somebody looked at it last: with `sourceOf`, shown wherever a ladder is quoted. */
export function origin(ladder: Ladder): string[] {
  const { revision, supersededBy, checked } = ladder
  return [
    supersededBy ? `Old revision ${revision}, superseded by ${supersededBy}` : `Revision ${revision}`,
    ...(checked === null ? [] : [`Last checked ${checked}`]),
  ]
}

/** The same with the page as one phrase, for where it stands beside the name of one ladder among several. */
export function originPhrase(ladder: Ladder): string {
  const [revision = ''] = origin(ladder)
  return [revision, fromPage(sourceOf(ladder))].map((fact) => fact.charAt(0).toLowerCase() + fact.slice(1)).join(', ')
}

/** The page that an answer quotes, in whose words, and whom to ask about it. */
export function sourceOf({ source, owner, wording }: Ladder): NonNullable<Outline['source']> {
  return { ...source, owner, words: wording === 'retold' ? 'Paraphrased from' : 'Quoted from' }
}

/** "Paraphrased from Engineering progression". */
export function fromPage({ words, title }: NonNullable<Outline['source']>): string {
  return `${words} ${title}`
}

/** Whom to ask, as text; in Slack an id is drawn as who it names. */
export function ownerName({ slack, url, email }: Owner): string {
  return email ?? url ?? `${slack} in Slack`
}

/** That a ladder leaves a level undefined, why, and which revision did define it where one is offered. */
export function undefinedSentences(ladder: Ladder, level: Level, next: readonly Suggestion[]): string[] {
  if (level.undefined === null) return []
  const other = next.find((suggestion) => suggestion.role === 'other-revision')?.query
  const revision = other?.kind === 'level' || other?.kind === 'expectation' ? other.ladders[0]?.revision : undefined
  const elsewhere = revision ? `; revision ${revision} did` : ''
  return [`${ladder.name} doesn’t define ${level.name}${elsewhere}. ${level.undefined}`]
}

/** That a comparison leaves out what holds at every level, where there is any. */
export function leftOut(competencies: readonly Competency[]): string[] {
  const count = competencies.flatMap(({ atEveryLevel }) => atEveryLevel).length
  const what = count === 1 ? '1 behavior that holds' : `${count} behaviors that hold`
  return count === 0 ? [] : [`Left out: ${what} at every level.`]
}

/** Asks for a part of a ladder; the revision is named where it is not the current one. */
export function askFor(
  label: string,
  ladder: Ladder,
  { level, competency, topic }: { level?: string; competency?: string; topic?: string | null } = {},
): Ask {
  const revision = ladder.supersededBy ? ladder.revision : null
  return { label, text: [ladder.id, revision, level, competency, topic].filter((word) => word).join(' ') }
}

/** Everything up to a level: offered where the ladder says that lower levels count too, and defines one. */
export function upToAsks(ladder: Ladder, level: Level): Ask[] {
  const track = trackOf(ladder, level.id)
  const below = track.slice(0, track.indexOf(level))
  if (ladder.cumulative === null || level.undefined !== null || below.every((each) => each.undefined !== null))
    return []
  return [upToAsk(`Everything up to ${level.name}`, ladder, level, null)]
}

export function upToAsk(label: string, ladder: Ladder, level: Level, subject: ResolvedSubject | null): Ask {
  return { ...askFor(label, ladder, { level: level.id, ...namesOf(subject) }), view: 'up-to' }
}

/** A subject as `askFor` takes it. */
export function namesOf(subject: ResolvedSubject | null) {
  return subject ? { competency: (subject.competency ?? subject.pillar)?.slug ?? '', topic: subject.topic } : {}
}
