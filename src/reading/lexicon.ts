/**
 * The language of questions, as data: words that carry no meaning of their own here, words that show a question is about
 * ladders, and words that decide what is asked. Nothing of any particular ladder.
 */
import { GRAMMAR_ELSEWHERE, LEVEL_WORDS_ELSEWHERE } from '../words/other-languages.js'
import { list, STOP_WORDS } from '../words/stop-words.js'
import { stem } from '../words/tokens.js'

/** Words as stems: one form stands for all that share its stem; `compare` and `comparison` are two. */
export const stemmed = (words: string): ReadonlySet<string> => new Set(list(words).map(stem))

/** Words of any question: by themselves they say nothing of what is wanted, beside others they help to find it. */
export const FILLER: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...GRAMMAR_ELSEWHERE,
  ...list(`
    isnt arent wasnt doesnt didnt havent wouldnt shouldnt wont need needs needed no still again every both neither
    other another more most much many lot lots less few several such same telling seeing letting everybody folks team teams
    guys everyone get gets getting got give gives given show shows tell tells told see say says said know let lets
    want wants wanted wanna gonna like likes look looks looking find finds finding out up down over under within
    across around between among during until upon off question questions ask asks asking answer answers wondering
    wonder curious thing things stuff something anything everything someone anyone anybody go goes going come comes
    coming make makes making take takes taking put use uses using try trying describe describes described description
    explain explains explained define defined definition list listed listing mean means meant read reads reading
    reminder remind quick quickly overview summary info information details detail currently current now today new
    newest latest joined join joining person people somebody one ones kind sort way ways part parts page pages
    handbook doc according exactly actually basically generally roughly whether while because since though although
    however good great right best better well enough pull pulls fetch display print fully next able supposed after
    above recently lately measured judged assessed evaluated graded meant reports regarding concerning terms term
    word words example examples eg etc ie hear heard think thinking feel entire whole complete full work works
    working saying ppl start starts started starting joiner newcomer week weeks month months year years day days
    tomorrow soon yet already later instead asap thread channel set sets bit little remember forget forgot forgotten recall never always
    sometimes usually often overall exist exists equivalent favor favour confused unsure clue moment sec minute side
    paste meet meets possible possibly existing everywhere anywhere somewhere nowhere searched
    short big
  `),
])

/** Words that show that a question is about what a ladder says; on their own they name nothing. */
export const FRAME: ReadonlySet<string> = stemmed(`
  ladder framework matrix rubric level rung grade band step tier track career path progression expect require criteria
  criterion bar behavior behaviour competency skill ability responsible duty role job position profile capable standard
  qualify revision version rev edition pillar supposed topic title heading column row section cell
`)

/** Of these, those that ask what is expected and name nothing that is paid, filled or changed. */
export const EXPECTED: ReadonlySet<string> = stemmed(
  'expect require criteria criterion behavior behaviour supposed responsible',
)

/** Asks for something to be shown, so that words nobody knows beside what is named are chatter. */
export const ASKS: ReadonlySet<string> = new Set(
  list('what wat wht whats which show tell give explain describe pull see talk share'),
)

/** What people do along a ladder: "how does it change as you grow". */
export const GROWTH: ReadonlySet<string> = stemmed(`
  grow growth change progress evolve develop differ scale compare comparison diff contrast increase vary level ladder
  senior higher lower advance climb through throughout missing lack jump leap
`)

/** Asks for levels or ladders side by side. */
export const COMPARE: ReadonlySet<string> = stemmed(`
  vs versus v compare comparison differ diff contrast between against side
`)

/** Asks how promotion works. */
export const PROMOTION: ReadonlySet<string> = stemmed(
  'promote promo beforderung befordert promocion ascenso promocao promu',
)

/** Nouns for the parts of a ladder: beside a name they say that the name is meant, "the Value topic". */
export const PART_NOUNS: ReadonlySet<string> = stemmed(
  'pillar competency topic skill area category heading column row section cell',
)

/** Words for going from one place on or off a ladder to another. */
export const MOVES: ReadonlySet<string> = stemmed(
  'go going move switch step transition change shift grow get path jump promote turn ic contributor',
)
/** Who leads people, and what they do. */
export const MANAGES: readonly string[] = ['manager', 'management', 'managing', 'managers']

