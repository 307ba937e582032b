/**
 * What damage does to a page, put right and counted: bytes of another encoding, characters decoded twice, tags that lost
 * their end. Nothing that is legible is changed.
 */

export interface Mended {
  readonly text: string
  /** How many places were put right. */
  readonly mended: number
}

/** What windows-1252 has for the bytes 0x80 to 0x9F; those it leaves free stand for themselves. Above, it is Latin-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The bytes 0x80 to 0xFF by their character in windows-1252. */
const BYTE_OF = new Map(
  Array.from({ length: 128 }, (_, index) => [WESTERN[index] ?? String.fromCharCode(128 + index), 128 + index] as const),
)

const CONTINUATION = [...BYTE_OF].flatMap(([character, byte]) => (byte < 0xc0 ? character : [])).join('')

/** A UTF-8 sequence of two to four bytes, each shown as the windows-1252 character of its value. */
const DECODED_TWICE = new RegExp(
  `[\\u00C2-\\u00DF][${CONTINUATION}]|[\\u00E0-\\u00EF][${CONTINUATION}]{2}|[\\u00F0-\\u00F4][${CONTINUATION}]{3}`,
  'g',
)

/** The sign for a character that is lost, as bytes. */
const LOST = 'ï¿½'

/** The same in a text of bytes, or a byte that belongs to none. */
const SEQUENCE =
  /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3}|[\u0080-\u00FF]/g

/** Bytes as text: UTF-8 or UTF-16 as marked, and whatever is no UTF-8 as windows-1252. Line ends become `\n`. */
export function decoded(bytes: Uint8Array): Mended {
  let mended = 0
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ''
  let text: string
  if (utf16 !== '') text = new TextDecoder(utf16).decode(bytes)
  else {
    const utf8 = new TextDecoder()
    text = Buffer.from(bytes)
      .toString('latin1')
      .replace(SEQUENCE, (sequence) => {
        const its = Buffer.from(sequence, 'latin1')
        const read = utf8.decode(its)
        if (sequence.length > 1 && (!read.includes('\uFFFD') || sequence === LOST)) return read
        mended += its.length
        return [...sequence].map((byte) => WESTERN[byte.charCodeAt(0) - 128] ?? byte).join('')
      })
  }
  const once = decodedOnce(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const clean = once.text.replace(/[^\P{Cc}\n\t]/gu, () => {
    mended += 1
    return ' '
  })
  return { text: clean, mended: mended + once.mended }
}

/** `donâ€™t` as it was meant, also where it was spoilt twice. */
function decodedOnce(text: string): Mended {
  const utf8 = new TextDecoder()
  let mended = 0
  let now = text
  for (let round = 0; round < 3; round += 1) {
    const before = mended
    now = now.replace(DECODED_TWICE, (spoilt) => {
      const bytes = Uint8Array.from([...spoilt].map((character) => BYTE_OF.get(character) ?? 0))
      const meant = utf8.decode(bytes)
      if (meant.includes('\uFFFD') && spoilt !== LOST) return spoilt
      mended += 1
      return meant
    })
    if (mended === before) break
  }
  // The last byte of a closing quote has no character in windows-1252, and most programs drop it.
  now = now.replace(/â€(?![^\s.,;:!?)\]])/g, () => {
    mended += 1
    return '”'
  })
  return { text: now, mended }
}

const TAGS =
  'a|abbr|article|aside|b|blockquote|body|br|button|caption|code|col|colgroup|dd|details|div|dl|dt|em|footer|h[1-6]|head|header|html|i|img|li|link|main|meta|nav|ol|p|picture|pre|s|script|section|small|source|span|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul'

/** The start of a tag, and all that follows as a tag should. */
const TAG = new RegExp(
  `<(/?)(${TAGS})(?![\\w-])((?:\\s+[a-z_:@][\\w:.-]*(?:\\s*=\\s*(?:"[^"<]*"|'[^'<]*'|[^\\s"'<>=\`]+))?)*\\s*/?>)?`,
  'gi',
)

