/**
 * The names that this folder gives to Block Kit's types, all taken from what the bot sends. Types only.
 */
import type { Message } from '../render/message.js'

export type Block = Message['blocks'][number]
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

type Accessory = NonNullable<BlockOf<'section'>['accessory']>
type ContextElement = BlockOf<'context'>['elements'][number]
export type Element =
  | Exclude<Accessory, { type: 'image' }>
  | BlockOf<'actions'>['elements'][number]
  | BlockOf<'input'>['element']
  | BlockOf<'context_actions'>['elements'][number]
export type ElementOf<Type extends Element['type']> = Extract<Element, { type: Type }>

export type TextObject = Exclude<ContextElement, { type: 'image' }>
export type Option = NonNullable<ElementOf<'checkboxes'>['options']>[number]
export interface OptionGroup {
  readonly label: { readonly text: string }
  readonly options: readonly Option[]
}
export type Confirm = NonNullable<ElementOf<'button'>['confirm']>

export type TableCell = BlockOf<'table'>['rows'][number][number]
export type RichTextPart = BlockOf<'rich_text'>['elements'][number]
export type RichTextElement = Extract<RichTextPart, { type: 'rich_text_section' }>['elements'][number]
