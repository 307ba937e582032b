/**
 * Blocks as Slack shows them, for messages, modals and the Home tab alike. A block or element that this page does not
 * know is shown as such.
 */
import type { Child } from 'hono/jsx'
import type { Block, BlockOf, Element, TableCell } from './block-types.js'
import { controlName } from './controls.js'
import { drawElement, type Place } from './draw-elements.js'
import { Markdown } from './draw-markdown.js'
import { Table } from './draw-table.js'
import { RichText, Text } from './draw-text.js'

interface BlocksProps {
  readonly place: Place
  /** The panel's, or those within one of its blocks. */
  readonly blocks?: readonly Block[]
  /** By `block_id`. */
  readonly errors?: ReadonlyMap<string, string>
}

export function Blocks({ place, blocks = place.panel.blocks, errors }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <div class={`block ${block.type}`}>{drawBlock(block, place, errors?.get(block.block_id ?? ''))}</div>
      ))}
    </>
  )
}

function drawBlock(block: Block, place: Place, error: string | undefined): Child {
  switch (block.type) {
    case 'header': {
      const Heading = place.heading
      return (
        <Heading>
          <Text of={block.text} />
        </Heading>
      )
    }
    case 'divider':
      return <hr />
    case 'section':
      return <Section block={block} place={place} />
    case 'context':
      return block.elements.map((part) => (
        <span class="text">{part.type === 'image' ? <Unknown type={part.type} /> : <Text of={part} />}</span>
      ))
    case 'actions':
    case 'context_actions':
      return block.elements.map((element) => <Control element={element} block={block} place={place} />)
    case 'input':
      return <Input block={block} place={place} error={error} />
    case 'rich_text':
      return <RichText of={block} />
    case 'table':
      return <TableBlock block={block} />
    case 'container':
      return <Container block={block} place={place} />
    case 'markdown':
      return <Markdown text={block.text} />
  }
  return <Unknown type={block.type} />
}

function Unknown({ type }: { type: string }) {
  return <p class="unknown">This page cannot draw “{type}”.</p>
}

function Control({ element, block, place }: { element: Element; block: Block; place: Place }) {
  return <>{drawElement(element, block.block_id, place, true) ?? <Unknown type={element.type} />}</>
}

function Section({ block, place }: { block: BlockOf<'section'>; place: Place }) {
  const { text, fields, accessory } = block
  return (
    <>
      <div class="text">
        {text && <Text of={text} />}
        {fields && (
          <div class="fields">
            {fields.map((field) => (
              <div>
                <Text of={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory?.type === 'image' && <Unknown type={accessory.type} />}
      {accessory && accessory.type !== 'image' && <Control element={accessory} block={block} place={place} />}
    </>
  )
}

function TableBlock({ block: { rows, column_settings: settings = [] } }: { block: BlockOf<'table'> }) {
  const [header = [], ...body] = rows.map((row) => row.map(drawCell))
  // Slack takes null for a column that keeps to the defaults.
  const columns = settings.map((column) => ({ align: column?.align, isWrapped: column?.is_wrapped }))
  return <Table header={header} rows={body} columns={columns} />
}

function drawCell(cell: TableCell): Child {
  return cell.type === 'rich_text' ? <RichText of={cell} /> : cell.text
}

function Container({ block, place }: { block: BlockOf<'container'>; place: Place }) {
  const { block_id, title, rich_text_title, subtitle, width = 'standard', icon, child_blocks } = block
  const header = (
    <>
      {icon && <Unknown type={icon.type} />}
      <strong class="name">{rich_text_title ? <RichText of={rich_text_title} /> : title && <Text of={title} />}</strong>
      {subtitle && (
        <div class="small">
          <Text of={subtitle} />
        </div>
      )}
    </>
  )
  const inside = (
    <div class="inside">
      <Blocks place={place} blocks={child_blocks} />
    </div>
  )
  if (!block.is_collapsible) {
    return (
      <div class={`box ${width}`}>
        <div class={`heading ${block.has_header_divider ? 'divided' : ''}`}>{header}</div>
        {inside}
      </div>
    )
  }
  return (
    <details class={`box ${width}`} id={`${place.prefix}-${block_id}`} open={!block.default_collapsed}>
      <summary class="heading">{header}</summary>
      {inside}
    </details>
  )
}

function Input({ block, place, error }: { block: BlockOf<'input'>; place: Place; error: string | undefined }) {
  const { block_id, element, label, hint, optional, dispatch_action = false } = block
  const id = `${place.prefix}-${encodeURIComponent(controlName(block_id, element))}`
  const drawn = drawElement(element, block_id, place, dispatch_action, {
    id,
    'aria-label': undefined,
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter((note) => note).join(' ') || undefined,
    'aria-invalid': error === undefined ? undefined : true,
  })
  return (
    <>
      <label id={`${id}-label`} for={id}>
        <Text of={label} /> {optional && '(optional)'}
      </label>
      {drawn ?? <Unknown type={element.type} />}
      {hint && (
        <p class="small" id={`${id}-hint`}>
          <Text of={hint} />
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}
