/** The program without its surfaces: the loaded ladders, and text in, answer out. Every surface calls this and only this. */
import type { Answer } from './answer/answer.js'
import type { Ladders } from './ladder/ladders.js'
import type { Query } from './query/query.js'

export interface Ladderbot {
  readonly ladders: Ladders
  /**
   * The answer to what a person typed.
   * @param text as typed, any surface's escapes already undone
   * @param previous what the conversation's last answer was about; a follow-up ("and IC5?") takes what it lacks from it
   */
  ask(text: string, previous?: Query): Answer
  /** The answer to a query already understood. */
  answer(query: Query): Answer
  /** The text that asks a query again, without `/ladder`: `ce ic5 discovery`. Buttons carry it. */
  phrase(query: Query): string
  /** What a person who has typed so far may mean, best first, at most `limit`. */
  suggest(prefix: string, limit: number): readonly SuggestedQuery[]
  /** How the text was read and scored, line by line, for the terminal and the log. */
  explain(text: string): string
}

export interface SuggestedQuery {
  readonly group: 'Ladders' | 'Levels' | 'Competencies' | 'Topics' | 'Behaviors'
  /** At most 75 characters. */
  readonly label: string
  /** Asks for it; at most 150 characters. */
  readonly text: string
}
