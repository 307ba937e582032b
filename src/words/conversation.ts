/** What people say in a conversation that leans on what was said before. `phrases.ts` tells how a line is written. */
import { phrases } from './phrases.js'

/** A message that begins so takes what it lacks from the one before. */
export const LEANING = phrases(`
  ^ and|or|but|also|plus|then|same|vs|versus|y|und|et
  ^ what|how|wat about|of
  ^ ok|okay|thanks|thank|great|cool|nice|good|perfect|right|so|hm|hmm|well|now|fine|alright and|or|but|what|vs|also
  ^ ok|okay|thanks|thank|great|cool|nice|good|perfect you|so and|or|but|what
  ^ whatabout
  ^ compare|compared
  ^ at|for|in|as|on|with * $
  ^ only|just
  ^ no|nope|not|wait|sorry|actually|hm|hmm|ok|okay|so|well
  i meant
  same for|question|thing
`)

/** A question that points back says one of these. */
export const POINTING = phrases(`
  that|this|there|it|those|these|them|they|he|she
`)

/** The level above, and the one below. */
export const ABOVE = phrases(`
  next|following|higher level|rung|grade|one|step
  the next $
  level|rung|grade|one|step up|above|higher
  ^ * up|higher|above $
  ^ * up one|1 $
  after|above|beyond that|this|it
  ^ * next $
  niveau|nivel suivant|superieur|siguiente|seguinte|superior
  siguiente|proximo|prochain|nachste|nachsten|hohere nivel|niveau|stufe|ebene|passo|paso|etape
  stufe|ebene hoher|daruber
  one|level|rung|grade after $
  ^ * up|higher again
`)
/** The level above as such, and not the step to it. */
export const NEXT_LEVEL = phrases(`
  niveau|nivel|echelon|etape suivant|suivante|superieur|siguiente|seguinte
  siguiente|proximo|proxima|seguinte|prochain|prochaine nivel|niveau|paso|passo|etape|echelon|degrau
  nachste|nachsten|nachster|nachstes|hohere stufe|level|ebene|niveau|schritt
  next|following level|rung|grade|one
`)
export const BELOW = phrases(`
  previous|prior|lower level|rung|grade|one|step
  level|rung|grade|one|step down|below|lower
  level|rung|grade|one|step before $
  ^ * below|lower|down|previous|prior|prev $
  ^ * down one|1 $
  ^ * one|1|step more|further down
  stufe|ebene tiefer|darunter|niedriger
  below|under|beneath that|this|it
  before that|this $
`)

/** How many levels up or down, as far as that is more than one. */
export const STEPS = phrases(`
  two|2|three|3|four|4 level|levels|rung|rungs|grade|grades|step|steps|notches up|higher|above|further|down|lower|below|beneath
  two|2|three|3|four|4 up|higher|above|down|lower|below
  up|down two|2|three|3|four|4
`)

/** What stands between two levels that were spoken of. */
export const IN_BETWEEN = phrases(`
  one|level|rung|grade|step|whats in between
  one|level|rung|grade|step|whats between $
  ^ * in between $
  one|level|rung|grade|step|whats * in the middle
`)

export const ALL_LEVELS = phrases(`
  all|every|each levels|level|rungs|grades
  all of them|the|$
  all|compare * three|four|five|levels
  over|across|through * levels
  whole ladder|path|range
  the|all other levels
`)

/** The whole level instead of one part of it. */
export const WHOLE_LEVEL = phrases(`
  all|everything|entire|whole|full|complete * of|for|about|on|at|level|picture|list
  the lot
  everything else|$
  whole|entire|full|complete level|thing|picture|list|text|description|profile|page|story|wording|write
  full * description|text|profile|wording
  everything you|youve|u got|have|know|can|there
  what * role|job|level looks like
  all of it|that
  everything at|for|on
  the rest
`)

/** That something is asked more, which names nothing to search for. */
export const GROWING = phrases(`
  get|gets|become|becomes|grow|grows harder|easier|tougher|stricter|bigger|broader|deeper|more|different|any
`)

/** Two things against each other. */
export const COMPARING = phrases(`
  vs|versus|compare|compared|comparison|difference|differences|differ|differs|different|diff
  the gap|distance|jump|delta
  whats|what|is new|changes|changed|added|changing
  side by
  anders als
  next to each
  unterschied|unterschiede|diferencia|diferencias|diferenca|diferencas
  next|compared to each
  both|two together|side
  between them|those|these|both|the two|both|$
  ^ * both|together $
  both of|in
  that she|he|they|you|i|it|others doesnt|dont|isnt|arent|cant|wont
  need|needs|take|takes|missing|lack|lacks|lacking|show|do|done|have * get|getting|be|make|reach|move|from there|here
`)

