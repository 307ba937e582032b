/** Words that carry no meaning of their own, and what is left of a text without them. */
import { stem } from './tokens.js'

/** The words of a text, as data is written here. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Words inside a name that people leave out or swap, "Voice of the Customer", and the commonest slips in them. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  list('and or of the a an to as for in on at be by with teh hte adn nad fo ofr wiht'),
)

/** Words of grammar and courtesy: nothing is ever searched for by them. "Not" and "can't" are none: they tell trouble. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...CONNECTORS,
  ...list(`
    i me my mine myself im ive id ill we us our ours you your yours he she they them their theirs her hers him his it its itself this
    that thats these those there theres here who whos whom whose what wat wht whats which when where wheres why how
    hows is are was were am been being do does did doing done has have had having can could would should shall will
    may might must ought if then than so but yes yeah yep ok okay just only also too very really quite rather even
    ever any some all each either please pls plz thanks thank thx cheers hi hey hello hiya yo greetings from into
    onto via per about ladder ladderbot slack bot slackbot app vs versus v sorry bother random honestly frankly
    literally totally simply maybe perhaps probably definitely apparently anyway anyways btw fyi fwiw imo imho afaik
    lol haha hmm umm um uh oh wow ugh oops dear kindly hopefully mean means meant
  `),
])

/** The stems of words that carry meaning, each once, in order. */
export function meaningfulStems(words: readonly string[]): string[] {
  const stems: string[] = []
  for (const word of words) {
    if (STOP_WORDS.has(word)) continue
    const stemmed = stem(word)
    // Texts are short: looking through what is there costs less than a set.
    if (!stems.includes(stemmed)) stems.push(stemmed)
  }
  return stems
}
