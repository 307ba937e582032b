/**
 * The search of Ladderbot and what people would use instead, over the same records: each takes ladders and returns
 * `search(text)`, which gives ids of behaviors, best first.
 */
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { behaviorsIn, pillarAround } from '../build/ladder/ladders.js'
import { indexLadder } from '../build/search/index.js'
import { createSearchIndex } from '../build/search/ranking.js'
import { wordsOf } from '../build/words/tokens.js'

const RESULTS = 10

/** Fields of a record, with the weight each has for the two other engines: about what they weigh here. */
const FIELDS = {
  text: 1,
  topic: 1,
  competency: 1,
  phrases: 0.8,
  competencyPhrases: 0.6,
  competencySummary: 0.5,
  pillar: 0.3,
  pillarPhrases: 0.3,
}

/** One record a behavior, with everything it is found by. */
export function recordsOf(ladders) {
  return ladders.flatMap((ladder) =>
    ladder.competencies.flatMap((competency) => {
      const pillar = pillarAround(ladder, competency)
      return behaviorsIn(competency).map((behavior) => {
        const topic = competency.topics.find((each) => each.label === behavior.topic)
        return {
          id: behavior.id,
          text: behavior.text,
          topic: topic ? [topic.label, ...topic.aliases].join(', ') : '',
          competency: [competency.name, ...competency.aliases].join(', '),
          phrases: behavior.phrases.join(', '),
          competencyPhrases: competency.phrases.join(', '),
          competencySummary: competency.summary ?? '',
          pillar: pillar ? [pillar.name, ...pillar.aliases].join(', ') : '',
          pillarPhrases: pillar ? pillar.phrases.join(', ') : '',
        }
      })
    }),
  )
}

export const ENGINES = {
  ladderbot: {
    name: 'Ladderbot',
    create(ladders) {
      const index = createSearchIndex(ladders.map(indexLadder))
      return (text) => index.search(wordsOf(text), {}, RESULTS).map(({ behavior }) => behavior.id)
    },
  },
  miniSearch: {
    name: 'MiniSearch, fuzzy and prefix on words over 3 letters',
    create(_, records) {
      const boost = FIELDS
      const isLong = (word) => word.length > 3
      const searchOptions = { boost, prefix: isLong, fuzzy: (word) => isLong(word) && 0.2 }
      const index = new MiniSearch({ fields: Object.keys(FIELDS), searchOptions })
      index.addAll(records)
      return (text) =>
        index
          .search(text)
          .slice(0, RESULTS)
          .map(({ id }) => id)
    },
  },
  fuse: {
    name: 'fuse.js, token search, threshold 0.3',
    create(_, records) {
      const keys = Object.entries(FIELDS).map(([name, weight]) => ({ name, weight }))
      const index = new Fuse(records, { keys, useTokenSearch: true, threshold: 0.3, ignoreLocation: true })
      return (text) => index.search(text, { limit: RESULTS }).map(({ item }) => item.id)
    },
  },
}
