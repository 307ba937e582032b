/** A modal with Markdown as preformatted text, to be selected and copied: one page or several, each with its name. */
import type { KnownBlock, ModalView } from '@slack/types'
import { cut } from './cut.js'
import { context, header, modal, preformatted, richText } from './kit.js'
import { charactersOf, VIEW_ROOM } from './limits.js'

export interface CopyPage {
  /** Shown above it; null: it is the only one. */
  readonly name: string | null
  readonly text: string
}

export const COPY_VIEW = 'copy'

/** Pages that a view has no room for are counted; a view takes about twenty. */
export function copyView(title: string, pages: readonly CopyPage[]): ModalView {
  const blocks: KnownBlock[] = [context(['Select the text below and copy it. It is Markdown, for any notes you keep.'])]
  let left = pages.length
  for (const { name, text } of pages) {
    const page = [...(name === null ? [] : [header(name)]), richText([preformatted(text)])]
    if (charactersOf([...blocks, ...page]) > VIEW_ROOM.characters - 500) break
    blocks.push(...page)
    left -= 1
  }
  if (left > 0) blocks.push(context([`${left} more ${left === 1 ? 'page has' : 'pages have'} no room here.`]))
  return modal(COPY_VIEW, { title: cut(title, 24), blocks })
}
