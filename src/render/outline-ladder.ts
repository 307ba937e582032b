/** Lays out ladders as wholes: which there are, one of them, how promotion works, special roles, notes. */
import type { AnswerOf } from '../answer/answer.js'
import type { Competency, Ladder, Pillar, Role, Track } from '../ladder/model.js'
import { type Ask, item, type Outline, outline, type Part, part } from './outline.js'
import { present } from './outline-level.js'
import { askFor, counted, labelOf, levelTitle, listed, origin, originPhrase, sourceOf, titleOf } from './wording.js'

export function laddersOutline(answer: AnswerOf<'ladders'>): Outline {
  const earlier = (ladder: Ladder): string[] => {
    const revisions = answer.superseded.filter(({ id }) => id === ladder.id).map(({ revision }) => revision)
    return revisions.length === 0 ? [] : [`Earlier revision${revisions.length === 1 ? '' : 's'}: ${listed(revisions)}.`]
  }
  return outline(answer.ladders.length === 1 ? 'Career ladder' : 'Career ladders', {
    parts: [
      part(null, {
        items: answer.ladders.map((ladder) =>
          item(ladder.name, [extent(ladder), `Revision ${ladder.revision}.`, ...earlier(ladder)].join(' ')),
        ),
        digest: counted(answer.ladders.length, 'ladder'),
      }),
    ],
    ...(answer.ladders.length <= FEW_LADDERS
      ? { next: answer.next }
      : { picks: [{ label: 'Open a ladder', asks: answer.ladders.map((ladder) => askFor(ladder.name, ladder)) }] }),
  })
}

/** So many are buttons, more are a select. */
const FEW_LADDERS = 5

/** "IC3 to IC5, 25 competencies." */
export function extent({ tracks, levels, competencies }: Ladder): string {
  const left = levels.filter((level) => level.undefined !== null)
  const areUndefined = left.length === levels.length
  const ends = tracks.map(({ id }) => {
    const own = levels.filter((level) => level.track === id && (level.undefined === null || areUndefined))
    return [...new Set([own.at(0)?.name ?? '', own.at(-1)?.name ?? ''])].join(' to ')
  })
  const missing = left.length === 0 || areUndefined ? '' : ` (not defined: ${listed(left.map(({ name }) => name))})`
  return `${listed(ends.filter((end) => end !== ''))}${missing}, ${counted(competencies.length, 'competency')}.`
}

export function ladderOutline(answer: AnswerOf<'ladder'>): Outline {
  const { ladder } = answer
  const [intro, rest] = opened(ladder.summary)
  return outline(ladder.name, {
    context: origin(ladder),
    lead: present(intro),
    parts: [
      ...ladder.tracks.map((track) => levelsPart(ladder, track)),
      ...ladder.pillars.map((pillar) => pillarPart(ladder, pillar)),
      ...looseCompetencies(ladder),
      ...(rest === ''
        ? []
        : [part('About this ladder', { paragraphs: [rest], digest: 'what the page says of itself' })]),
    ],
    closing: [...present(ladder.cumulative), ...besides(ladder)],
    source: sourceOf(ladder),
    picks: [
      {
        label: 'Open a level',
        asks: ladder.levels.map((level) => askFor(labelOf(level), ladder, { level: level.id })),
      },
      {
        label: 'Open a competency',
        asks: ladder.competencies.map(({ name, slug }) => askFor(name, ladder, { competency: slug })),
      },
    ],
    next: [...answer.next, ...ladder.roles.map((role) => roleAsk(ladder, role))],
  })
}

/** A long summary in two: its first sentence, and what can wait until the levels are told. */
function opened(summary: string | null): [intro: string | null, rest: string] {
  const end = summary === null || summary.length <= INTRO ? -1 : summary.search(/[.!?]\s(?=\p{Lu})/u)
  return summary === null || end < 0 ? [summary, ''] : [summary.slice(0, end + 1), summary.slice(end + 1).trim()]
}

/** Characters: three lines. */
const INTRO = 300

