/** Blocks as a person reads them, so that tests can say what stands on the screen. */
import type { ActionsBlockElement, AnyBlock, KnownBlock, SectionBlockAccessory } from '@slack/types'

/** The blocks of a message or a view, one after the other. */
export function drawnAll(blocks: readonly AnyBlock[]): string[] {
  return blocks.filter((block): block is KnownBlock => block.type !== 'unknown').map(drawn)
}

/** A block in one line a row, as a person reads it: `**bold**`, `[label => value]`. */
export function drawn(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return `# ${block.text.text}`
    case 'context':
      return block.elements.map((element) => ('text' in element ? `~ ${element.text}` : '')).join('\n')
    case 'rich_text':
      return block.elements
        .map((part) =>
          part.type === 'rich_text_list'
            ? part.elements.map((each) => `${'  '.repeat(part.indent ?? 0)}• ${words(each.elements)}`).join('\n')
            : words(part.elements),
        )
        .join('\n')
    case 'actions':
      return block.elements.map(control).join(' ')
    case 'section':
      return [block.text?.text ?? '', ...(block.accessory ? [control(block.accessory)] : [])].join(' ')
    case 'input':
      return `${block.label.text}: ${block.element.type}`
    case 'table':
      return block.rows
        .map((row) =>
          row.map((cell) => (cell.type === 'rich_text' ? drawn(cell).replaceAll('\n', ' / ') : cell.text)).join(' | '),
        )
        .join('\n')
    case 'container':
      return [`${block.default_collapsed ? '▸' : '▾'} ${block.title?.text}`, ...block.child_blocks.map(drawn)].join(
        '\n',
      )
    default:
      return block.type
  }
}

function control(element: ActionsBlockElement | SectionBlockAccessory): string {
  if (element.type === 'button') return `[${element.text.text} => ${element.value}]`
  if (element.type === 'overflow') return `[⋯ ${element.options.map(({ value }) => value).join(', ')}]`
  if (element.type !== 'static_select') return element.type
  return `[${element.placeholder?.text}: ${element.options?.map(({ value }) => value).join(', ')}]`
}

function words(elements: readonly object[]): string {
  return elements
    .map((element) => {
      const text = 'text' in element ? String(element.text) : ''
      const isBold = 'style' in element && JSON.stringify(element.style).includes('bold')
      return isBold ? `**${text}**` : text
    })
    .join('')
}
