/**
 * Long Markdown cut into pages that each stand alone: a title, an opening, sections and a limit come in, pages within it
 * go out. Nothing is dropped.
 */

export interface Section {
  readonly name: string
  /** Its heading in Markdown; repeated on each page that the section runs over. */
  readonly heading: string
  /** Kept whole where they fit. */
  readonly blocks: readonly string[]
}

export interface Page {
  /** Of the section that it holds; null where it holds the opening alone, or everything. */
  readonly name: string | null
  readonly text: string
}

/** A heading longer than this is cut: it repeats on every page and must leave room for what it heads. */
const HEADING_CHARACTERS = 300

/**
 * One page where everything fits, else a page a section, and more for a section that is too long for one. Each opens with
 * the title; the opening stands before the first section where there is room.
 * @param limit characters in a page
 */
export function toPages(title: string, opening: string, sections: readonly Section[], limit: number): readonly Page[] {
  const top = heading(title) + GAP
  const room = limit - top.length
  const whole = [opening, ...sections.map((section) => section.heading + GAP + section.blocks.join(GAP))].join(GAP)
  if (whole.length <= room) return [{ name: null, text: top + whole }]
  const pages = sections.flatMap(({ name, heading: own, blocks }) => {
    const head = heading(own) + GAP
    return packed(blocks, room - head.length).map((body): Page => ({ name, text: head + body }))
  })
  const first = pages.shift()
  const start = packed([opening, ...(first ? [first.text] : [])], room)
  const opened = start.map(
    (text, index): Page => ({ name: index === start.length - 1 ? (first?.name ?? null) : null, text }),
  )
  return [...opened, ...pages].map((page) => ({ ...page, text: top + page.text }))
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
