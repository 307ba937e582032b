/** Inline content as texts: white space, links, emphasis and line breaks. */
import type { ElementContent, Nodes, RootContent } from 'hast'
import type { Link, Text } from './page.js'
import { withoutTemplates } from './site.js'
import { BLOCKS, lineOf, SILENT } from './tree.js'

/** Bullets that people type, in cells above all. */
const BULLET = /^[•·▪◦‣●-]\s+/

const EMPHASIS = new Set(['strong', 'b', 'em', 'i', 'u', 'mark'])

/** Inline content as texts, one a line; template tags come first, as texts that are left out. */
export function inlineTexts(
  nodes: readonly (RootContent | ElementContent)[],
  file: string,
  linesBefore: number,
): Text[] {
  const lines: Text[] = []
  let text = ''
  let emphasized = 0
  let open = true
  let line: number | undefined
  let links: Link[] = []
  const flush = (): void => {
    const start = text.length - text.trimStart().length
    const clean = text.trim().replace(BULLET, '')
    if (clean !== '') {
      lines.push({
        text: clean,
        file: file,
        line: line ?? 1,
        links,
        emphasized: Math.min(clean.length, Math.max(0, emphasized - start)),
      })
    }
    text = ''
    emphasized = 0
    open = true
    line = undefined
    links = []
  }
  const add = (words: string, strong: boolean, at: number | undefined): void => {
    const joined =
      text === '' || text.endsWith(' ') ? words.replace(/\s+/g, ' ').trimStart() : words.replace(/\s+/g, ' ')
    if (joined.trim() !== '')
      line ??= at === undefined ? undefined : at + linesBefore + (/^\s*/.exec(words)?.[0].split('\n').length ?? 1) - 1
    text += joined
    if (strong && open) emphasized = text.trimEnd().length
    else if (joined.trim() !== '') open = false
  }
  const walk = (node: Nodes, strong: boolean, around: number | undefined): void => {
    const at = lineOf(node) ?? around
    if (node.type === 'text') add(node.value, strong, at)
    if (node.type !== 'element' || SILENT.has(node.tagName)) return
    if (BLOCKS.has(node.tagName)) flush()
    const from = text.length
    for (const child of node.children) walk(child, strong || EMPHASIS.has(node.tagName), at)
    if (node.tagName === 'a') {
      const url = String(node.properties.href ?? '')
      const words = text.slice(from).trim()
      if (words !== '' && /^(?:https?:|mailto:)/i.test(url)) links.push({ text: words, url })
    }
    if (BLOCKS.has(node.tagName) && node.tagName !== 'br') flush()
  }
  for (const node of nodes) walk(node, false, undefined)
  flush()
  return lines.flatMap(withoutTemplates)
}
