/**
 * How people say in a draft or in praise that something is not done, was done by somebody else, or only in part. Nothing
 * of any particular ladder; `phrases.ts` tells how a line is written.
 */
import { phrases } from './phrases.js'
import { list, STOP_WORDS } from './stop-words.js'
import { stem } from './tokens.js'

/** A wish or a plan, or what did not happen: said where a sentence begins, the sentence tells of nothing done. */
export const NOT_DONE = phrases(`
  ^ * next half|quarter|year|time|month|cycle|semester
  ^ * i|we want|wanted|hope|hoped|plan|planned|intend|intended|aim|wish to
  ^ * i|we had hoped|planned|wanted to
  ^ * i|we would|should like|love to
  ^ * i|we would have liked|loved to
  ^ * id|wed like|love to
  ^ * id have liked|loved to
  ^ * i|we am|are hoping|planning|going to
  ^ * im|were hoping|planning|going to
  ^ * i|we did|could not get to|around
  ^ * i|we didnt|couldnt get to|around
  ^ * i|we never got to|around
  ^ * i|we have|had not|never started|begun
  ^ * i|we havent|hadnt started|begun
  ^ * looking forward to
  ^ * i|we look forward to
  ^ * to do next
  ^ * no time for|to
  zero|none|nothing this|so|yet
`)

/** Somebody else did it. */
export const DONE_BY_OTHERS = phrases(`
  was|were|is|are|been led|run|done|written|made|built|given|set|handled|owned|managed|driven|organised|organized|designed|planned|prepared|created|covered by my|our|a|an|the|another|someone|somebody|others|his|her|their
  was|were|is|are|been taken|looked * over|on|after by my|our|a|an|the|another|someone|somebody|others|his|her|their
  ^ * a|my|another|our colleague|teammate|coworker|manager|boss|lead took|does|did|ran|runs|led|leads|owns|owned|handled|handles|wrote|built|made
`)

/** Somebody, or the writer among them, has a part in it. */
export const OWN_DOING = phrases('i|ive|im|id|we|weve|she|he|they|shes|hes')

/** So far only, only at times, only with others' help, or with something still missing. */
export const HELD_BACK = phrases(`
  havent|hasnt
  have|has not
  cant|cannot yet|say|point|claim|honestly|really
  not yet
  yet $
  less so
  i|we did not * up|yet
  i|we didnt * up|yet
  but|though|although|however i|we did not|never
  but|though|although|however i|we didnt|couldnt
  would|id|wed like to
  made|came|done nothing of|out
  nothing came of
  now and then
  from time to time
  every now and
  once in a while
  sometimes|occasionally
  when i think|remember of|to
  in passing
  a little|bit of
  roughly|mostly|barely|hardly|partly|partially
  i was part of
  was|am involved in
  i|we helped|assisted a|with
  but * only
  someone|somebody else
  need|needed * help|support|next to me
  with * help from
  with the help of
  not * on my own
  the extent of
  still * learning|working|missing|need|needs|uses
  for now
  so far only
  last word|say
`)

/** The stems of words that say nothing of what was done: no text is about a topic for these alone. */
export const TELLS_NOTHING: ReadonlySet<string> = new Set(
  [
    ...STOP_WORDS,
    ...list(`
      one two three four five six seven eight nine ten first second third last next once twice half whole full entire
      own new old good great better best well big small long short little bit lot lots more most much many few less
      least several some same other another every everyone everybody everything anyone anybody anything someone
      somebody something nobody nothing no none not never always often sometimes still again yet already almost now
      then today soon later early before after since until while during back up down out off over under through across
      around between along away together alone apart because though although however else such like as
      get gets getting got give gives given gave go goes going went gone come comes came coming make makes made making
      take takes took taken taking put puts keep keeps kept let lets see sees saw seen look looks looked looking find
      finds found know knows knew known think thinks thought say says said saying tell tells told want wants wanted
      need needs needed use uses used using try tries tried start starts started stop stops stopped end ends ended
      call called calls happen happened turn turned
      day days week weeks month months quarter quarters year years time times hour hours minute minutes monday tuesday
      wednesday thursday friday january february march april june july august september october november december
      thing things stuff kind sort way ways part parts place side point case fact right wrong people person man woman
      folks guys team teams work works worked working job exactly actually really finally nearly just
    `),
  ].map(stem),
)
