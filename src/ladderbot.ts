/**
 * The program without its surfaces: the loaded ladders in, a Ladderbot out that turns text into answers. Every surface
 * calls this and only this.
 */
import type { Answer, Suggestion, SuggestionRole } from './answer/answer.js'
import { answerQuery } from './answer/answer-query.js'
import { type Evidence, evidenceIn } from './answer/evidence.js'
import { askedByButtons, askedByExamples } from './answer/suggest.js'
import { LONGEST_LABEL, otherQuestions, otherReadings } from './answer/suggestion.js'
import { createTypeAhead, type TypedAhead } from './answer/type-ahead.js'
import type { Ladders } from './ladder/ladders.js'
import type { Ladder, LadderRef } from './ladder/model.js'
import type { Knowledge } from './reading/asked.js'
import { askBack, type Conversation, converse, NEW_CONVERSATION, remember } from './reading/conversation.js'
import { MOST_OTHERS, quotes, type Understood, understand, type Weighed, weighed } from './reading/decision.js'
import { type DraftRequest, draftIn } from './reading/draft.js'
import { readEnglish } from './reading/english.js'
import { onFirstNeed } from './reading/first-need.js'
import type { Turn } from './reading/follow-up.js'
import { isForeign } from './reading/foreign.js'
import { levelSignsSteps } from './reading/levels.js'
import { QUESTION_WORDS } from './reading/lexicon.js'
import { alike, closelyAlike } from './reading/likeness.js'
import { namesSteps } from './reading/names.js'
import { createPhrasing } from './reading/phrase.js'
import { ladderRefs, type Query, shows } from './reading/query.js'
import { sectionsSteps } from './reading/sections.js'
import { questionsOf } from './reading/several.js'
import { shortNamesSteps } from './reading/short-names.js'
import { createSpelling } from './reading/spelling.js'
import { createFinder } from './search/find.js'
import { atOnce, inBetween } from './search/steps.js'
import type { WordVectors } from './search/word-vectors.js'
import { ONE_ON_ONE } from './words/asking.js'
import { STOP_WORDS } from './words/stop-words.js'
import { wordsOf } from './words/tokens.js'

export interface Ladderbot {
  readonly ladders: Ladders
  /**
   * The answer to what a person typed.
   * @param text as typed, any surface's escapes already undone
   * @param previous what the conversation's last answer was about; a follow-up ("and IC5?") takes what it lacks from it
   */
  ask(text: string, previous?: Query): Answer
  /** What a message means, and how sure that is. */
  understand(text: string): Understood
  /** The answer to a message in a conversation, and the conversation as it goes on. */
  converse(text: string, conversation: Conversation): { readonly answer: Answer; readonly conversation: Conversation }
  /** What to say to a follow-up where nobody knows what it follows: a choice instead of a guess. */
  askBack(text: string): Answer
  /** All that a message may mean, likeliest first; none where it asks nothing of a ladder. */
  weigh(text: string): readonly Weighed[]
  /** The answer to a query already understood. */
  answer(query: Query): Answer
  /** The text that asks a query again, without `/ladder`: `ce ic5 discovery`. Buttons carry it. */
  phrase(query: Query): string
  /** What a person who has typed so far may mean: at most `limit` entries, grouped, best first. */
  typeAhead(typed: string, limit: number): readonly TypedAhead[]
  /** What of a ladder a text gives evidence for; `levels` empty: of all levels. */
  evidence(ladder: Ladder, levels: readonly string[], text: string): Evidence
  /** The draft that a message asks to have checked; null where it asks something else. */
  draftIn(text: string): DraftRequest | null
  /** How the text was read and scored, line by line, for the terminal and the log. */
  explain(text: string): string
}

/** The words that say something, for a search that is read on a button. */
function telling(words: readonly string[]): readonly string[] {
  const told = words.filter((word) => !STOP_WORDS.has(word))
  return told.length > 0 ? told : words
}

/** What buttons ask, by the words of their labels; of two that say the same, the first. */
function byLabel(buttons: readonly Suggestion[]): ReadonlyMap<string, Query> {
  return new Map(buttons.toReversed().map(({ label, query }) => [wordsOf(label).join(' '), query]))
}

/** What an answer leaves to choose from. */
function choicesIn(answer: Answer): readonly Query[] {
  if (answer.kind === 'ambiguous') return answer.readings.map(({ query }) => query)
  const offered = (isOffered: (role: SuggestionRole) => boolean): Query[] =>
    answer.next.filter(({ role }) => isOffered(role)).map(({ query }) => query)
  if (answer.kind === 'none') return offered((role) => role !== 'example')
  const readings = offered((role) => role === 'reading' || role === 'also')
  if (readings.length > 0 || answer.kind !== 'search') return readings
  return answer.hits.map(({ behavior: { ladder, level, competency, topic } }) => {
    return { kind: 'expectation', ladders: [ladder], subject: { competency, topic }, level }
  })
}

/** What tells readings apart for a person: of searches in one place, one is enough, whatever words they leave out. */
function meaningOf(query: Query): string {
  return JSON.stringify(query.kind === 'search' ? { ...query, text: '', words: [] } : query)
}

/**
 * Lays out the names at once, the texts when first needed; every question after that is looked up in memory.
 * @param vectors none: what a search finds is put in order by its words alone
 */
export function createLadderbot(ladders: Ladders, vectors?: WordVectors): Ladderbot {
  return atOnce(ladderbotSteps(ladders, vectors)).bot
}

