/** What an answer quotes, behavior by behavior: what can be cited, and asked about. */
import type { Behavior, Competency, Ladder } from '../ladder/model.js'
import type { Answer } from './answer.js'
import type { UpTo } from './up-to.js'

export interface Quoted {
  readonly ladder: Ladder
  readonly competency: Competency
  readonly behavior: Behavior
}

/** The behaviors that an answer shows, each once, in its order; none where it quotes nothing of levels. */
export function quotedIn(shown: Answer | UpTo): Quoted[] {
  const all = quoted(shown)
  return [...new Map(all.map((each) => [each.behavior, each])).values()]
}

function quoted(shown: Answer | UpTo): Quoted[] {
  switch (shown.kind) {
    case 'level':
    case 'expectation':
      return shown.entries.flatMap(({ cells }) => ofCells(cells))
    case 'competency':
    case 'comparison':
      return ofCells(shown.cells)
    case 'search':
      return [...shown.hits]
    case 'up-to':
      return shown.groups.flatMap(({ competency, levels }) =>
        levels.flatMap(({ behaviors }) =>
          behaviors.map((behavior) => ({ ladder: shown.ladder, competency, behavior })),
        ),
      )
    case 'help':
    case 'ladders':
    case 'ladder':
    case 'promotion':
    case 'role':
    case 'note':
    case 'changes':
    case 'ambiguous':
    case 'talk':
    case 'none':
      return []
  }
}

function ofCells(
  cells: readonly { ladder: Ladder; competency: Competency; behaviors: readonly Behavior[] }[],
): Quoted[] {
  return cells.flatMap(({ ladder, competency, behaviors }) =>
    behaviors.map((behavior) => ({ ladder, competency, behavior })),
  )
}
