/** A brief for a 1:1 as a modal, to copy or to have sent, and as messages to oneself, one a page. */
import type { KnownBlock, ModalView } from '@slack/types'
import { type Brief, briefPages } from '../answer/brief.js'
import type { Page } from '../answer/pages.js'
import { BRIEF_VIEW } from './actions.js'
import { copyView } from './copy-view.js'
import { context, modal, plain, preformatted, richText, section } from './kit.js'
import type { Message } from './message.js'
import { sendableText } from './text.js'
import { counted } from './wording.js'

const TITLE = 'Brief for a 1:1'

/** Pages sent as messages; nobody brings more to a 1:1. */
const MOST_SENT = 20

/** @param query what the brief is about, as text: it comes back when the modal is submitted */
export function briefView(brief: Brief, query: string): ModalView {
  return {
    ...copyView(TITLE, headed(brief, briefPages(brief))),
    callback_id: BRIEF_VIEW,
    private_metadata: query,
    submit: plain('Send to me'),
  }
}

/** Pages under the name of their pillar, numbered where it has several; the opening goes by what the brief is about. */
function headed({ ladder, level, next }: Brief, pages: readonly Page[]): Page[] {
  if (pages.length === 1) return [...pages]
  const about = `${ladder.name}, ${[level, ...(next ? [next] : [])].map((each) => each.name).join(' to ')}`
  return pages.map((page) => {
    const same = pages.filter(({ name }) => name === page.name)
    const part = same.length > 1 ? ` (${same.indexOf(page) + 1} of ${same.length})` : ''
    return { ...page, name: `${page.name ?? about}${part}` }
  })
}

/** The first one opens, the others belong into its thread. */
export function briefMessages(brief: Brief): Message[] {
  const pages = briefPages(brief)
  const left = pages.length - MOST_SENT
  const rest = `${counted(left, 'more page')} would be too many for one 1:1. The answer for a single competency has a brief of its own.`
  return [
    ...pages.slice(0, MOST_SENT).map(({ text }) => message(text, richText([preformatted(text)]))),
    ...(left > 0 ? [message(rest, context([rest]))] : []),
  ]
}

function message(text: string, block: KnownBlock): Message {
  return { text: sendableText(text), blocks: [block] }
}

/** The same modal once it was used: how it went. */
export function briefSentView(text: string): ModalView {
  return modal(BRIEF_VIEW, { title: TITLE, blocks: [section(text)] })
}