/** Attributes without a value that pages use; other words in a tag are text that lost the end of its tag. */
const BARE = /^(?:hidden|open|checked|disabled|nowrap|noshade|reversed|async|defer|data-[\w-]+|v-[\w-]+|x-[\w-]+)$/i

/** A tag's name that runs into the text after it: `<liWrites`. */
const RUN_IN = /<(\/?)(td|th|tr|li|ul|ol|p|h[1-6]|div|strong|b|em)(?=[A-Z])(?=[^<>]*(?:<|$))/g
/** What begins like a tag, is none and never ends. */
const NO_TAG = /<(?=[a-z][^<>\s]*[^<>]*(?:<|$))/gi

/** Ends the tags that are never ended, so that their text is not taken for attributes. Lines stay where they are. */
export function closedTags(text: string): Mended {
  let mended = 0
  const mend = (slash: string, name: string, rest: string): string => {
    mended += 1
    return `<${slash}${name}>${rest}`
  }
  const apart = text.replace(RUN_IN, (_, slash: string, name: string) => mend(slash, name, ''))
  const closed = apart.replace(TAG, (tag: string, slash: string, name: string, end: string | undefined) => {
    if (end === undefined) return mend(slash, name, '')
    const words = end
      .replace(/\/?>$/, '')
      .replace(/=\s*(?:"[^"]*"|'[^']*'|\S+)/g, '=')
      .split(/\s+/)
    const text = words.filter((word) => word !== '' && !word.endsWith('='))
    if (text.length < 2 || text.every((word) => BARE.test(word))) return tag
    return mend(slash, name, end.replace(/>$/, ''))
  })
  // What an attribute without its closing quote leaves behind: `<td> class="behaviors>`.
  const bare = mended === 0 ? closed : closed.replace(/(<\w+>)\s+[\w-]+=["'][^"'<>\n]*>/g, '$1')
  const shown = bare.replace(NO_TAG, () => {
    mended += 1
    return '&lt;'
  })
  return { text: shown, mended }
}

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/**
 * Gives a Markdown table what it needs to be seen as one, and whole: the row of dashes below its header, if that is lost or
 * of another width, and a header as wide as its rows (what goes beyond it is dropped by every reader). A header without
 * dashes moves up into the empty line before it, so that all other lines stay where they are.
 */
export function ruledTables(text: string): Mended {
  const lines = text.split('\n')
  let mended = 0
  let fenced = false
  for (let at = 0; at < lines.length; at += 1) {
    if (/^\s*(?:```|~~~)/.test(lines[at] ?? '')) fenced = !fenced
    if (fenced || !isRow(lines[at])) continue
    let end = at
    while (isRow(lines[end])) end += 1
    const rows = lines.slice(at, end)
    const widths = rows.map(widthOf)
    const [width = 0, second] = widths
    const widest = Math.max(...widths.filter((_, index) => index !== 1))
    const header = `${(rows[0] ?? '').trimEnd().replace(/\|$/, '')}|${'  |'.repeat(widest - width)}`
    const dashes = `|${' --- |'.repeat(widest)}`
    const ruled = rows.findIndex((line) => RULE.test(line))
    if (ruled === 1 && rows.length > 2 && (second !== width || widest > width)) {
      lines.splice(at, 2, header, dashes)
      mended += 1
    } else if (ruled < 0 && rows.length > 2 && width > 1 && widest === width && lines[at - 1]?.trim() === '') {
      lines.splice(at - 1, 2, rows[0] ?? '', dashes)
      mended += 1
    }
    at = end - 1
  }
  return { text: lines.join('\n'), mended }
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && /^\s{0,3}\|.*\S/.test(line)
}

/** How many cells a row has. */
function widthOf(line: string): number {
  const bars = line.trim().replace(/\\\|/g, '').match(/\|/g)?.length ?? 0
  return /(?<!\\)\|\s*$/.test(line) ? bars - 1 : bars
}
