/**
 * The shape of a ladder file, in one place: what a file may hold is checked against it, problems say what is wanted in
 * its descriptions, and editors complete by the JSON Schema made from it. What ties one part of a file to another stands
 * in `check.ts`.
 */
import { z } from 'zod'

/** What a text that fails `isLegible` should be. */
export const LEGIBLE = 'text without control characters and broken ones'

/** Whether a text is free of control characters (line breaks and tabs aside), lone surrogates and the U+FFFD of a lost one. */
function isLegible(text: string): boolean {
  return !/[^\P{Cc}\n\t]|[\p{Cs}\uFFFD]/u.test(text)
}

/** A name as it is shown and compared: runs of white space, line breaks too, are one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
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
const phrases = z
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
    `what people say when they look for it, one phrase a line below "phrases: |", at most ${MAX_PHRASE} characters each`,
  )
  .optional()

const levelId = z
  .string()
  .regex(/^[a-z]+[0-9]+$/)
  .describe('a level id: lower-case letters, then a number (ic5)')

const level = z
  .strictObject({
    titles: names('a list of the job titles of this level ([Principal CE])'),
    summary: text('what the level is about, in words').optional(),
    undefined: text('why the ladder leaves this level undefined, in words').optional(),
  })
  .describe('what is known of the level: titles, summary, undefined ({} for nothing)')

const behavior = z
  .strictObject({
    topic: name("the topic's label, as the page writes it").optional(),
    behavior: text('one thing that a person at this level is expected to do'),
    phrases,
  })
  .describe('a behavior: topic, behavior, phrases')

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
      .record(
        levelId,
        z
          .array(behavior)
          .min(1)
          .describe('a list of behaviors, at least one (leave the level out where the page has none)'),
      )
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
    revision: z
      .string()
      .regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/)
      .describe('the month the page took this shape, YYYY-MM (2023-05)'),
    wording: z
      .enum(['retold', 'verbatim'])
      .describe("retold (the behaviors are told in this file's words) or verbatim (in the page's own)"),
    source: z
      .strictObject({
        title: name('the title of the page the ladder comes from'),
        url: z
          .url({ protocol: /^https?$/ })
          .regex(/^https?:\/\/[^\s<>|"]+$/)
          .describe('the address of the page, http:// or https://')
          .optional(),
      })
      .describe('the page the ladder comes from: title, url'),
    summary: text('what the ladder is about, in words').optional(),
    cumulative: text('that a level includes the ones below it, in words').optional(),
    levels: z
      .record(levelId, level)
      .refine((levels) => Object.keys(levels).length > 0)
      .describe('the levels, lowest first, at least one (ic1: followed by its keys)'),
    pillars: z.array(pillar).min(1).describe('a list of pillars, at least one'),
    promotion: text('how promotion works, in words').optional(),
    roles: z.array(role).describe('a list of special roles').optional(),
  })
  .describe(
    'a ladder: id, name, role, aliases, revision, wording, source, summary, cumulative, levels, pillars, promotion, roles',
  )

/** A ladder file that has the shape, as zod hands it on: texts trimmed, names on one line. */
export type LadderFile = z.output<typeof ladderFile>

/** What the schema says of a place: what is wanted there, the keys it may have, what its keys should be like. */
export interface Field {
  readonly wanted: string
  readonly keys: readonly string[]
  readonly key: string
}

/** What belongs at a path of a file. */
export function fieldAt(path: readonly PropertyKey[]): Field {
  let field = unwrapped(ladderFile)
  for (const step of path) field = unwrapped(inside(field, step))
  return {
    wanted: descriptionOf(field),
    keys: field instanceof z.ZodObject ? Object.keys(field.shape) : [],
    key: field instanceof z.ZodRecord ? descriptionOf(field.keyType) : '',
  }
}

function inside(field: unknown, step: PropertyKey): unknown {
  if (field instanceof z.ZodObject) return field.shape[String(step)]
  if (field instanceof z.ZodArray) return field.element
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