/** Asks what changed between revisions. "Changes" does so only where no level and no competency is said to change. */
export const CHANGED: ReadonlySet<string> = new Set(
  list(
    'changed removed deleted changelog updates updated revised revisions rewritten reworked overhauled news modified cambio cambiado mudou geandert',
  ),
)

/** Asks for a revision before the current one. */
export const OLDER: ReadonlySet<string> = new Set(
  list('old older previous previously before former formerly earlier prior superseded outdated legacy past'),
)

/** Asks for the current revision beside an older one. */
export const NEWER: ReadonlySet<string> = new Set(list('new newer newest current present latest now today'))

/** Nouns that a list of ladders is asked for with. */
export const LADDER_NOUNS: ReadonlySet<string> = stemmed(
  'ladder framework track path matrix rubric escalera escala leiter echelle escada',
)

/** Nouns for a ladder as a page that is revised. */
export const PAGE_NOUNS: ReadonlySet<string> = stemmed('revision version page handbook rule')

/** Who is on ladders and what a company has them for: may stand in a question for the list of ladders. */
export const ON_LADDERS: ReadonlySet<string> = stemmed(`
  team department function role job discipline company organization organisation available cover support exist include
  offer loaded file different
`)

/** Words before a number that make it a level. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set([
  ...list('level levels lvl lvls lv lev levl leval grade grades rung rungs band bands step tier rank'),
  ...LEVEL_WORDS_ELSEWHERE,
])

/** Numbers as words. Roman ones only where they are no other word: "i" is me, "v" is versus. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...list('zero one two three four five six seven eight nine ten').map((word, n): [string, number] => [word, n]),
  ...list('zeroth first second third fourth fifth sixth seventh eighth ninth tenth').map(
    (word, n): [string, number] => [word, n],
  ),
  ...list('0th 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th').map((word, n): [string, number] => [word, n]),
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['vi', 6],
])

/** Numbers that come before "level": "the fourth rung". */
export const ORDINALS: ReadonlySet<string> = new Set(
  list('first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'),
)

/** Between two levels these mean every level from the one to the other. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(list('to through thru until till upto'))

/** Between two levels these join them, so that a bare number on the other side is one as well: "ic3 and 5". */
export const JOINS: ReadonlySet<string> = new Set([...RANGE_WORDS, ...list('and or vs versus v with from against')])

/** Months, in full and by three letters, as the two digits that a revision has for them. */
export const MONTHS: ReadonlyMap<string, string> = new Map(
  list('january february march april may june july august september october november december').flatMap(
    (month, n): [string, string][] => {
      const number = String(n + 1).padStart(2, '0')
      return [
        [month, number],
        [month.slice(0, 3), number],
      ]
    },
  ),
)

/** "2023". */
export const YEAR = /^(?:19|20)\d{2}$/

/** Before a month that is named without its year; elsewhere "may" and "march" are ordinary words. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(list('and or vs versus to from with the in between of'))

/** Asks for help, as a whole question once the filler is gone or word for word. */
export const HELP: ReadonlySet<string> = new Set([
  '',
  'help',
  'usage',
  'commands',
  'menu',
  'start',
  'get started',
  'what can you do',
  'what can i ask',
  'what can i ask you',
  'what can i ask here',
  'what can i type',
  'what can i type here',
  'what can this do',
  'what can this thing do',
  'what can this bot do',
  'what do you know',
  'how do you work',
  'how does this work',
  'how does it work',
  'how do i use this',
  'how do i use you',
  'how do i use it',
  'how can i use this',
  'how does this bot work',
  'how do i use this bot',
  'how can you help',
  'how can you help me',
  'can you help',
  'can you help me',
  'what can you help with',
  'what can you help me with',
  'what can you tell me',
  'what should i ask',
  'what questions can i ask',
  'what do you do',
  'how to use this',
])

/** What people call the bot, and the word they say to it: help is not told by these. */
export const ADDRESS: ReadonlySet<string> = new Set(list('ladderbot bot slackbot app please'))

/** Words that decide what kind of question it is; a misspelt one is set right as a misspelt name is. */
export const QUESTION_WORDS: readonly string[] = list(`
  what which where should would could does about need show tell people doing supposed
  promotion promotions promoted ladder ladders framework level levels compare comparison versus difference differences between
  changes changed expected expectations requirements revision previous career behaviors behaviours competency skills
  responsibilities pillar pillars competency topic topics transition transitioning becoming moving switching management
`)
