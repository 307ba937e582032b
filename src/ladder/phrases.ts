/**
 * What people say when they look for something, kept in a file of its own beside the ladders: keyed phrases come in,
 * ladders that carry them go out, or what keys name nothing.
 */
import { behaviorsIn } from './ladders.js'
import type { Behavior, Competency, Ladder, Pillar, Topic } from './model.js'
import type { KeyedPhrases } from './parse.js'
import { firstOf, type Problem, quoted } from './problem.js'
import { slugOf } from './slug.js'

/**
 * The revisions of a ladder with phrases added to those they have. A key that names no revision counts for all that have
 * what it names.
 * @param file its name as problems should tell it
 */
export function withPhrases(
  revisions: readonly Ladder[],
  keyed: readonly KeyedPhrases[],
  file: string,
): { readonly ladders: readonly Ladder[]; readonly problems: readonly Problem[] } {
  const unused = new Set(keyed)
  const ladders = revisions.map((ladder) => {
    const phrases = new Map<string, readonly string[]>()
    const target = targetsIn(ladder)
    for (const each of keyed) {
      const { revision, path } = split(each.key)
      if (revision !== null && revision !== ladder.revision) continue
      const named = target(path)
      if (named === undefined) continue
      phrases.set(named, [...(phrases.get(named) ?? []), ...each.phrases])
      unused.delete(each)
    }
    return added(ladder, phrases)
  })
  const problems = [...unused].map(({ key, position }): Problem => {
    const wanted = `a competency or pillar (scope), a topic (scope/Label) or a behavior (scope/ic4/1) of ${namesOf(revisions)}`
    return { file, position, found: `phrases for ${quoted(key)}, which names nothing`, wanted }
  })
  return { ladders, problems: firstOf(problems) }
}

/** `@2023-03/scope/ic4/1`: phrases that one revision alone has. */
function split(key: string): { readonly revision: string | null; readonly path: string } {
  const [, revision, path] = /^@([^/]*)\/(.*)$/s.exec(key) ?? []
  return revision === undefined || path === undefined ? { revision: null, path: key } : { revision, path }
}

/** What a key's path names in a ladder, as a key that `added` looks up; undefined where it names nothing there. */
function targetsIn({ competencies, pillars }: Ladder): (path: string) => string | undefined {
  const slugs = [...competencies, ...pillars].map(({ slug }) => slug)
  const exact = new Set([...slugs, ...competencies.flatMap(behaviorsIn).map(pathOf)])
  const topics = new Map(
    competencies.flatMap((competency) =>
      competency.topics.map((topic) => [slugPath(topicPath(competency, topic)), topicPath(competency, topic)]),
    ),
  )
  return (path) => (exact.has(path) ? path : topics.get(slugPath(path)))
}

/** `Scope/Some Label` and `scope/some-label` are one path; the competency is written as its slug. */
function slugPath(path: string): string {
  const [competency = '', ...label] = path.split('/')
  return `${competency}/${slugOf(label.join('/'))}`
}

const topicPath = (competency: Competency, topic: Topic): string => `${competency.slug}/${topic.label}`

/** A behavior's id without ladder and revision. */
function pathOf(behavior: Behavior): string {
  return behavior.id.slice(behavior.id.indexOf('/') + 1)
}

function namesOf(revisions: readonly Ladder[]): string {
  return revisions.map(({ id, revision }) => `${id}@${revision}`).join(', ')
}

function added(ladder: Ladder, phrases: ReadonlyMap<string, readonly string[]>): Ladder {
  const also = <Part extends { readonly phrases: readonly string[] }>(part: Part, key: string): Part => {
    const more = phrases.get(key)
    return more ? { ...part, phrases: [...part.phrases, ...more] } : part
  }
  const behavior = (each: Behavior): Behavior => also(each, pathOf(each))
  const competencies = new Map(
    ladder.competencies.map((competency) => [
      competency.slug,
      {
        ...also(competency, competency.slug),
        topics: competency.topics.map((topic) => also(topic, topicPath(competency, topic))),
        atEveryLevel: competency.atEveryLevel.map(behavior),
        cells: new Map(
          [...competency.cells].map(([level, cell]) => [level, { ...cell, behaviors: cell.behaviors.map(behavior) }]),
        ),
      },
    ]),
  )
  const pillars = ladder.pillars.map((pillar): Pillar => {
    // A competency is meant where it has the name of a pillar.
    const own = competencies.has(pillar.slug) ? pillar : also(pillar, pillar.slug)
    return { ...own, competencies: own.competencies.flatMap(({ slug }) => competencies.get(slug) ?? []) }
  })
  return { ...ladder, pillars, competencies: [...competencies.values()] }
}
