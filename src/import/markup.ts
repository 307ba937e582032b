/**
 * Markdown and HTML to blocks. Markdown becomes HTML first, so that a table or a list is read by one reader whichever way
 * it is written. What a site puts around its pages is told apart here.
 */

import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { raw } from 'hast-util-raw'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { VFile } from 'vfile'
import { inlineTexts } from './inline.js'
import { closedTags, ruledTables } from './mend.js'
import type { Block, Reason, TableCell } from './page.js'
import { aside, flat, isTrail, markOf } from './site.js'
import { BLOCKS, elementsNamed, lineOf, plain, SILENT, wordsOnlyIn } from './tree.js'

/** Blocks and how many broken tags were put right. */
export interface Read {
  readonly blocks: readonly Block[]
  readonly mended: number
  /** The page's own address, in the head of an HTML page. */
  readonly url?: string | undefined
}

/** Reads a Markdown page without its front matter. `firstLine`: the line of the file that the text begins on. */
export function readMarkdown(text: string, file: string, firstLine: number): Read {
  // MDX indents components as it likes; Markdown would take them for part of a list.
  const ruled = ruledTables(text.replace(/^[ \t]+(?=<\/?[A-Z]\w{0,40}(?:\s[^<>\n]*)?>[ \t]*$)/gm, ''))
  const closed = closedTags(ruled.text)
  const tree = fromMarkdown(closed.text, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  })
  const html = raw(toHast(tree, { allowDangerousHtml: true }), { file: new VFile(closed.text) })
  return {
    blocks: new Reader(file, firstLine - 1).blocks(html.type === 'root' ? html.children : []),
    mended: ruled.mended + closed.mended,
  }
}

/** Reads an HTML page, or a piece of one. */
export function readHtml(text: string, file: string): Read {
  const closed = closedTags(text)
  const tree = fromHtml(closed.text)
  const canonical = elementsNamed(tree, 'link').find(({ properties }) => String(properties.rel) === 'canonical')
  const href = String(canonical?.properties.href ?? '')
  return {
    blocks: new Reader(file, 0, mainOf(tree)).blocks(tree.children),
    mended: closed.mended,
    url: /^https?:\/\/\S+$/i.test(href) ? href : undefined,
  }
}

/** The only `main` of a page, or the only `article`: all around it is the site's. */
function mainOf(tree: Root): Element | undefined {
  for (const name of ['main', 'article']) {
    const found = elementsNamed(tree, name)
    if (found.length === 1) return found[0]
  }
  return undefined
}

/** Components of MDX pages that hide sections behind a label, in lower case as HTML has them. */
const TABS = new Set(['accordion', 'accordionitem', 'expandable', 'tab', 'tabitem', 'tabpanel'])
/** Below every heading of the page around it. */
export const TAB = 7

/** Reads one tree. `main` is the part that is the page; without it all of it is. */
class Reader {
  constructor(
    private readonly file: string,
    private readonly linesBefore: number,
    private readonly main?: Element,
  ) {}

  blocks(nodes: readonly RootContent[]): Block[] {
    const signature = signatureOf(nodes)
    const left = this.main ? 'chrome' : undefined
    if (!signature) return this.flow(nodes, left)
    return [...this.flow(nodes.slice(0, nodes.indexOf(signature)), left), ...this.flow([signature], 'chrome')]
  }

  /** Block content. `left` says why what stands in it is left out. */
  private flow(nodes: readonly (RootContent | ElementContent)[], left?: Reason): Block[] {
    const blocks: Block[] = []
    let run: ElementContent[] = []
    const flush = (): void => {
      blocks.push(...this.paragraph(run, left))
      run = []
    }
    for (const node of nodes) {
      if (node.type === 'text' || (node.type === 'element' && !this.isBlock(node))) {
        run.push(node)
        continue
      }
      if (node.type !== 'element') continue
      flush()
      blocks.push(...this.element(node, node === this.main ? undefined : (markOf(node) ?? left)))
    }
    flush()
    return blocks
  }

  /** Whether an element stands on lines of its own: by its name, or because something in it does. */
  private isBlock(node: Element): boolean {
    if (SILENT.has(node.tagName)) return false
    return (
      BLOCKS.has(node.tagName) ||
      TABS.has(node.tagName) ||
      node.children.some((child) => child.type === 'element' && this.isBlock(child))
    )
  }

