/**
 * What a behavior is found by, as weighted passages: its sentences and what people say when they look for it; the names
 * of its topic, its competency and their pillar, and what people say of those. Ladders come in, passages go out.
 */
import { behaviorsIn, pillarAround } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder, Pillar } from '../ladder/model.js'

/** A passage and how surely a word in it speaks of a behavior, from 0 to 1. */
export interface Passage {
  readonly text: string
  readonly weight: number
}

/** Passages of one behavior, or such as several behaviors share. */
export type Layer = readonly Passage[]

export interface Searched {
  readonly behavior: Behavior
  /** Its own, its topic's, its competency's. The same value for all behaviors that share it. */
  readonly layers: readonly [own: Layer, topic: Layer, competency: Layer]
}

/** A passage of this weight says as much as one can: a match of all of it counts in full. */
export const FULL_WEIGHT = 0.6

/**
 * Words of the page and of its labels say most. Phrases are many and loosely worded, so each says a little less; what is
 * said of a topic at one level fits its other levels too; what a competency or a pillar says applies to all its behaviors
 * and tells them apart the least.
 */
const WEIGHTS = {
  text: FULL_WEIGHT,
  /** One way of doing it among many. */
  example: 0.42,
  phrase: 0.42,
  topicName: FULL_WEIGHT,
  topicPhrase: 0.15,
  competencyName: FULL_WEIGHT,
  competencyPhrase: 0.3,
  competencySummary: 0.3,
  pillarName: 0.2,
  pillarPhrase: 0.1,
}

/** A ladder's behaviors as they are searched, in the page's order. */
export function searchedOf(ladder: Ladder): Searched[] {
  return ladder.competencies.flatMap((competency) => {
    const behaviors = behaviorsIn(competency)
    const shared = competencyLayer(pillarAround(ladder, competency), competency)
    const topics = new Map<string | null, Layer>()
    return behaviors.map((behavior): Searched => {
      const topic = topics.get(behavior.topic) ?? topicLayer(behavior.topic, competency, behaviors)
      topics.set(behavior.topic, topic)
      return { behavior, layers: [ownLayer(behavior), topic, shared] }
    })
  })
}

function ownLayer(behavior: Behavior): Layer {
  return [
    ...passages(sentencesOf(behavior.text), WEIGHTS.text),
    ...passages(behavior.examples.flatMap(sentencesOf), WEIGHTS.example),
    ...passages(behavior.phrases, WEIGHTS.phrase),
  ]
}

/** A competency's behaviors without a topic are taken for one topic. */
function topicLayer(label: string | null, competency: Competency, behaviors: readonly Behavior[]): Layer {
  const topic = competency.topics.find((each) => each.label === label)
  const own = topic?.phrases ?? []
  const phrases = behaviors.filter((behavior) => behavior.topic === label).flatMap((behavior) => behavior.phrases)
  return [
    ...passages(topic ? [topic.label, ...topic.aliases] : [], WEIGHTS.topicName),
    ...passages(own, WEIGHTS.competencyPhrase),
    ...passages(phrases, WEIGHTS.topicPhrase),
  ]
}

function competencyLayer(pillar: Pillar | null, competency: Competency): Layer {
  return [
    ...passages([competency.name, ...competency.aliases], WEIGHTS.competencyName),
    ...passages(competency.phrases, WEIGHTS.competencyPhrase),
    ...passages(competency.summary === null ? [] : sentencesOf(competency.summary), WEIGHTS.competencySummary),
    ...(pillar ? passages([pillar.name, ...pillar.aliases], WEIGHTS.pillarName) : []),
    ...(pillar ? passages(pillar.phrases, WEIGHTS.pillarPhrase) : []),
  ]
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;:])\s+/)
}

function passages(texts: readonly string[], weight: number): Passage[] {
  return [...new Set(texts)].map((text) => ({ text, weight }))
}
