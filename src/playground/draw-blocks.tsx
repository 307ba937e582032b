/**
 * Blocks as Slack shows them, for messages, modals and the Home tab alike. A block or element that this page does not
 * know is shown as such.
 */
import type { Child } from 'hono/jsx'
import type { Block, BlockOf, ImageElement, TableCell } from './block-types.js'
import { controlName } from './controls.js'
import { drawElement, type Place } from './draw-elements.js'
import { Link, RichText, Text, withEmoji } from './draw-text.js'

export function Blocks({ place, errors }: { place: Place; errors?: ReadonlyMap<string, string> }) {
  return (
    <>
      {place.panel.blocks.map((block) => (
        <div class={`block ${block.type}`}>{drawBlock(block, place, errors?.get(block.block_id ?? ''))}</div>
      ))}
    </>
  )
}

function drawBlock(block: Block, place: Place, error: string | undefined): Child {
  switch (block.type) {
    case 'header': {
      const Heading = place.heading
      return <Heading>{withEmoji(block.text.text)}</Heading>
    }
    case 'divider':
      return <hr />
    case 'section':
      return <Section block={block} place={place} />
    case 'context':
      return block.elements.map((element) =>
        element.type === 'image' ? (
          <Image of={element} />
        ) : (
          <span class="text">
            <Text of={element} />
          </span>
        ),
      )
    case 'actions':
    case 'context_actions':
      return block.elements.map(
        (element) =>
          drawElement({ element, blockId: block.block_id, place, dispatch: true }) ?? <Unknown type={element.type} />,
      )
    case 'input':
      return <Input block={block} place={place} error={error} />
    case 'rich_text':
      return <RichText of={block} />
    case 'image':
      return (
        <figure>
          {block.title && <figcaption>{withEmoji(block.title.text)}</figcaption>}
          <Image of={block} />
        </figure>
      )
    case 'table':
      return <Table block={block} />
    case 'alert':
      return (
        <div role="alert">
          <Text of={block.text} />
        </div>
      )
  }
  return <Unknown type={block.type} />
}

function Unknown({ type }: { type: string }) {
  return <p class="unknown">This page cannot draw “{type}”.</p>
}

function Section({ block, place }: { block: BlockOf<'section'>; place: Place }) {
  const { accessory } = block
  return (
    <>
      <div class="text">
        {block.text && <Text of={block.text} />}
        {block.fields && (
          <div class="fields">
            {block.fields.map((field) => (
              <div>
                <Text of={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div class="accessory">
          {accessory.type === 'image' ? (
            <Image of={accessory} />
          ) : (
            (drawElement({ element: accessory, blockId: block.block_id, place, dispatch: true }) ?? (
              <Unknown type={accessory.type} />
            ))
          )}
        </div>
      )}
    </>
  )
}

function Input({ block, place, error }: { block: BlockOf<'input'>; place: Place; error: string | undefined }) {
  const { element, label, hint, optional } = block
  const id = `${place.prefix}-${encodeURIComponent(controlName(block.block_id, element))}`
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter((note) => note).join(' ')
  const drawn = drawElement({
    element,
    blockId: block.block_id,
    place,
    dispatch: block.dispatch_action ?? false,
    id,
    describedBy: notes || undefined,
    invalid: error === undefined ? undefined : true,
  })
  return (
    <>
      <label id={`${id}-label`} for={id}>
        {withEmoji(label.text)} {optional && <span class="optional">(optional)</span>}
      </label>
      {drawn ?? <Unknown type={element.type} />}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {withEmoji(hint.text)}
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

function Table({ block }: { block: BlockOf<'table'> }) {
  const [head = [], ...rows] = block.rows
  const look = (column: number) => `align-${block.column_settings?.[column]?.align ?? 'left'}`
  return (
    <section class="sideways" tabindex={0} aria-label="Table">
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th scope="col" class={look(column)}>
                {drawCell(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, column) => (
                <td class={look(column)}>{drawCell(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function drawCell(cell: TableCell): Child {
  return cell.type === 'rich_text' ? <RichText of={cell} /> : 'text' in cell ? cell.text : ''
}

/** The page loads nothing from elsewhere, so an image is its description, linked. */
function Image({ of: { alt_text, ...image } }: { of: ImageElement }) {
  return (
    <span class="image">{'image_url' in image ? <Link url={image.image_url ?? ''}>{alt_text}</Link> : alt_text}</span>
  )
}