  private element(node: Element, left: Reason | undefined): Block[] {
    if (left) return this.flow(node.children, left)
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1]
    if (depth !== undefined) return this.heading(node, Number(depth))
    switch (node.tagName) {
      case 'ul':
      case 'ol':
        return this.list(node)
      case 'dl':
        return this.definitions(node)
      case 'details':
        return this.details(node)
      case 'table':
        return this.table(node)
      default:
        return TABS.has(node.tagName) ? this.tab(node) : this.flow(node.children)
    }
  }

  /** A heading may be a button that folds its section; a button beside its words is the site's. */
  private heading(node: Element, depth: number): Block[] {
    const isButton = (child: ElementContent): boolean => child.type === 'element' && child.tagName === 'button'
    const words = node.children.filter((child) => !isButton(child))
    const [own, buttons] = plain(words).trim() === '' ? [node.children, []] : [words, node.children.filter(isButton)]
    const headings = inlineTexts(own, this.file, this.linesBefore).flatMap(
      (text): Block[] => aside(text) ?? [{ kind: 'heading', depth, text }],
    )
    return [...headings, ...this.flow(buttons)]
  }

  /** A tab of a component is a section under its label; the headings in it lie below that. */
  private tab(node: Element): Block[] {
    const { label, title, name, value } = node.properties
    const blocks = this.flow(node.children)
    const told = [label, title, name, value].find((one) => typeof one === 'string' && one.trim() !== '')
    if (typeof told !== 'string') return blocks
    const line = (lineOf(node) ?? 1) + this.linesBefore
    const text = { text: told.replace(/\s+/g, ' ').trim(), file: this.file, line, links: [], emphasized: 0 }
    const below = blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: block.depth + TAB } : block))
    return [{ kind: 'heading', depth: TAB, text }, ...below]
  }

  private list(node: Element): Block[] {
    const items: Block[][] = []
    let loose: ElementContent[] = []
    // Text that stands in a list but in none of its items is an item of its own.
    const flush = (): void => {
      const blocks = this.flow(loose)
      if (blocks.length > 0) items.push(blocks)
      loose = []
    }
    for (const child of node.children) {
      if (child.type !== 'element' || child.tagName !== 'li') {
        loose.push(child)
        continue
      }
      flush()
      const blocks = this.flow(child.children)
      if (blocks.length > 0) items.push(blocks)
    }
    flush()
    if (items.length === 0) return []
    const anchors = elementsNamed(node, 'a').map((link) => String(link.properties.href ?? ''))
    const list: Block = { kind: 'list', items }
    const texts = inlineTexts(node.children, this.file, this.linesBefore)
    const linked = texts.length > 0 && anchors.length >= items.length && wordsOnlyIn(node, 'a')
    if (linked && anchors.every((href) => href.startsWith('#'))) return flat(list, 'navigation')
    return [list]
  }

  /** A term with its definitions is an emphasized label with what belongs to it. */
  private definitions(node: Element): Block[] {
    const items: Block[][] = []
    for (const child of node.children.flatMap((one) =>
      one.type === 'element' && one.tagName === 'div' ? one.children : one,
    )) {
      if (child.type !== 'element') continue
      if (child.tagName === 'dt') {
        items.push(
          inlineTexts(child.children, this.file, this.linesBefore).map((text) => ({
            kind: 'text',
            text: { ...text, emphasized: text.text.length },
          })),
        )
      } else {
        const blocks = this.flow(child.children)
        const last = items.at(-1)
        if (last) last.push(...blocks)
        else items.push(blocks)
      }
    }
    return items.length > 0 ? [{ kind: 'list', items }] : []
  }

  /** What folds out stands under its summary as under a label. */
  private details(node: Element): Block[] {
    const [head, ...rest] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
    if (head?.type !== 'element' || head.tagName !== 'summary') return this.flow(node.children)
    const inner = head.children.flatMap((child): Block[] => this.flow([child]))
    if (inner.some((block) => block.kind === 'heading')) return [...inner, ...this.flow(rest)]
    const label = inlineTexts(head.children, this.file, this.linesBefore)
      .slice(0, 1)
      .map((text): Block => ({ kind: 'text', text: { ...text, emphasized: text.text.length } }))
    return [{ kind: 'list', items: [[...label, ...this.flow(rest)]] }]
  }

  /** Rows of equal length, spans filled in; a span over the edge ends there. */
  private table(node: Element): Block[] {
    const captions = elementsNamed(node, 'caption').flatMap((caption) => this.flow(caption.children))
    const rows = elementsNamed(node, 'tr').filter((row) => row.children.some(isCell))
    const grid: TableCell[][] = rows.map(() => [])
    const width = Math.max(
      0,
      ...rows
        .slice(0, 1)
        .map((row) => row.children.filter(isCell).reduce((sum, cell) => sum + spanOf(cell, 'colSpan'), 0)),
    )
    const loose: Block[] = []
    for (const [index, row] of rows.entries()) {
      const here = grid[index] ?? []
      let column = 0
      for (const element of row.children) {
        if (!isCell(element)) {
          loose.push(...this.flow([element]))
          continue
        }
        while (here[column]) column += 1
        const cell: TableCell = { blocks: this.flow(element.children), header: element.tagName === 'th' }
        const across = spanOf(element, 'colSpan')
        // A cell wider than what is left of the table ends with it.
        const end =
          across > 1 ? Math.max(column + 1, Math.min(column + across, Math.max(width, here.length))) : column + 1
        for (let down = 0; down < spanOf(element, 'rowSpan'); down += 1) {
          const target = grid[index + down]
          if (!target) break
          for (let place = column; place < end; place += 1) target[place] ??= cell
        }
        column = end
      }
    }
    const longest = Math.max(0, ...grid.map((row) => row.length))
    const table: Block = {
      kind: 'table',
      rows: grid.map((row) => Array.from({ length: longest }, (_, at) => row[at] ?? EMPTY)),
    }
    return [...captions, ...loose, ...(longest > 0 ? [table] : [])]
  }

  /** A run of inline content, cut where the page breaks the line. */
  private paragraph(nodes: readonly ElementContent[], left: Reason | undefined): Block[] {
    const texts = inlineTexts(nodes, this.file, this.linesBefore)
    if (left) return texts.map((text) => ({ kind: 'left out', text, reason: left }))
    if (isTrail(nodes)) return texts.map((text) => ({ kind: 'left out', text, reason: 'navigation' }))
    return texts.flatMap((text): Block[] => aside(text) ?? [{ kind: 'text', text }])
  }
}

/** The last paragraph of a page, below a rule and all in italics: it is about the page, not part of the section above it. */
function signatureOf(nodes: readonly RootContent[]): Element | undefined {
  const [rule, last] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '').slice(-2)
  if (rule?.type !== 'element' || rule.tagName !== 'hr' || last?.type !== 'element' || last.tagName !== 'p')
    return undefined
  return wordsOnlyIn(last, 'em') ? last : undefined
}

const EMPTY: TableCell = { blocks: [], header: false }

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

/** More rows or columns than any ladder has are a slip of the pen. */
const MAX_SPAN = 200

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[name] ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1
}
