/** Lays out what differs between two ladders: competency by competency whole, and in numbers that open where it is much. */
import type { AnswerOf, ResolvedSubject } from '../answer/answer.js'
import { isChanged, isCompetencyChanged } from '../compare/diff.js'
import type { BehaviorChange, CompetencyChange, LadderDiff, LevelChange, PartChange } from '../compare/model.js'
import { levelName } from '../ladder/ladders.js'
import {
  asksOf,
  behaviorItem,
  behaviorsAtLevel,
  cameWith,
  countsOf,
  fateOf,
  fieldItem,
  hasCome,
  inOrder,
  levelFate,
  sameItem,
} from './change-items.js'
import { type Ask, type Item, item, type Outline, outline, type Part, part } from './outline.js'
import { place } from './outline-level.js'
import { counted, listed, origin, sourceOf, titleOf } from './wording.js'

/** More changes than these, of several competencies, are no screenful. */
const SCREENFUL = 6

export function changesOutline(answer: AnswerOf<'changes'>): Outline {
  const { ladder, level, subject, changes, next } = answer
  const name = titleOf(ladder, subject?.name ?? null, level === null ? '' : levelName(ladder, level))
  const where = subject ? place(ladder, subject) : []
  const source = sourceOf(ladder)
  if (!changes) {
    return outline(`What changed · ${name}`, {
      context: [...where, ...origin(ladder)],
      lead: [`This ladder has only one revision here, ${ladder.revision}, so there is nothing to compare it with.`],
      source,
      next,
    })
  }
  const { older, newer } = changes
  const changed = changes.competencies.filter(isCompetencyChanged)
  const isMuch = changed.flatMap(behaviorsIn).length > SCREENFUL
  const isWall = isMuch && changed.length > 1 && !subject?.competency
  const opening = (change: CompetencyChange): Ask => openingOf(change, changes, level)
  // What came or went with a level is told by it, but a subject's changes say nothing of levels as such.
  const levels = subject ? [] : levelsPart(changes)
  return outline(`${name}, ${older.revision} → ${newer.revision}`, {
    context: [...where, ...origin(newer)],
    lead: isWall && !subject && level === null ? gist(changes) : summary(changes),
    parts: [...levels, ...competencyParts(changes, isWall ? opening : null), ...besidesPart(changes)],
    overview: isWall
      ? [overview(changes, changed), ...(subject ? [] : levelsOverview(changes)), ...besidesPart(changes)]
      : null,
    source,
    picks: [
      ...(level === null && isMuch && !subject?.topic
        ? [{ label: 'Open a level', asks: levelAsks(changes, subject) }]
        : []),
      ...(isWall ? [{ label: 'Open a competency', asks: changed.map(opening) }] : []),
    ],
    next,
  })
}

/** Two ladders compared, with nothing to ask on: for whoever holds their files. */
export function diffOutline(diff: LadderDiff): Outline {
  const { older, newer } = diff
  const isRevision = older.id === newer.id
  const compared = `${newer.name} ${newer.revision} compared with ${older.name} ${older.revision}`
  return outline(isRevision ? `${newer.name}, ${older.revision} → ${newer.revision}` : compared, {
    lead: summary(diff),
    parts: [...levelsPart(diff), ...competencyParts(diff, null), ...besidesPart(diff)],
  })
}

function summary({ competencies, levels }: LadderDiff): string[] {
  const behaviors = competencies.flatMap(behaviorsIn)
  if (behaviors.length === 0) return ['Nothing is listed here in either.']
  const told = [countsOf(behaviors, levels), asksOf(behaviors, levels)].filter((words) => words !== '')
  return [`Behaviors: ${told.join('; ')}.`]
}

