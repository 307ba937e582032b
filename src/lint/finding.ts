/** What can be said of a ladder file beyond its shape: the rules by name, and what a rule found at a place of a file. */
import type { Position } from '../ladder/problem.js'

/** Why each rule exists, told with everything it finds; a hint leaves the exit code as it is. */
export const RULES = {
  repeats: {
    isHint: false,
    why: 'A text that appears twice was often copied and not changed, and a search shows it twice.',
  },
  holes: {
    isHint: false,
    why: 'Whoever asks about that level is told that nothing is listed.',
  },
  jumps: {
    isHint: false,
    why: 'Where one level says so much more than the next, part of a cell is often missing or at the wrong level.',
  },
  'vague-words': {
    isHint: false,
    why: 'No two readers agree on what that asks.',
  },
  'too-long': {
    isHint: false,
    why: 'It fills more than half the screen of a phone, and nobody reads it as one thing to do.',
  },
  markup: {
    isHint: false,
    why: 'Texts are shown as they are: Markdown’s signs would show, and its links would not work.',
  },
  clashes: {
    isHint: false,
    why: 'Whoever types it is asked which one is meant, or gets the other.',
  },
  'not-found': {
    isHint: false,
    why: 'People type the names they know, and should get what they name.',
  },
  'no-behaviors': {
    isHint: false,
    why: 'Whoever asks cannot tell whether nothing is expected or something was forgotten.',
  },
  'unknown-rule': {
    isHint: false,
    why: 'It switches nothing off.',
  },
  'no-phrases': {
    isHint: true,
    why: 'Phrases are how people find a behavior whose words they do not know.',
  },
  'no-source': {
    isHint: true,
    why: 'Answers say where they come from and whom to ask, as far as the file says it.',
  },
} as const satisfies Readonly<Record<string, { readonly isHint: boolean; readonly why: string }>>

export type Rule = keyof typeof RULES

/** What a rule found. `found` and `advice` are sentences. */
export interface Finding {
  readonly rule: Rule
  /** Null where it is the file as a whole. */
  readonly position: Position | null
  readonly found: string
  /** What to do about it. */
  readonly advice: string
}

/** Whether a text is the name of a rule. */
export function isRule(name: string): name is Rule {
  return Object.hasOwn(RULES, name)
}
