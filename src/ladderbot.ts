/**
 * The program without its surfaces: the loaded ladders in, a Ladderbot out that turns text into answers. Every surface
 * calls this and only this.
 */
import type { Answer } from './answer/answer.js'
import { answerQuery } from './answer/answer-query.js'
import { type DraftCheck, draftCheck, type Match, matchText } from './answer/evidence.js'
import { type Replies, repliesTo } from './answer/replies.js'
import { createTypeAhead, type TypedAhead } from './answer/type-ahead.js'
import type { Ladders } from './ladder/ladders.js'
import type { Ladder } from './ladder/model.js'
import type { Knowledge } from './query/asked.js'
import { type DraftRequest, draftIn } from './query/draft.js'
import { onFirstNeed } from './query/first-need.js'
import { askBack, followUp, isOpen } from './query/follow-up.js'
import { levelSigns } from './query/levels.js'
import { QUESTION_WORDS } from './query/lexicon.js'
import { alike, closelyAlike } from './query/likeness.js'
import { createNames } from './query/names.js'
import { createPhrasing } from './query/phrase.js'
import type { Query } from './query/query.js'
import { createSpelling } from './query/spelling.js'
import { understand } from './query/understand.js'
import { createFinder } from './search/find.js'

export interface Ladderbot {
  readonly ladders: Ladders
  /**
   * The answer to what a person typed.
   * @param text as typed, any surface's escapes already undone
   * @param previous what the conversation's last answer was about; a follow-up ("and IC5?") takes what it lacks from it
   */
  ask(text: string, previous?: Query): Answer
  /** The answers to a whole message, which may hold several questions. */
  askEach(text: string, previous?: Query): Replies
  /** Whether a question in a thread takes something from the answer before it, as far as there is one. */
  isOpen(text: string): boolean
  /** What to say to a follow-up where nobody knows what it follows: a choice instead of a guess. */
  askBack(text: string): Answer
  /** The answer to a query already understood. */
  answer(query: Query): Answer
  /** The text that asks a query again, without `/ladder`: `ce ic5 discovery`. Buttons carry it. */
  phrase(query: Query): string
  /** What a person who has typed so far may mean: at most `limit` entries, grouped, best first. */
  typeAhead(typed: string, limit: number): readonly TypedAhead[]
  /** The behaviors of a ladder that a text gives evidence for, best first; `levels` empty: of all levels. */
  match(ladder: Ladder, levels: readonly string[], text: string): readonly Match[]
  /** The draft that a message asks to have checked; null where it asks something else. */
  draftIn(text: string): DraftRequest | null
  /** Which competencies of a level a draft mentions. */
  checkDraft(ladder: Ladder, level: string, draft: string): DraftCheck
  /**
   * Makes what would else be made for the first question that needs it, and keep that person waiting. Lets other work
   * happen in between.
   */
  prepare(): Promise<void>
  /** How the text was read and scored, line by line, for the terminal and the log. */
  explain(text: string): string
}

/** Before it can say that nobody knows these, the bot needs every word of every ladder. */
const UNKNOWN_WORDS = 'qwertzuiop yxcvbnm'

/** Lays out the names at once, the texts when first needed or prepared; every question after that is looked up in memory. */
export function createLadderbot(ladders: Ladders): Ladderbot {
  const all = [...ladders.current, ...ladders.superseded]
  const names = createNames(all)
  const finder = createFinder(ladders)
  const inNames = createSpelling([...names.vocabulary, ...QUESTION_WORDS], alike)
  const inTexts = onFirstNeed(() => createSpelling(finder.vocabulary(), closelyAlike))
  const know: Knowledge = {
    ladders,
    names,
    signs: levelSigns(all, (word) => names.vocabulary.has(word)),
    correct: (word) => inNames.correct(word) ?? inTexts().correct(word),
    evidence: finder.fits,
    knows: finder.knows,
  }
  const phrase = createPhrasing(ladders, (text) => understand(text, know))
  const answer = (query: Query): Answer => answerQuery(query, { ladders, find: finder.find, phrase })
  const ask = (text: string, previous?: Query): Answer =>
    answer(previous ? followUp(text, previous, know, phrase) : understand(text, know))
  return {
    ladders,
    ask,
    askEach: (text, previous) => repliesTo(text, previous, ask),
    isOpen: (text) => isOpen(text, know),
    askBack: (text) => answer(askBack(text, know)),
    answer,
    phrase,
    typeAhead: createTypeAhead(ladders, finder),
    match: (ladder, levels, text) => matchText(finder.indexOf(ladder), ladder, levels, text),
    draftIn: (text) => draftIn(text, (words) => understand(words, know)),
    checkDraft: (ladder, level, draft) => draftCheck(finder.indexOf(ladder), ladder, level, draft),
    async prepare() {
      for (const _ of finder.prepare()) await new Promise((resolve) => setImmediate(resolve))
      ask(UNKNOWN_WORDS)
    },
    explain(text) {
      const notes: string[] = []
      const query = understand(text, know, (line) => notes.push(line))
      return [...notes, `query: ${JSON.stringify(query)}`].join('\n')
    },
  }
}
