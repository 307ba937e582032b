/** A modal with Markdown as preformatted text, to be selected and copied. */
import type { ModalView } from '@slack/types'
import { cutWithin } from './cut.js'
import { context, modal, preformatted, richText } from './kit.js'
import { jsonSize, VIEW_ROOM } from './limits.js'

export const COPY_VIEW = 'copy'

/** Characters of the view beside the text. */
const AROUND = 1_000

export function copyView(title: string, text: string): ModalView {
  const short = cutWithin(text, VIEW_ROOM.characters - AROUND, jsonSize)
  return modal(COPY_VIEW, {
    title,
    blocks: [
      context(['Copy this Markdown into your notes.']),
      richText([preformatted(short)]),
      ...(short === text ? [] : [context(['The text is cut here: there is no room for more.'])]),
    ],
  })
}