/** What became of a ladder in a sentence or two: its competencies and levels, then its behaviors in numbers. */
function gist({ competencies, levels }: LadderDiff): string[] {
  const of = (kinds: readonly CompetencyChange['kind'][]): number =>
    competencies.filter(({ kind }) => kinds.includes(kind)).length
  const [come, gone] = [of(['added', 'split']), of(['removed', 'merged'])]
  const areLevels = (some: readonly LevelChange[], what: string): string[] =>
    some.length === 0 ? [] : [`${listed(some.map(nameOf))} ${some.length === 1 ? 'is' : 'are'} ${what}`]
  const told = [
    ...(come === 0 ? [] : [`${counted(come, 'competency')} ${come === 1 ? 'is' : 'are'} new`]),
    ...(gone === 0 ? [] : [`${come === 0 ? counted(gone, 'competency') : gone} ${gone === 1 ? 'is' : 'are'} gone`]),
    ...areLevels(levels.filter(hasCome), 'new'),
    ...areLevels(
      levels.filter(({ kind }) => kind === 'removed'),
      'gone',
    ),
    ...areLevels(
      levels.filter(({ defined }) => defined === 'no-longer'),
      'no longer defined',
    ),
  ]
  const all = competencies.flatMap(behaviorsIn)
  const alone = all.filter((each) => cameWith(each, levels) === null)
  const where = alone.length < all.length ? 'Behaviors at the other levels' : 'Behaviors'
  return [[...(told.length === 0 ? [] : [`${listed(told)}.`]), `${where}: ${countsOf(alone, levels)}.`].join(' ')]
}

function behaviorsIn({ behaviors }: CompetencyChange): readonly BehaviorChange[] {
  return behaviors
}

/** What changed in each competency, then which stayed as they were. */
function competencyParts(diff: LadderDiff, opening: ((change: CompetencyChange) => Ask) | null): Part[] {
  const changed = diff.competencies.filter(isCompetencyChanged)
  const same = diff.competencies.filter((change) => !changed.includes(change)).map(({ after }) => after?.name ?? '')
  return [
    ...changed.map((change) => competencyPart(change, diff, opening ? opening(change) : null)),
    ...(same.length === 0 ? [] : [part('Unchanged', { paragraphs: [`${listed(same)}.`], digest: listed(same) })]),
  ]
}

function levelsPart(diff: LadderDiff): Part[] {
  const items = diff.levels.filter(isChanged).map((change) => levelItem(change, diff))
  return items.length === 0 ? [] : [part('Levels', { items, digest: counted(items.length, 'change') })]
}

function levelItem(change: LevelChange, diff: LadderDiff): Item {
  const { kind, before, after, defined, fields } = change
  const had =
    (kind === 'removed' || defined === 'no-longer') && before
      ? `; it had ${behaviorsAtLevel(diff.older, before.id)}`
      : ''
  const fate = levelFate(change)
  // Why a level is left undefined stands beside that it is now.
  const said = fields.filter(({ field }) => field !== 'name' && !(field === 'undefined' && defined !== null))
  return item((after ?? before)?.name ?? '', (defined === 'no-longer' && after?.undefined) || '', {
    mark: fate && `${fate}${had}`,
    under: said.map((field) => fieldItem(field, diff)),
  })
}

function competencyPart(change: CompetencyChange, diff: LadderDiff, whole: Ask | null): Part {
  const { before, after, fields, behaviors } = change
  const alone = behaviors.filter((each) => cameWith(each, diff.levels) === null)
  return part((after ?? before)?.name ?? '', {
    aside: fateOf(change),
    items: [
      // Its name is the heading; what a level calls it is not.
      ...fields.filter(({ field, level }) => field !== 'name' || level !== null).map((field) => fieldItem(field, diff)),
      ...inOrder(alone).map((each) => behaviorItem(each, change, diff)),
      ...withLevels(behaviors, diff),
      ...sameItem(behaviors, diff.newer),
    ],
    digest: countsOf(behaviors, diff.levels),
    whole,
  })
}

/** What came or went because its level did, level by level. */
function withLevels(behaviors: readonly BehaviorChange[], diff: LadderDiff): Item[] {
  return diff.levels.flatMap((level) => {
    const own = behaviors.filter((each) => cameWith(each, diff.levels) === level)
    const under = own.map(({ before, after }) => {
      const behavior = after ?? before
      return item(behavior?.topic ?? null, behavior?.text ?? '')
    })
    return own.length === 0
      ? []
      : [item((level.after ?? level.before)?.name ?? '', '', { mark: levelFate(level), under })]
  })
}

