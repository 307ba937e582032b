/**
 * The shape of a ladder file, in one place: what a file may hold is checked against it, problems say what is wanted in
 * its descriptions, and editors complete by the JSON Schema made from it. What ties one part of a file to another stands
 * in `check.ts`.
 */
import { z } from 'zod'
import { EVERY_LEVEL } from './model.js'
import { oneLine } from './one-line.js'
import { slugOf } from './slug.js'

/** What a text that fails `isLegible` should be. */
export const LEGIBLE = 'text without control characters or broken ones'

/** Whether a text is free of control characters (line breaks and tabs aside), lone surrogates and the U+FFFD of a lost one. */
function isLegible(text: string): boolean {
  return !/[^\P{Cc}\n\t]|[\p{Cs}\uFFFD]/u.test(text)
}

/** A text that may run over several lines. */
const text = (wanted: string) => z.string().trim().min(1).refine(isLegible, LEGIBLE).describe(wanted)

/** What nobody can ask for lacks. */
const ASKABLE = /[\p{L}\p{N}]/u

/** A text that people say or that is shown on one line: it holds a letter or a digit, so that it can be asked for. */
const name = (wanted: string) =>
  z.string().overwrite(oneLine).regex(ASKABLE).refine(isLegible, LEGIBLE).describe(wanted)

const names = (wanted: string) => z.array(name('a name with a letter or a digit')).describe(wanted).optional()

const aliases = names('a list of other names people use for it ([relationships, rapport])')

/** Longer than anybody types to look something up: lines that YAML has joined into one. */
const MAX_PHRASE = 100

/** As one text, because a list of as many makes reading a file take twice as long. */
const phraseLines = z
  .string()
  .refine(isLegible, LEGIBLE)
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  .refine((lines) => lines.length > 0 && lines.every((line) => line.length <= MAX_PHRASE && ASKABLE.test(line)))
  .describe(
    `what people say when they look for it, one phrase a line below a key and "|", at most ${MAX_PHRASE} characters each`,
  )

const phrases = phraseLines.optional()

