/**
 * Many competencies told together: one part a pillar or level with a bullet a competency, where a heading for each would
 * make a page of few words a long one. Null where they are few, or too much for one message: then each stands alone.
 */
import type { Cell } from '../answer/answer.js'
import type { Behavior } from '../ladder/model.js'
import { sum } from './cut.js'
import { type Item, item, type Part, part } from './outline.js'
import { counted } from './wording.js'

/** So many competencies are read well under a heading each. */
const FEW = 6

/** Characters of behaviors that a message surely holds beside what a bullet takes, so that nothing is left out. */
const ROOM = 9_000
const BULLET = 250

/** @param headingOf what a cell stands under; those under one heading follow each other */
export function toldTogether(cells: readonly Cell[], headingOf: (cell: Cell) => string): Part[] | null {
  const size = sum(cells.map(({ behaviors }) => sum(behaviors.map(({ text }) => text.length + BULLET))))
  if (cells.length <= FEW || size > ROOM) return null
  return [...new Set(cells.map(headingOf))].map((heading) => {
    const members = cells.filter((cell) => headingOf(cell) === heading)
    return part(heading, { items: members.map(cellItem), digest: counted(members.length, 'competency') })
  })
}

/** A behavior where there is no room for its examples: how many it has. */
function briefItem({ topic, text, examples }: Behavior): Item {
  return item(topic, text, { mark: examples.length === 0 ? null : counted(examples.length, 'example') })
}

/** A competency with its behaviors; a single one beside it. */
function cellItem({ competency, called, behaviors }: Cell): Item {
  const name = called ?? competency.name
  const [only, ...more] = behaviors.map(briefItem)
  if (!only) return item(name, 'Nothing listed at this level.')
  return more.length === 0 && only.label === null
    ? { ...only, label: name }
    : item(name, '', { under: [only, ...more] })
}
