/** Whether a question is answered right, and how far up a search has what it asks for; its file says what that is. */

/** The descriptions of behaviors of which a question wants one; empty where it wants something else. */
export function askedFor({ accept }) {
  return accept.flatMap(({ anyOf }) => anyOf ?? [])
}

/** How far up the first ten results have it, over questions that ask for behaviors; results as the contract has them. */
export function quality(questions, search) {
  const ranks = questions.map((question) => {
    const wanted = askedFor(question)
    return search(question.query)
      .slice(0, 10)
      .findIndex((result) => wanted.some((each) => matches(each, result)))
  })
  return {
    meanReciprocalRank: mean(ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)))),
    inFirstThree: mean(ranks.map((rank) => (rank >= 0 && rank < 3 ? 1 : 0))),
  }
}

/** Of an answer, as the contract has it, one alternative must have every key as the question's file has it. */
export function isRight({ accept }, answer) {
  // What is no question about a ladder's text may be talked about where nothing, or the help, is accepted.
  const mayTalk = accept.some(({ kind }) => [kind].flat().some((each) => each === 'none' || each === 'help'))
  if (answer.kind === 'talk' && mayTalk) return true
  return accept.some(({ anyOf, k = 3, undefined: isUndefined, levels, ...keys }) => {
    const results = answer.results.slice(0, k)
    return (
      (!anyOf || results.some((result) => anyOf.some((each) => matches(each, result)))) &&
      (!isUndefined || answer.kind === 'none' || answer.defined === false) &&
      (!levels || [...levels].sort().join() === [...answer.levels].sort().join()) &&
      Object.entries(keys).every(([key, wanted]) => isOneOf(wanted, answer[key]))
    )
  })
}

/** Topics are told apart without regard to case; what is absent and what is null are one. */
function isOneOf(wanted, value) {
  const bare = (each) => (typeof each === 'string' ? each.toLowerCase() : (each ?? null))
  return [wanted].flat().some((each) => bare(each) === bare(value))
}

function matches(wanted, { ladder, revision, level, competency, topic }) {
  const given = { ladder, revision, level, competency, topic }
  return Object.entries(wanted).every(([key, value]) => isOneOf(value, given[key]))
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
