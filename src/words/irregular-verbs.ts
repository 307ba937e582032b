/** Verbs of work whose past is no form of the present: ladders say "build", drafts "built". */
import { stem } from './tokens.js'

/** One verb a line of three: present, past, participle where that is another word. */
const VERBS = `
  become became, begin began begun, bind bound, break broke broken, bring brought, build built, buy bought, catch caught,
  choose chose chosen, come came, cut, deal dealt, do did done, draw drew drawn, drive drove driven, fall fell fallen,
  feed fed, feel felt, fight fought, find found, forgo forwent forgone, foresee foresaw foreseen, get got gotten,
  give gave given, go went gone, grow grew grown, hear heard, hold held, keep kept, know knew known, lay laid,
  lead led, learn learnt, leave left, lend lent, lose lost, make made, mean meant, meet met, oversee oversaw overseen,
  overcome overcame, pay paid, rebuild rebuilt, rethink rethought, rewrite rewrote rewritten, ride rode ridden,
  rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, shoot shot, show shown,
  shrink shrank shrunk, sit sat, speak spoke spoken, spend spent, spin spun, stand stood, stick stuck, strike struck,
  take took taken, teach taught, tell told, think thought, undertake undertook undertaken, understand understood,
  win won, withstand withstood, write wrote written`

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  VERBS.split(',').flatMap((verb) => {
    const forms = [...new Set(verb.trim().split(/\s+/).map(stem))]
    return forms.map((form): [string, readonly string[]] => [form, forms])
  }),
)

/** The stems of a verb's forms, this one among them; of other words the stem alone. */
export function formsOf(stem: string): readonly string[] {
  return FORMS.get(stem) ?? [stem]
}
