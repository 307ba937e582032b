/** Whether a search finds what a question asks for; the file of questions says what that is (`anyOf`). */

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

function matches(wanted, { ladder, revision, level, competency, topic }) {
  const is = (value, given) => value === undefined || [value].flat().includes(given)
  const isTopic = (value) =>
    value === undefined ||
    [value].flat().some((each) => (each?.toLowerCase() ?? null) === (topic?.toLowerCase() ?? null))
  return (
    is(wanted.ladder, ladder) &&
    is(wanted.revision, revision) &&
    is(wanted.level, level) &&
    is(wanted.competency, competency) &&
    isTopic(wanted.topic)
  )
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