/** What was spoken of, against something else. */
export const AGAINST = phrases(`
  compare|compared|compares|comparison
  ^ * vs|versus|against
  next to mine
  side by
  difference|differences|differ|differs|different * to|from|between|with|for|in
`)

/** What was spoken of, and what was before it. */
export const BOTH = phrases(`
  ^ * both $
  ^ * both of|together|please|again|ones
  back to both|these|those
  the two $
`)

/** Each of what was spoken of, at another level. */
export const BOTH_AT = phrases(`
  ^ * both at|for|in|on
  ^ * both of those|these|them at|for|in|on
`)

/** One of two by its height. */
export const HIGHER_OF_TWO = phrases(`
  higher|upper of the|those|these|them|both
`)
export const LOWER_OF_TWO = phrases(`
  lower of the|those|these|them|both
`)

/** The level of whoever is spoken of, where the next one stands beside it. */
export const OWN_LEVEL = phrases(`
  my|mine|her|his|their|our|the current|present level|grade|rung
  my|her|his|their|our level|grade|rung
  at|for|on current|present level|grade|rung
`)

export const SHORTER = phrases(`
  shorter|briefer|tldr|summarize|summarise|summary
  too long
  in short|brief
  tl dr
  short|brief|quick version
  in one|two|a|three|few sentence|sentences|words|lines
  cut it|that
  make|keep it|that|this|them short|brief|simple
  in easy|easier|simple|simpler|plain|other|your words|terms|language|english
  explain that|this|it
  top 3|5|three|five
  only the top|main|key|most important
`)

export const AGAIN = phrases(`
  longer|again|repeat $
  what|whats * exactly|precisely|literally|really * written|say|says|written
  longer again|please|version
  ^ * again please|$
  show|say|give|see it|that|me * again
  repeat that|it|please|this
  full version|text
  ^ back $
  ^ only|just this|that|it $
  ^ * go back to that|it
`)

export const OTHER_ONE = phrases(`
  the|that other one
  other one $
  ^ * the other $
  not that|this one
  ^ not that|this $
  ^ * go back $
  ^ * the one before $
`)

export const OLDER_VERSION = phrases(`
  old|older|previous|former|earlier|last|superseded version|revision|page|one|ladder|text|rule|rules|wording|framework
  ^ * before that|the change
  ^ and|or before|earlier|previously $
  what did|was|were|does it|they|that|this|the|he|she * before|earlier|previously
  used|use to
  as|how it was before
  say|said|says|was|were before|earlier|previously|originally $
  was|were it|that|this|they * before|earlier|previously
  was|were there * before|earlier|previously
  alte|alten|vorige|vorigen version|fassung
`)
export const NEWER_VERSION = phrases(`
  ^ and|what|so now|today|currently $
  new|newer|newest|current|latest|todays version|revision|page|one|ladder|text
`)

/** Asks for reasons, or who decides, which no ladder tells. */
export const REASONS = phrases(`
  ^ * why|how so|come|not $
  ^ * why|whys $
  ^ * how come
  a|the|any|give reason|reasons $
  ^ * why not|is|are|does|do|did|would that|this|it|so|they
  ^ * why was|were|is|are|has|have|did
  who decides|decided|judges|says|approves|signs|determines
  who makes|takes|has * call|decision|say
  how is|are that|it|this|they decided|measured|judged|determined
  in practice|reality
  mean|means in practice|concretely|exactly $
  example|examples $
  give|have|show|any|an|some|for me|us|you|an|example|examples|instance * example|examples
`)

/** Asks for the page or who stands behind it. */
export const SOURCE_OF_THAT = phrases(`
  ^ * link|links|url|source|sources $
  link|url|source to|of|for|please
  a|any|the link|url
  is|are that|this|it|these|those * latest|newest|current|outdated|superseded
  is|are|does|do that|this|it|these|those|rule * still valid|apply|applies|count|counts|true|hold|holds|in
  who|whos wrote|writes|owns|maintains|made|maintaining|responsible|behind this|that|it|the|for|these
  where * this|that|it|text from|come|written
  where|wheres is|the|that|a * page|link|source|document|original
  who do|can|should i|we|to ask|contact|talk|tell * page|ladder|this|that|about
  who owns|maintains
`)

/** One level more, or one less, than was spoken of. */
export const ADDING = phrases(`
  ^ * add|include|including|incl|plus
  ^ * together with
`)
export const DROPPING = phrases(`
  ^ * drop|remove|without|except
  leave out
  leave * out
`)

export const POSITIONS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['1st', 0],
  ['former', 0],
  ['second', 1],
  ['2nd', 1],
  ['middle', 1],
  ['third', 2],
  ['3rd', 2],
  ['fourth', 3],
  ['4th', 3],
  ['fifth', 4],
  ['last', -1],
  ['upper', -1],
  ['highest', -1],
  ['lowest', 0],
  ['lower', 0],
  ['bottom', 0],
  ['top', -1],
  ['latter', -1],
])
