/**
 * The same blocks without those that not every Slack takes: a table becomes a list, what is folded away stands open,
 * and nobody is asked whether it helped. Blocks come in as a refused message carried them, blocks go out that have been there for years.
 */
import type { KnownBlock, RichTextBlock, RichTextElement } from '@slack/types'
import { bold, bullets, line, richText, run } from './kit.js'
import { byRank, tellsNews } from './outline-steps.js'

/** Null where nothing would be another. */
export function listForm(blocks: readonly KnownBlock[]): KnownBlock[] | null {
  const plain = blocks.flatMap((block): KnownBlock[] => {
    switch (block.type) {
      case 'table':
        return [listOf(block.rows.map((row) => row.map(elementsOf)))]
      case 'container': {
        const title = line([bold(block.title?.text ?? '')])
        const [first, ...others] = block.child_blocks
        return first?.type === 'rich_text'
          ? [richText([title, ...first.elements]), ...others]
          : [richText([title]), ...block.child_blocks]
      }
      case 'context_actions':
        return []
      default:
        return [block]
    }
  })
  const isSame = plain.length === blocks.length && plain.every((block, index) => block === blocks[index])
  return isSame ? null : plain
}

function elementsOf(cell: { readonly type: string }): RichTextElement[] {
  const lines = isRichText(cell) ? cell.elements.filter((part) => part.type === 'rich_text_section') : []
  return lines.flatMap(({ elements }, index) => [...(index === 0 ? [] : [run('\n')]), ...elements])
}

function isRichText(cell: { readonly type: string }): cell is RichTextBlock {
  return cell.type === 'rich_text'
}

type Row = RichTextElement[][]

/** A row is its name, then a bullet a column; the groups in which something is news come first. */
function listOf([header = [], ...rows]: Row[]): RichTextBlock {
  const columns = header.map(textOf)
  return richText(
    byRank(groupsOf(rows), (group) => Number(group.some((row) => row.some((cell) => tellsNews(textOf(cell))))))
      .flat()
      .flatMap(([name = [], ...cells]) => [
        line(name),
        bullets(
          cells.map((cell, index) => line([bold(`${columns[index + 1] ?? ''}: `), ...cell])),
          0,
        ),
      ]),
  )
}

/** Rows that belong together: the first of a group has its name in bold. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const [first] = row[0] ?? []
    const isNamed = first?.type === 'text' && first.style?.bold === true
    if (isNamed || groups.length === 0) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  return groups
}

function textOf(cell: readonly RichTextElement[]): string {
  return cell.map((each) => ('text' in each ? each.text : '')).join('')
}