/** What is said of the ladder as a whole, its pillars, roles and notes. */
function besidesPart(diff: LadderDiff): Part[] {
  const { fields, pillars, roles, notes } = diff
  const named = (what: string, changes: readonly PartChange[]): Item[] =>
    changes.filter(isChanged).map((change) => namedItem(what, change, diff))
  const items = [
    ...fields.map((field) => fieldItem(field, diff)),
    ...named('pillar', pillars),
    ...named('role', roles),
    ...named('note', notes),
  ]
  return items.length === 0 ? [] : [part('The rest of the ladder', { items, digest: counted(items.length, 'change') })]
}

function namedItem(what: string, { kind, before, after, fields }: PartChange, diff: LadderDiff): Item {
  const fate = {
    kept: what,
    renamed: `${what}, formerly ${before?.name}`,
    added: `new ${what}`,
    removed: `${what}, removed`,
  }
  return item((after ?? before)?.name ?? '', '', {
    mark: fate[kind],
    under: fields.filter(({ field }) => field !== 'name').map((field) => fieldItem(field, diff)),
  })
}

/** A line a competency, and one for those that are gone; what came or went with its level is told by that. */
function overview(diff: LadderDiff, changed: readonly CompetencyChange[]): Part {
  const gone = changed.filter(({ kind }) => kind === 'removed').map(nameOf)
  const items = changed
    .filter(({ kind }) => kind !== 'removed')
    .map((change) => {
      const alone = change.behaviors.filter((each) => cameWith(each, diff.levels) === null)
      return item(nameOf(change), countsOf(alone, diff.levels), { mark: fateOf(change) })
    })
  const all = gone.length === 0 ? items : [...items, item('Removed', listed(gone))]
  return part('Competencies', { items: all, digest: counted(changed.length, 'competency') })
}

/** Which facts about a level differ, levels with the same news together: their own changes tell them. */
function levelsOverview({ levels }: LadderDiff): Part[] {
  const changed = levels.filter(isChanged)
  const told = changed.map((change) => {
    const fields = change.fields.map(({ field }) => field)
    const facts = listed(fields.filter((field) => !['name', 'undefined'].includes(field)))
    return { name: nameOf(change), mark: levelFate(change), text: facts === '' ? '' : `${facts} changed` }
  })
  const news = new Map(told.map(({ mark, text }) => [`${mark} ${text}`, { mark, text }]))
  const items = [...news].map(([key, { mark, text }]) => {
    const alike = told.filter((each) => `${each.mark} ${each.text}` === key)
    return item(listed(alike.map(({ name }) => name)), text, { mark })
  })
  return items.length === 0 ? [] : [part('Levels', { items, digest: counted(changed.length, 'change') })]
}

function nameOf({ before, after }: CompetencyChange | LevelChange): string {
  return (after ?? before)?.name ?? ''
}

/** Asks for the changes of a subject, or of all, at each level that the newer ladder has. */
function levelAsks(diff: LadderDiff, subject: ResolvedSubject | null): Ask[] {
  const about = (subject?.competency ?? subject?.pillar)?.slug
  return diff.newer.levels.map(({ id, name }) => {
    return { label: name, text: [diff.newer.id, id, revisionsOf(diff), about].filter((word) => word).join(' ') }
  })
}

/** Asks for the changes of one competency. */
function openingOf({ before, after }: CompetencyChange, diff: LadderDiff, level: string | null): Ask {
  const competency = after ?? before
  const words = [diff.newer.id, level, revisionsOf(diff), competency?.slug]
  return { label: competency?.name ?? '', text: words.filter((word) => word).join(' ') }
}

function revisionsOf({ older, newer }: LadderDiff): string {
  return `${older.revision} vs ${newer.revision}`
}