/** The address of a page: nothing that would end a link of Slack's or run code. */
const url = z.url({ protocol: /^https?$/ }).regex(/^https?:\/\/[^\s<>|"]+$/)

/** A day, or a month or year where no more is known. YAML reads an unquoted year as a number. */
const date = (wanted: string) =>
  z
    .union([
      z
        .string()
        .regex(/^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/)
        .describe('a date in the form YYYY, YYYY-MM or YYYY-MM-DD'),
      z.int().min(1000).max(9999).describe('a year'),
    ])
    .transform(String)
    .describe(wanted)

/** Ids are slugs, so that they read the same in links, queries and behavior ids, and hold a letter, so that they are no position. */
function isId(id: string): boolean {
  return slugOf(id) === id && /\p{L}/u.test(id)
}

const LEVEL_ID =
  "a level's id: the slug of its name, with a letter in it (ic5, senior; l4, with `name: '4'`, for a bare 4)"

const levelId = z
  .string()
  .refine((id) => isId(id) && id !== EVERY_LEVEL)
  .describe(`${LEVEL_ID}, and not "${EVERY_LEVEL}"`)

const cellLevel = z.string().refine(isId).describe(`${LEVEL_ID}, or "${EVERY_LEVEL}" for what holds at every level`)

const trackId = z
  .string()
  .refine(isId)
  .describe("a track's id: the slug of its name, with a letter in it (ic, manager)")

const levelIds = z.array(z.string().describe('the id of a level')).min(1)

const level = z
  .strictObject({
    name: name('the name of the level, as the page writes it (Senior Engineer)').optional(),
    titles: names('a list of the job titles of this level ([Principal CE])'),
    track: z.string().describe('the id of a track, as declared under "tracks"').optional(),
    beside: z
      .union([z.string().describe('the id of a level'), levelIds.describe('a list of ids of levels')])
      .describe('the level of another track on the same rung, or a list of such levels (ic4)')
      .optional(),
    summary: text('what the level is about, in words').optional(),
    undefined: text('why the ladder leaves this level undefined, in words').optional(),
  })
  .describe(
    'what is known of the level under its keys: name, titles, track, beside, summary, undefined ({} for nothing)',
  )

const behavior = z
  .strictObject({
    topic: name("the topic's label, as the page writes it").optional(),
    behavior: text('one thing that a person at this level is expected to do'),
    raises: z
      .boolean()
      .describe('true where it asks for more than its counterpart at the level below and the words do not show it')
      .optional(),
    examples: z
      .array(text('an example, in words'))
      .min(1)
      .describe('a list of examples of the behavior, at least one')
      .optional(),
    links: z
      .array(
        z
          .strictObject({
            text: name('the words of the link'),
            url: url.describe('the address it leads to, http:// or https://'),
          })
          .describe('a link: text, url'),
      )
      .min(1)
      .describe('a list of the links of the behavior, at least one')
      .optional(),
    phrases,
  })
  .describe('a behavior: topic, behavior, raises, examples, links, phrases')

const behaviors = z
  .array(behavior)
  .min(1)
  .describe('a list of behaviors, at least one (leave the level out where the page has none)')

const cell = z
  .union([
    behaviors,
    z
      .strictObject({
        name: name('what the competency is called at this level').optional(),
        summary: text('what the competency means at this level, in words').optional(),
        behaviors,
      })
      .describe('what the competency asks at this level: name, summary, behaviors'),
  ])
  .describe(
    'a list of behaviors, at least one (leave the level out where the page has none), or the keys name, summary, behaviors',
  )

const competency = z
  .strictObject({
    name: name("the competency's name, with a letter or a digit (Relationship Management)"),
    summary: text('what the competency means, in words').optional(),
    aliases,
    phrases,
    topics: z
      .record(
        name("a topic's label, as its behaviors have it"),
        z.array(name('another name of the topic')).describe('a list of other names of the topic ([] for none)'),
      )
      .describe('the topics, each with a list of other names (Discovery: [discovery calls])')
      .optional(),
    levels: z
      .record(cellLevel, cell)
      .refine((levels) => Object.keys(levels).length > 0)
      .describe('the behaviors level by level, at least one level (ic3: followed by a list)'),
  })
  .describe('a competency: name, summary, aliases, phrases, topics, levels')

const pillar = z
  .strictObject({
    name: name("the pillar's name, with a letter or a digit (Leadership)"),
    summary: text('what the pillar means, in words').optional(),
    aliases,
    phrases,
    competencies: z.array(competency).min(1).describe('a list of competencies, at least one'),
  })
  .describe('a pillar: name, summary, aliases, phrases, competencies')

const role = z
  .strictObject({
    name: name("the role's name, with a letter or a digit (Regional Team Lead)"),
    aliases,
    summary: text('what the role is, in words'),
    duties: z
      .array(
        z
          .strictObject({
            name: name("the duty's name, with a letter or a digit"),
            text: text('what the duty asks for'),
          })
          .describe('a duty: name, text'),
      )
      .describe('a list of duties, each with name and text')
      .optional(),
  })
  .describe('a role: name, aliases, summary, duties')

const note = z
  .strictObject({
    name: name("the section's heading, with a letter or a digit (How long is a level?)"),
    text: text('what the section says'),
  })
  .describe('a note: name, text')

const owner = z
  .strictObject({
    slack: z
      .string()
      .regex(/^[UWCG][A-Z0-9]{2,}$/)
      .describe("a Slack user's or channel's id (U0123ABCD, C0123ABCD)")
      .optional(),
    url: url.describe('an address, http:// or https://').optional(),
    email: z.email().describe('an e-mail address').optional(),
  })
  .refine((owner) => Object.keys(owner).length > 0)
  .describe('whom to ask about this ladder, at least one of: slack, url, email')

/** What a whole ladder file may hold. */
export const ladderFile = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe("the ladder's id: lower-case letters, digits and hyphens, a letter first (ce)"),
    name: name("the ladder's name, with a letter or a digit (Customer Engineering)"),
    role: name('what one person on this ladder is called (Customer Engineer)'),
    aliases: names('a list of other names for the ladder or for those on it ([CE, CEs])'),
    revision: date('when the page took this shape, or was copied: YYYY, YYYY-MM or YYYY-MM-DD (2023-05)'),
    wording: z
      .enum(['retold', 'verbatim'])
      .describe("retold (the behaviors are told in this file's words) or verbatim (in the page's own)"),
    source: z
      .strictObject({
        title: name('the title of the page the ladder comes from'),
        url: url.describe('the address of the page, http:// or https://').optional(),
      })
      .describe('the page the ladder comes from: title, url'),
    owner: owner.optional(),
    checked: date('when the file was last compared with the page: YYYY, YYYY-MM or YYYY-MM-DD').optional(),
    summary: text('what the ladder is about, in words').optional(),
    cumulative: text('that a level includes the ones below it, in words').optional(),
    tracks: z
      .record(trackId, name('the name of the track (People manager)'))
      .refine((tracks) => Object.keys(tracks).length > 0)
      .describe('the tracks, each with its name, at least one (ic: Individual contributor)')
      .optional(),
    levels: z
      .record(levelId, level)
      .refine((levels) => Object.keys(levels).length > 0)
      .describe('the levels, lowest first, at least one (ic1: followed by its keys, or by {})'),
    pillars: z.array(pillar).min(1).describe('a list of pillars, at least one').optional(),
    competencies: z.array(competency).min(1).describe('a list of competencies, at least one').optional(),
    promotion: text('how promotion works, in words').optional(),
    roles: z.array(role).describe('a list of special roles').optional(),
    notes: z
      .array(note)
      .describe('a list of sections of the page that are none of these, each with name and text')
      .optional(),
    lint: z
      .record(
        z.string().describe('the name of a rule of ladder:lint'),
        text('why the rule does not hold for this ladder, in words'),
      )
      .describe('the rules of ladder:lint that are switched off, each with the reason')
      .optional(),
  })
  .describe(
    'a ladder: id, name, role, aliases, revision, wording, source, owner, checked, summary, cumulative, tracks, levels, pillars or competencies, promotion, roles, notes, lint',
  )

