/** Words that tell what kind of thing a sentence asks for. `phrases.ts` tells how a line is written. */
import { phrases } from './phrases.js'

/** A sentence that asks, without a question mark too. */
export const ASKING = phrases(`
  ^ what|whats|which|who|whos|where|wheres|when|why|how|hows|is|are|am|do|does|did|can|could|would|should|will|has|have|was|were|wat|wht
  ^ and|so|but|also|then|now what|which|who|where|when|why|how|is|are|do|does|can|could|should
  ^ * show|tell|give|list|explain|describe|compare|find|pull|point|help|send|quote me|us|the|all|it|this|to|what|how|where
  ^ show|tell|give|list|explain|describe|compare|find|need|looking|want
  want|wants|wanted|like|need|love|trying|wondering|wonder|curious|asking to know|see|hear|understand|check|find|read|what|which|how|where|if|whether
  can|could|would you|u|i|we|somebody|someone|anyone show|tell|give|list|explain|describe|compare|find|pull|point|help|send|quote|see|get|have
`)

/** What comes after where one is. */
export const NEXT_STEP = phrases(`
  whats|what|which is|comes|would|will|step|steps next
  whats|what next
  whats|what|which is|are|would * my|the next|following step|steps|level|rung|grade|stage|one
  whats|what * next * for me|her|him|them|us|someone|somebody|my
  what|whats * the next|following level|rung|grade|step bring|brings|add|adds|ask|asks|expect|expects|need|needs|want|wants|look|looks|mean|means
  next|following level|rung|grade|step for|up|after|from|above
  next for|me
  next me
  next level|step|rung|grade $
  want|wants|wanted|like|hoping|hope|looking|aiming|trying|ready to * move|level|step up
  the level|rung|grade|step above
  different|new|more|changes * one level|rung|grade|step up|higher
  past|beyond #
  next after|from|above #
  what|whats come|comes|coming after|next|behind|then|above
  what|whats|which is|comes after|above this|that|it|mine
  was kommt|ist * nachste|nachstes|danach
  nachste|nachsten|nachster|nachstes|hohere|hoheren stufe|level|ebene|rang|schritt
  siguiente|proximo nivel|paso
  nivel|paso siguiente
  proximo|proxima|seguinte nivel|passo|etapa|degrau
  prochain|prochaine niveau|etape|echelon
  niveau|echelon|etape suivant|suivante|superieur
  la suite
  次
  reach|reaching|get|getting|move|moving|grow|growing|step|go|going|climb|climbing|make|making to|into|towards|up|it * next level|rung|grade|step
  reach|reaching the|my next
  missing|lacking|need|gap|left|do|takes * next level|rung|grade|step
  after this level|that|it
  anything|something|whats|what above|beyond me|us|him|her|them
  what|whats * grow|growing|develop|developing|move|moving into|towards|toward
  what|which * should|do|does|can|could|must i|we|you|he|she|they|one * work|focus|improve|concentrate|aim on|at|for|$
  move|moved|moving|go|going|went|step|stepped|stepping up one|a
  change|changes|changed|different|new|more * if|when|once i|we|you|she|he|they * move|go|step|get|make|reach|am|are|is up|promoted|higher|it|next
`)

/** Which level is the next one: the one named is not where somebody is. */
export const NEXT_IS = phrases(`
  next|following level|rung|grade|step #
  next|following level|rung|grade|step * is|be|being|means|meaning|as #
`)

/** What comes before where one is. */
export const PREVIOUS_STEP = phrases(`
  previous|prior|lower level|rung|grade|step|$
  level|rung|grade|step below|before|under
  one|a level|rung|grade|step down|lower|below
`)

/** What it takes to come to a level from the one before it. */
export const REACHING = phrases(`
  what|whats * take|takes|need|needs|required|missing|do|show to|for become|get|make|be
  how do|does|can|could|would|should|to|might|did * become
  how do|does|can|could|would|should|to|might|did * get|move|grow|go|advance|step|climb to|into|up
  reach|reaching|attain|attaining
  promoted|promotion to|into
`)

/** Whether something is asked of a level. */
export const WHETHER = phrases(`
  ^ is|are|does|did|should|must|has|have|was|isnt|doesnt|shouldnt
  ^ do|can|must|am|may i|we|they|he|she|people
  ^ do * have|need to
  ^ and|so|but|also|or is|are|does|did|should|must|do|has
  does|do|is|are|will|would that|this|it * count|counts|fit|belong|there|expected|enough|part|required|needed
  expected|required|needed already|yet|at|from|only
  whether|if * is|are|should|must|expected|required
`)

/** What was so once. */
export const FORMERLY = phrases(`
  once said|asked|had|wanted|required|expected|mentioned
  used to
  back when|then|in
  when i was|started|joined|got
  was hired|was promoted
  originally|formerly|previously
  old|older|previous|former|earlier|prior version|revision|page|ladder|framework|one|text
  before the change|update|revision
`)

/** The revisions of a page as a pair, which are held against each other. */
export const TWO_VERSIONS = phrases(`
  two|2|both versions|revisions
`)

/** A talk between a manager and a report. */
export const ONE_ON_ONE = phrases(`
  1 1|on1
  1on1|1o1|1to1|121|oneonone
  1|one on|to|2 1|one
  my|our|the|a|weekly|next checkin|review|conversation|chat|talk with|about him|her|them|my
`)

