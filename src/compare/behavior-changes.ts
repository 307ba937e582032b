/** What became of one behavior: its kind of change, what a rewording asks for, which of its words are other ones. */
import type { Behavior } from '../ladder/model.js'
import { slugOf } from '../ladder/slug.js'
import { shared, stemsOf } from './align.js'
import { behaviorFacts, fieldChanges } from './fields.js'
import { byWords, sideBySide } from './marks.js'
import type { BehaviorChange } from './model.js'
import { type Paired, textOf } from './pairing.js'
import { plainSpans } from './spans.js'

/** From this share of its stems on, a behavior surely stands within another one. */
const SURELY_WITHIN = 0.75

/** A behavior that one of the ladders has and the other has not, or only within another one. */
export function alone(behavior: Behavior, side: 'before' | 'after', within: Behavior | null): BehaviorChange {
  const isNew = side === 'after'
  const spans = plainSpans(behavior.text)
  return {
    kind: isNew ? (within ? 'split' : 'added') : within ? 'merged' : 'removed',
    before: isNew ? null : behavior,
    after: isNew ? behavior : null,
    within,
    asks: null,
    sure: within === null || shared(behavior, within) >= SURELY_WITHIN * stemsOf(behavior).size,
    beforeSpans: isNew ? [] : spans,
    afterSpans: isNew ? spans : [],
    fields: [],
  }
}

/**
 * @param isThere whether it stands in the same competency at the same level
 * @param isTold whether its words may tell that it asks for more or less
 */
export function together({ before, after, sure }: Paired, isThere: boolean, isTold: boolean): BehaviorChange {
  const fields = fieldChanges(behaviorFacts(before), behaviorFacts(after))
  const isReworded = textOf(before) !== textOf(after)
  const [was, is] = [before, after].map(({ topic }) => topic !== null && slugOf(topic))
  const hasMoved = !isThere || (was !== is && ((was && is) || !isReworded))
  const { beforeSpans, afterSpans, asks } =
    isReworded && isTold ? reworded(before, after) : { ...sideBySide(before, after), asks: null }
  return {
    kind: hasMoved ? 'moved' : isReworded || fields.length > 0 ? 'reworded' : 'unchanged',
    before,
    after,
    within: null,
    asks,
    sure,
    beforeSpans,
    afterSpans,
    fields,
  }
}

/** A rewording asks for more where it would from a level to the next, and for less where that holds the other way round. */
function reworded(before: Behavior, after: Behavior): Pick<BehaviorChange, 'asks' | 'beforeSpans' | 'afterSpans'> {
  const up = byWords(before, after)
  if (up.mark === 'raised') return { ...up, asks: 'more' }
  const down = byWords(after, before)
  if (down.mark !== 'raised') return { ...up, asks: null }
  return { asks: 'less', beforeSpans: down.afterSpans, afterSpans: down.beforeSpans }
}
