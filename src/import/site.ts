/** What a site puts around the text of its pages: navigation, footers, template tags. */
import type { Element, ElementContent } from 'hast'
import { CHROME, CHROME_MARKS, CHROME_STARTS, NAVIGATION_MARKS } from '../words/site.js'
import type { Block, Reason, Text } from './page.js'
import { elementsNamed, plain } from './tree.js'

/** Template tags, shortcodes, attribute lists, directives, imports of components: they stand in pages and are no text. */
const TEMPLATE = /\{%.*?%\}|\{\{.*?\}\}|\{:.*?\}|\[\[_?toc_?\]\]|\[toc\]/gis
const DIRECTIVE = /^(?::{3,}.*|import\s.+\sfrom\s+['"].*|export\s+(?:const|default)\s.*)$/i

/** Why a site's own element is left out, by its name, role, class or id. */
export function markOf(element: Element): Reason | undefined {
  const { tagName, properties } = element
  if (tagName === 'nav') return 'navigation'
  if (tagName === 'button' || tagName === 'footer' || (tagName === 'header' && !holdsHeading(element))) return 'chrome'
  if (tagName === 'body' || tagName === 'html' || tagName === 'main' || tagName === 'article') return undefined
  const marks = [properties.className ?? [], properties.id ?? '', properties.role ?? '']
    .flat()
    .map((mark) => String(mark).toLowerCase())
  const has = (names: readonly string[]): boolean =>
    marks.some((mark) =>
      names.some((name) => mark === name || mark.startsWith(`${name}-`) || mark.endsWith(`-${name}`)),
    )
  if (has(NAVIGATION_MARKS)) return 'navigation'
  return has(CHROME_MARKS) ? 'chrome' : undefined
}

function holdsHeading(node: Element): boolean {
  return ['h1', 'h2', 'h3'].some((name) => elementsNamed(node, name).length > 0)
}

/** A text that a site puts on every page, or one of a template; undefined for the page's own. */
export function aside(text: Text): Block[] | undefined {
  const words = text.text
    .toLowerCase()
    .replace(/[\s↑→←>»]+$/, '')
    .replace(/^[^\p{L}\p{N}©(]+/u, '')
  if (CHROME.includes(words) || (text.text.length < 120 && CHROME_STARTS.some((start) => words.startsWith(start)))) {
    return [{ kind: 'left out', text, reason: 'chrome' }]
  }
  if (isTemplate(text.text)) return [{ kind: 'left out', text, reason: 'markup' }]
  return undefined
}

export function isTemplate(text: string): boolean {
  return DIRECTIVE.test(text) || text.replace(TEMPLATE, '').trim() === ''
}

/** The template tags in a text, and the text without them. */
export function withoutTemplates(text: Text): Text[] {
  const tags = text.text.match(TEMPLATE)
  if (!tags || isTemplate(text.text)) return [text]
  const rest = text.text.replace(TEMPLATE, ' ').replace(/\s+/g, ' ').trim()
  return [...tags.map((tag) => ({ ...text, text: tag, links: [], emphasized: 0 })), { ...text, text: rest }]
}

/** All texts of a block, left out for one reason. */
export function flat(block: Block, reason: Reason): Block[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap((one) => flat(one, reason)))
  if (block.kind === 'table') {
    return [...new Set(block.rows.flat())].flatMap((cell) => cell.blocks.flatMap((one) => flat(one, reason)))
  }
  return [{ kind: 'left out', text: block.text, reason }]
}

/** What links to the page before or after begin or end with. */
const ARROW = /^[\u2190\u2192\u00AB\u2039].{1,80}$|^[^.!?]{1,80}[\u2190\u2192\u00BB\u203A]$/u

/** Whether a line is a way to the page: short, links with signs between them, the page itself last, or links with arrows. */
export function isTrail(nodes: readonly ElementContent[]): boolean {
  const [first] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  if (first?.type !== 'element' || first.tagName !== 'a') return false
  if (nodes.every((node) => node.type !== 'element' || node.tagName === 'a') && ARROW.test(plain(nodes).trim()))
    return true
  const rest = plain(nodes.filter((node) => node.type !== 'element' || node.tagName !== 'a'))
  return /^\s*[/>»›→|·•«‹<←\\][\s/>»›→|·•«‹<←\\]*[^.!?:]{0,40}$/.test(rest)
}