/** What is expected, in other words. */
export const WANTED = phrases(`
  what|whats * want|wants|expect|expects|need|needs|ask|asks|require|requires * from|of me|us|you|him|her|them|people|someone|somebody
  what am|are|is i|we|he|she|they|you supposed|meant|expected to
  what do|does|should i|we|he|she|they have to|do|deliver|show|be
`)

/** What ladders have on something. */
export const ANYTHING_ON = phrases(`
  stuff|info|information|details|things|part|bit|section|words about|on|regarding
  anything|something|sth|much|more|bit|lot|bits about|on|regarding|around|mentioning
  there any|a mention
  steht|sagt * zu|uber|bei|unter|dazu
  there|it mention|mentions|say|says|cover|covers|anything|something about|on
`)

/** The level at which something begins. */
export const AT_WHICH_LEVEL = phrases(`
  which|what level|levels|rung|grade|stage|point does|do|is|are|has|have|did|can|must|should|would|starts|start|begins|begin|requires|require|includes|include|expects|expect|asks|ask|says|mentions|covers|owns|needs
  which|what level|levels|rung|grade * writes|reviews|owns|leads|runs|handles|drives|manages|creates|works|mentors|coaches|presents|speaks|talks|sets|makes|decides|gives|helps|builds|uses|knows|brings|trains|plans|designs|shares|represents|influences|supports|teaches|launches|delivers
  at|from|on|since|as|until which|what level|levels|rung|grade|point
  ^ * from|since when $
  when|where does|do|is|are|did|should|must * start|starts|begin|begins|expected|required|become|becomes|kick|first|appear|appears|come|comes
  starts|start|begin|begins|starting|beginning at|on|from|with which|what
  how|what early|soon * does|do|is|are * start|begin|expected|become
  at|in|on|from|for|as|since|by|to|until|till|bei|ab|en|a|desde which|what|welchem|welcher|que|quel level|levels|lvl|rung|grade|stage|stufe|nivel|niveau
  ab|desde|a|en|partir wann|cuando|quando|quand|de
  which|what level|levels|grade|rung is|was|would that|this|it
  is|was that|it|this already|only|more * or
  level|one|rung|grade first asks|mentions|says|wants|expects|requires
`)

/** The level at an end of a ladder. */
export const HIGHEST_LEVEL = phrases(`
  highest|top|topmost|uppermost|max|maximum level|lvl|rung|grade|band
`)
export const LOWEST_LEVEL = phrases(`
  lowest|bottom|entry|starting|min|minimum level|lvl|rung|grade|band
`)
/** The level is asked for that says something: "the lowest level where …". */
export const LEVEL_THAT = phrases(`
  level|rung|grade|band that|where|which|to|at|asking|expecting|requiring|mentioning
`)

/** How the bot is used, and what it is for. */
export const HOW_TO_USE = phrases(`
  what can|could|should|may i|we|one|people ask|type|say|do|use $
  what can|could|should|may i|we|one|people ask|type|say|do|look|use|find you|here|this|it|up|with|bot|out
  how do|can|should|would|could i|we|one|you|people use|ask|talk|work|operate you|this|it|here|to|with|bot|the|things|questions
  how to use|ask|work|talk
  how|what does|do you|u|this|it|your|the|bot|tool|thing * cover|do|work|offer|know|help $
  what does|do you|your|this|the * tool|bot|app|thing cover|do|offer|know
  what|which kind|sort|type|kinds|sorts|types|questions|things of|can|could|do|should questions|things|stuff|i|you|we * ask|answer|do|here|$
  can|could|how you|u * help me|us $
  what are you|u for|able|good
  what you|u can|could do
  need|want|get help|instructions $
  show|give me|us * commands|menu|options|instructions|manual|help
  get|getting started
  who|what is this|the bot|tool for
`)

/** Asks what a ladder has, and not what it says: its levels, its competencies. */
export const PARTS = phrases(`
  all|list|names|name|what|which|how|many|every|overview|show|the * competencies|competences|skills|pillars|areas|categories|dimensions|topics|columns|headings|levels|rungs|grades|steps|tracks
  whole|full|entire|complete * ladder|framework|page|table|matrix|rubric|thing|path
  overview|outline|summary|structure of
  ladder|framework|page|matrix|rubric in full
  list the lot
  which|what areas|skills|things * measured|judged|assessed|rated on
  ^ levels|competencies|competences|areas|skills for|of|in|$
`)

/** Asks what of a ladder something that was told stands under. */
export const RELATING = phrases(`
  which|what competency|competencies|competence|competences|skill|skills|pillar|pillars|area|areas|topic|topics|part|parts|behavior|behaviors|behaviour|behaviours|expectations * does|do|would|could|might|can|did this|that|it|these|those|all * relate|fit|match|belong|fall|show|touch|speak|map|go|count|demonstrate|support|apply
  which|what competency|competencies|competence|competences|skill|skills|pillar|pillars|area|areas|topic|topics|part|parts|behavior|behaviors|behaviour|behaviours|expectations * fit|fits|match|matches|cover|covers this|that|it|these|those
  what|where * does|do|would this|that|it|these|those|all * relate|belong|fall|map|go to|under|into|on|in
`)