/** What a phrases file may hold: phrases by what they belong to. */
export const phrasesFile = z
  .record(
    z
      .string()
      .describe("a competency's or pillar's slug, a topic (discovery/Follow-up) or a behavior (discovery/ic4/1)"),
    phraseLines,
  )
  .describe('phrases by competency, topic or behavior')

const hash = z
  .string()
  .regex(/^[a-p]{8}$/)
  .describe('a hash of eight letters, as ladder:import writes it')

const hashes = z.array(hash).describe('a list of hashes, one a text')

/** What a file of fingerprints may hold: of each text of a page a hash, by its place in the ladder. */
export const fingerprintsFile = z
  .strictObject({
    page: name('the title of the page'),
    date: date('the day on which the page said this: YYYY-MM-DD'),
    texts: hashes.optional(),
    levels: z
      .record(
        levelId,
        z
          .strictObject({ name: name('the name of the level'), texts: hashes.optional() })
          .describe('a level of the page: name, texts'),
      )
      .describe('the levels of the page'),
    competencies: z
      .array(
        z
          .strictObject({
            name: name("the competency's name"),
            texts: hashes.optional(),
            levels: z.record(cellLevel, hashes).describe('the behaviors level by level, a hash each'),
          })
          .describe('a competency of the page: name, texts, levels'),
      )
      .describe('a list of the competencies of the page'),
  })
  .describe('the fingerprints of a page, as ladder:import --fingerprints writes them')

/** A ladder file that has the shape, as zod hands it on: texts trimmed, names on one line. */
export type LadderFile = z.output<typeof ladderFile>

/** What a page said on some day, of each text a hash: its words cannot be told from it, but whether they are the same. */
export type Fingerprints = z.output<typeof fingerprintsFile>

/** What the schema says of a place: what is wanted there, the keys it may have, what its keys should be like. */
export interface Field {
  readonly wanted: string
  readonly keys: readonly string[]
  readonly key: string
}

/** What belongs at a path of a file of some shape. */
export function fieldAt(path: readonly PropertyKey[], shape: z.ZodType = ladderFile): Field {
  let field = unwrapped(shape)
  for (const step of path) field = unwrapped(inside(field, step))
  return {
    wanted: descriptionOf(field),
    keys: keysOf(field),
    key: field instanceof z.ZodRecord ? descriptionOf(field.keyType) : '',
  }
}

function keysOf(field: unknown): string[] {
  if (field instanceof z.ZodUnion) return field.options.flatMap(keysOf)
  return field instanceof z.ZodObject ? Object.keys(field.shape) : []
}

function inside(field: unknown, step: PropertyKey): unknown {
  if (field instanceof z.ZodObject) return field.shape[String(step)]
  if (field instanceof z.ZodArray) return field.element
  // Of what a place may hold, a list has positions and a map has keys.
  if (field instanceof z.ZodUnion) {
    const inner = field.options.find((each) => (typeof step === 'number') === each instanceof z.ZodArray)
    return inside(inner, step)
  }
  return field instanceof z.ZodRecord ? field.valueType : undefined
}

function descriptionOf(field: unknown): string {
  return (field instanceof z.ZodType && field.description) || 'nothing'
}

function unwrapped(field: unknown): unknown {
  return field instanceof z.ZodOptional ? field.unwrap() : field
}

/** The JSON Schema that YAML editors complete and check by: `docs/ladder.schema.json`. */
export function ladderJsonSchema(): object {
  return { title: 'Ladder file', ...z.toJSONSchema(ladderFile, { target: 'draft-7', io: 'input' }) }
}