/** The same with all laid out, so that no first question keeps anybody waiting; other work happens in between. */
export async function prepareLadderbot(ladders: Ladders, vectors?: WordVectors): Promise<Ladderbot> {
  const { bot, more } = await inBetween(ladderbotSteps(ladders, vectors))
  await inBetween(more())
  return bot
}

/** A bot, and the steps that make what would else be made for the first question that needs it. */
interface Made {
  readonly bot: Ladderbot
  more(): Generator<void>
}

function* ladderbotSteps(ladders: Ladders, vectors: WordVectors | undefined): Generator<void, Made> {
  const all = [...ladders.current, ...ladders.superseded]
  const names = yield* namesSteps(all)
  const finder = createFinder(ladders, vectors)
  const inNames = createSpelling([...names.vocabulary, ...QUESTION_WORDS], alike)
  const inTexts = onFirstNeed(() => createSpelling(finder.vocabulary(), closelyAlike))
  const know: Knowledge = {
    ladders,
    names,
    shortNames: yield* shortNamesSteps(all),
    signs: yield* levelSignsSteps(all, (word) => names.vocabulary.has(word)),
    correct: (word) => inNames.correct(word) ?? inTexts().correct(word),
    evidence: finder.fits,
    olderEvidence: finder.fitsOlder,
    section: yield* sectionsSteps(ladders.current),
    knows: finder.knows,
  }
  const phrase = createPhrasing(ladders, (text) => understand(text, know).query)
  const answer = (query: Query, spokenOf?: LadderRef): Answer =>
    answerQuery(query, { ladders, find: finder.find, phrase }, spokenOf)
  /** A search for some words of a message is asked by these words alone. */
  const textOf = (query: Query): string =>
    query.kind === 'search'
      ? [query.ladder?.id ?? '', ...query.levels, ...telling(query.words)].join(' ').trim()
      : phrase(query)
  /** Other readings as what their own text is understood as, so that a click gives what it says. */
  const offered = (asked: Query, others: readonly Query[]): Query[] => {
    const known = new Set([meaningOf(asked)])
    const found: Query[] = []
    for (const query of others) {
      if (found.length === MOST_OTHERS) break
      const again = understand(textOf(query), know).query
      const meaning = meaningOf(again)
      if (!quotes(again) || known.has(meaning) || shows(asked, again)) continue
      known.add(meaning)
      found.push(again)
    }
    return found
  }
  const answerTo = ({ query, sure, others, also = [], assumed, unnamed = [] }: Turn, spokenOf?: LadderRef): Answer => {
    const made = answer(query, spokenOf)
    const readings = sure ? [] : otherReadings(offered(query, others), ladders, phrase)
    const first = [...otherQuestions(offered(query, also), ladders, phrase), ...readings]
    const offeredAlready = new Set(first.map(({ text }) => text))
    const next = [...first, ...made.next.filter(({ text }) => !offeredAlready.has(text))]
    return { ...made, sure: sure || first.length === 0, assumed, unnamed, next }
  }
  const examples = onFirstNeed(() => byLabel(askedByExamples(ladders)))
  /** What a button under the last answer asks, where its label was typed. */
  const labelled = (text: string, { about, offered }: Conversation): Query | undefined => {
    if (text.length > LONGEST_LABEL) return undefined
    const typed = wordsOf(text).join(' ')
    return byLabel(askedByButtons(about, offered, ladders)).get(typed) ?? examples().get(typed)
  }
  const inConversation = (text: string, conversation: Conversation): Answer => {
    const pressed = labelled(text, conversation)
    if (pressed) return answer(pressed)
    const [first, ...also] = questionsOf(text, conversation, know)
    const [spokenOf, another] = conversation.about ? ladderRefs(conversation.about) : []
    const turn = first ?? converse(text, conversation, know)
    const made = {
      ...answerTo(turn, another ? undefined : spokenOf),
      isForeign: isForeign(text),
      isForOneOnOne: ONE_ON_ONE.find(wordsOf(text)) !== null,
    }
    if (also.length === 0) return made
    return {
      ...made,
      next: [
        ...otherQuestions(
          also.map(({ query }) => query),
          ladders,
          phrase,
        ),
        ...made.next,
      ],
    }
  }
  const ask = (text: string, previous?: Query): Answer =>
    inConversation(text, previous ? { ...NEW_CONVERSATION, about: previous } : NEW_CONVERSATION)
  const bot: Ladderbot = {
    ladders,
    ask,
    understand: (text) => understand(text, know),
    converse(text, conversation) {
      const answer = inConversation(text, conversation)
      return { answer, conversation: remember(conversation, answer.asked, choicesIn(answer)) }
    },
    askBack: (text) => answer(askBack(text, know)),
    weigh: (text) => weighed(text, know),
    answer: (query) => answer(query),
    phrase,
    typeAhead: createTypeAhead(ladders, finder),
    evidence: (ladder, levels, text) => evidenceIn(finder.layOut(ladder), levels, text),
    draftIn: (text) => draftIn(text, know),
    explain(text) {
      const notes: string[] = []
      const { query } = understand(text, know, (line) => notes.push(line))
      return [...notes, `query: ${JSON.stringify(query)}`].join('\n')
    },
  }
  return {
    bot,
    *more() {
      yield* readEnglish()
      yield* finder.prepare()
      yield* inNames.prepare()
      yield* inTexts().prepare()
    },
  }
}
