/**
 * Long Markdown cut into pages that each stand alone: a title, sections and a limit come in, pages within it go out.
 * Nothing is dropped.
 */

export interface Section {
  /** Repeated on each page that the section runs over; null for none. */
  readonly heading: string | null
  /** Kept whole where they fit. */
  readonly blocks: readonly string[]
}

/** A heading longer than this is cut: it repeats on every page and must leave room for what it heads. */
const HEADING_CHARACTERS = 300

/**
 * Each page opens with the title; sections share a page where they fit whole, and one that is too long for a page runs
 * over several, its heading on each.
 * @param limit characters in a page
 */
export function toPages(title: string, sections: readonly Section[], limit: number): readonly string[] {
  const top = heading(title) + GAP
  const room = limit - top.length
  const bodies = sections.flatMap((section) => {
    const head = section.heading === null ? '' : heading(section.heading) + GAP
    const whole = head + section.blocks.join(GAP)
    return whole.length <= room ? whole : packed(section.blocks, room - head.length).map((body) => head + body)
  })
  return packed(bodies, room).map((body) => top + body)
}

const GAP = '\n\n'

function heading(line: string): string {
  return pieces(line, HEADING_CHARACTERS)[0] ?? ''
}

/** Blocks joined as long as they fit; one that never does is cut at line ends, a line at spaces. */
function packed(blocks: readonly string[], room: number): string[] {
  const bodies: string[] = []
  for (const block of blocks.flatMap((each) => pieces(each, room))) {
    const last = bodies.at(-1)
    if (last !== undefined && last.length + GAP.length + block.length <= room) bodies.splice(-1, 1, last + GAP + block)
    else bodies.push(block)
  }
  return bodies
}

/** A text in pieces of at most so many characters, cut at the last line end, else space, else between characters. */
function pieces(text: string, limit: number): string[] {
  if (text.length <= limit) return [text]
  const window = text.slice(0, limit)
  const cut = Math.max(window.lastIndexOf('\n'), 0) || Math.max(window.lastIndexOf(' '), 0) || wholeCharacters(window)
  return [text.slice(0, cut).trimEnd(), ...pieces(text.slice(cut).trimStart(), limit)]
}

/** How much of a text that was cut anywhere holds whole characters only. */
function wholeCharacters(window: string): number {
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length
}
