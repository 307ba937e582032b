/**
 * What the difference between two counterparts comes to, and the words that carry it set off. Two behaviors come in, plain
 * values go out. It never guesses: a change that neither the file, a graded word nor a repetition tells is called reworded.
 */
import type { Behavior } from '../ladder/model.js'
import { oncePerObject, oncePerPair } from '../reading/first-need.js'
import { APART, isSameMatter, isSameText, likeness, shared, stemsOf } from './align.js'
import { AUTONOMY, type Grade, gradesIn, type Scale } from './grades.js'
import type { Span } from './model.js'
import { changedWords, plainSpans, setOff } from './spans.js'

/** What two counterparts say of each other; spans put together are the behavior's text. */
export interface Difference {
  readonly mark: 'raised' | 'reworded' | 'same'
  readonly beforeSpans: readonly Span[]
  readonly afterSpans: readonly Span[]
}

type Beside = Difference & { readonly mark: 'reworded' | 'same' }

/** "All that and more" takes this share of the lower one's stems to be repeated… */
const REPEATED = 0.8
/** …and so many more stems gained than dropped; fewer are a turn of phrase. */
const GAINED = 3
/** The lowest steps of the autonomy scale, up to this one, take freedom away from a text that named no help before. */
const HELPED = 1

/** Compares a behavior with its counterpart one step up, which the file may say asks for more. */
export function stepUp(before: Behavior, after: Behavior): Difference {
  return after.raises ? raised(before, after) : byWords(before, after)
}

/** The same by the words alone; the ladders do not change, so each pair takes the work once. */
export const byWords = oncePerPair((before: Behavior, after: Behavior): Difference => {
  const beside = sideBySide(before, after)
  if (beside.mark === 'same') return beside
  const { rises, falls } = graded(before, after)
  return falls || !(rises || saysMore(before, after)) ? beside : raised(before, after)
})

const raised = oncePerPair((before: Behavior, after: Behavior): Difference => {
  const beside = sideBySide(before, after)
  const { lower, higher } = graded(before, after)
  if ([...beside.beforeSpans, ...beside.afterSpans].some((span) => span.changed)) return { ...beside, mark: 'raised' }
  return { mark: 'raised', beforeSpans: setOff(before.text, lower), afterSpans: setOff(after.text, higher) }
})

/** Compares two behaviors that are not a step apart: the same words or not, and which differ where few do. */
export const sideBySide = oncePerPair((before: Behavior, after: Behavior): Beside => {
  const mark = isSameText(before, after) ? 'same' : 'reworded'
  const changed = mark === 'reworded' && isSameMatter(before, after) ? changedWords(before.text, after.text) : null
  if (!changed) return { mark, beforeSpans: plainSpans(before.text), afterSpans: plainSpans(after.text) }
  return { mark, beforeSpans: setOff(before.text, changed.before), afterSpans: setOff(after.text, changed.after) }
})

/**
 * What the graded words of both say. The less the two share, the more it takes: a word that only the higher one has
 * counts where both are surely about the same matter, and where they share next to nothing two scales must rise.
 */
function graded(before: Behavior, after: Behavior) {
  const sameMatter = isSameMatter(before, after)
  const lower = gradesOf(before)
  const higher = gradesOf(after)
  const told = { lower: [] as Grade[], higher: [] as Grade[] }
  let risen = 0
  let falls = false
  for (const scale of new Set(higher.map((grade) => grade.scale))) {
    const was = lower.filter((grade) => grade.scale === scale)
    const is = higher.filter((grade) => grade.scale === scale)
    const dropped = was.filter((grade) => !has(is, grade.step))
    const added = is.filter((grade) => !has(was, grade.step))
    if (added.length === 0) continue
    const bar = topOf(dropped) ?? topOf(was) ?? barWithout(scale, sameMatter)
    const top = topOf(added) ?? 0
    if (top > bar) {
      risen++
      told.lower.push(...dropped)
      told.higher.push(...added.filter((grade) => grade.step > bar))
    } else if (dropped.length > 0 || (scale === AUTONOMY && was.length === 0 && top <= HELPED)) falls = true
  }
  return { rises: risen >= (likeness(before, after) >= APART ? 1 : 2), falls, ...told }
}

const gradesOf = oncePerObject(({ text }: Behavior) => gradesIn(text))

function has(grades: readonly Grade[], step: number): boolean {
  return grades.some((grade) => grade.step === step)
}

/** The highest step among grades; undefined where there is none. */
function topOf(grades: readonly Grade[]): number | undefined {
  return grades.length === 0 ? undefined : Math.max(...grades.map((grade) => grade.step))
}

/** The step to rise above where the lower text says nothing on a scale: that of its telling words, or none at all. */
function barWithout(scale: Scale, sameMatter: boolean): number {
  return sameMatter && scale.telling !== null ? scale.telling - 1 : Number.POSITIVE_INFINITY
}

/** Whether the higher one says what the lower one says and clearly more. */
function saysMore(before: Behavior, after: Behavior): boolean {
  const kept = shared(before, after)
  const dropped = stemsOf(before).size - kept
  const gained = stemsOf(after).size - kept
  return kept >= REPEATED * stemsOf(before).size && gained >= dropped + GAINED
}