function levelsPart(ladder: Ladder, track: Track): Part {
  const levels = ladder.levels.filter((level) => level.track === track.id)
  return part(track.name === null ? 'Levels' : `Levels: ${track.name}`, {
    items: levels.map((level) =>
      item(levelTitle(level), level.summary ?? '', { mark: level.undefined === null ? null : 'not defined' }),
    ),
    digest: counted(levels.length, 'level'),
  })
}

function pillarPart(ladder: Ladder, { name, slug, summary, competencies }: Pillar): Part {
  return part(name, {
    ...competencyList(competencies, summary),
    whole: askFor(titleOf(ladder, name, 'all levels'), ladder, { competency: slug }),
  })
}

/** The competencies that stand in no pillar: all of them where the page has no sections. */
function looseCompetencies({ competencies }: Ladder): Part[] {
  const loose = competencies.filter(({ pillar }) => pillar === null)
  return loose.length === 0 ? [] : [part('Competencies', competencyList(loose, null))]
}

/** A list where topics tell more of the competencies, a sentence where there are only their names. */
function competencyList(competencies: readonly Competency[], summary: string | null): Partial<Part> {
  const hasTopics = competencies.some(({ topics }) => topics.length > 0)
  return {
    aside: counted(competencies.length, 'competency'),
    paragraphs: [...present(summary), ...(hasTopics ? [] : [`${listed(competencies.map((each) => each.name))}.`])],
    items: hasTopics
      ? competencies.map((each) => item(each.name, listed(each.topics.map((topic) => topic.label))))
      : [],
    digest: listed(competencies.map((each) => each.name)),
  }
}

function roleAsk(ladder: Ladder, { name }: Role): Ask {
  return { label: name, text: `${askFor('', ladder).text} ${name.toLowerCase()}` }
}

function besides({ promotion, roles, notes }: Ladder): string[] {
  const more = [...(promotion === null ? [] : ['how promotion works']), ...[...roles, ...notes].map(({ name }) => name)]
  return more.length === 0 ? [] : [`Also on this ladder: ${listed(more)}.`]
}

export function promotionOutline(answer: AnswerOf<'promotion'>): Outline {
  const [only, ...others] = answer.ladders
  if (only && others.length === 0) {
    const isSaid = only.promotion !== null
    return outline(isSaid ? `How promotion works · ${only.name}` : `${only.name} doesn’t say how promotion works`, {
      context: origin(only),
      lead: [only.promotion ?? 'Ask your manager.'],
      source: sourceOf(only),
      next: answer.next,
    })
  }
  // Each ladder's words stand here whole: to ask for one alone shows nothing more.
  return outline('How promotion works', {
    parts: answer.ladders.map((ladder) =>
      part(ladder.name, {
        aside: originPhrase(ladder),
        paragraphs: [promotionOf(ladder)],
        digest: ladder.promotion === null ? 'doesn’t say' : 'says how',
        whole: { label: `How promotion works · ${ladder.name}`, text: `${askFor('', ladder).text} promotion` },
      }),
    ),
  })
}

function promotionOf(ladder: Ladder): string {
  return ladder.promotion ?? 'This ladder doesn’t say how promotion works.'
}

export function roleOutline(answer: AnswerOf<'role'>): Outline {
  const { ladder, role } = answer
  if (role === null) {
    const roles = ladder.roles.map(({ name }) => name)
    return outline(`No “${answer.name}” role · ${ladder.name}`, {
      context: origin(ladder),
      lead: [roles.length === 0 ? 'This ladder has no special roles.' : `The special roles here: ${listed(roles)}.`],
      source: sourceOf(ladder),
      next: answer.next,
    })
  }
  return outline(`${role.name} · ${ladder.name}`, {
    context: origin(ladder),
    lead: [role.summary],
    parts:
      role.duties.length === 0
        ? []
        : [
            part('What it asks for', {
              items: role.duties.map((duty) => item(duty.name, duty.text)),
              digest: counted(role.duties.length, 'duty'),
            }),
          ],
    source: sourceOf(ladder),
    next: answer.next,
  })
}

export function noteOutline({ ladder, note, next }: AnswerOf<'note'>): Outline {
  return outline(`${note.name} · ${ladder.name}`, {
    context: origin(ladder),
    lead: [note.text],
    source: sourceOf(ladder),
    next,
  })
}
