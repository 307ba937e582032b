/** Lays out everything that counts at a level, lower levels included: competency by competency, the newest first. */
import type { UpTo, UpToGroup } from '../answer/up-to.js'
import { type Item, item, type Outline, outline, type Part, part } from './outline.js'
import { behaviorItem, place, present } from './outline-level.js'
import { askFor, counted, listed, namesOf, origin, sourceOf, titleOf, upToAsk, upToAsks } from './wording.js'

export function upToOutline(upTo: UpTo): Outline {
  const { ladder, level, subject, note, groups, undefinedLevels } = upTo
  const left = listed(undefinedLevels.map(({ name }) => name))
  return outline(titleOf(ladder, subject?.name ?? null, `up to ${level.name}`), {
    context: [...(subject ? place(ladder, subject) : []), ...origin(ladder)],
    lead: [[...present(note), ...(left === '' ? [] : [`Not defined: ${left}.`])].join(' ')].filter(
      (text) => text !== '',
    ),
    parts:
      groups.length === 0
        ? [part(null, { paragraphs: ['Nothing listed at these levels.'] })]
        : groups.map((group) => groupPart(upTo, group)),
    folds: true,
    source: sourceOf(ladder),
    next: [
      askFor(`Only ${level.name}`, ladder, { level: level.id, ...namesOf(subject) }),
      ...(subject ? upToAsks(ladder, level) : []),
    ],
  })
}

function groupPart({ ladder, level, subject }: UpTo, { pillar, competency, levels }: UpToGroup): Part {
  const whole = { name: competency.name, competency, pillar, topic: null, summary: null }
  return part(subject?.competency ? null : competency.name, {
    aside: pillar?.name ?? null,
    items: levels.map((each) => levelItem(each, subject?.topic ?? null)),
    digest: levels
      .map(({ level: at, behaviors }, index) => {
        const count = index === 0 ? counted(behaviors.length, 'behavior') : behaviors.length
        return `${count} at ${at.name}`
      })
      .join(', '),
    whole: upToAsk(titleOf(ladder, competency.name, `up to ${level.name}`), ladder, level, whole),
  })
}

/** @param topic the one asked for, which its behaviors need not repeat */
function levelItem({ level, behaviors }: UpToGroup['levels'][number], topic: string | null): Item {
  const items = behaviors.map((behavior) => behaviorItem(topic === null ? behavior : { ...behavior, topic: null }))
  const [only, ...more] = items
  return only && more.length === 0 && only.label === null
    ? { ...only, label: level.name }
    : item(level.name, '', { under: items })
}
