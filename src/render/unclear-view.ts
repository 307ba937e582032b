/**
 * The modal in which a person tells whoever looks after a ladder that a behavior is unclear, what it sends them, and how
 * that went.
 */
import type { KnownBlock, ModalView } from '@slack/types'
import type { Quoted } from '../answer/quoted.js'
import { levelName } from '../ladder/ladders.js'
import type { Owner } from '../ladder/model.js'
import { UNCLEAR_VIEW } from './actions.js'
import {
  bold,
  checkbox,
  code,
  context,
  type Entered,
  line,
  modal,
  option,
  ownerLine,
  person,
  plain,
  preformatted,
  quote,
  richText,
  run,
  section,
  select,
  textInput,
} from './kit.js'
import { OPTION_VALUE, PRIVATE_METADATA } from './limits.js'
import type { Message } from './message.js'
import { sendableText } from './text.js'

const TITLE = 'This is unclear'
const BEHAVIOR = 'behavior'
const WORDS = 'words'
const NAMED = 'named'
const WITH_NAME = option('Show my name', NAMED)

/** The behaviors of an answer that somebody can be asked about. */
export function askable(quoted: readonly Quoted[]): Quoted[] {
  return quoted.filter(({ ladder, behavior }) => ladder.owner !== null && behavior.id.length <= OPTION_VALUE)
}

/**
 * @param quoted at least one, as `askable` gives them
 * @param written what is shown, as `writeShown` writes it
 */
export function unclearView(quoted: readonly Quoted[], written: string): ModalView {
  const options = quoted.map(({ behavior: { id, topic, text } }) => {
    return option(topic === null ? text : `${topic}: ${text}`, id)
  })
  const [first, ...others] = options
  return modal(UNCLEAR_VIEW, {
    title: TITLE,
    submit: 'Send',
    metadata: written.length <= PRIVATE_METADATA ? written : '',
    blocks: [
      section('This goes to whoever looks after the ladder. Your name is left out unless you tick the box.'),
      {
        type: 'input',
        block_id: BEHAVIOR,
        label: plain('Behavior'),
        element: select(BEHAVIOR, 'Choose a behavior', options, others.length === 0 ? first?.value : null),
      },
      textInput(WORDS, WORDS, 'What is unclear?', 'A line or two.', ''),
      checkbox(NAMED, 'Your name', WITH_NAME, false),
    ],
  })
}

export interface Unclear {
  /** Of the behavior. */
  readonly id: string
  readonly words: string
  readonly isNamed: boolean
}

export function readUnclear(values: Entered): Unclear {
  return {
    id: values[BEHAVIOR]?.[BEHAVIOR]?.selected_option?.value ?? '',
    words: values[WORDS]?.[WORDS]?.value?.trim() ?? '',
    isNamed: (values[NAMED]?.[NAMED]?.selected_options ?? []).length > 0,
  }
}

/** "Customer Engineering IC4, Relationship Management, Discovery". */
function placeOf({ ladder, competency, behavior: { level, topic } }: Quoted): string {
  return [`${ladder.name} ${levelName(ladder, level)}`, competency.name, ...(topic === null ? [] : [topic])].join(', ')
}

/** @param by the user id of who sends it, if it is to be named */
export function unclearMessage(quoted: Quoted, words: string, by: string | null): Message {
  const { id, text } = quoted.behavior
  const who = by === null ? [bold('Someone')] : [person(by)]
  return {
    text: sendableText(unclearText(quoted, words)),
    blocks: [
      richText([
        line([...who, run(' finds this unclear:')]),
        quote(text),
        line([run(`${placeOf(quoted)} · `), code(id)]),
        line([bold('What is unclear: '), run(words)]),
      ]),
    ],
  }
}

function unclearText(quoted: Quoted, words: string): string {
  const { id, text } = quoted.behavior
  return `Unclear: “${text}” (${placeOf(quoted)}, ${id})\nWhat is unclear: ${words}`
}

/** The same modal once it was used: how it went. */
export function unclearSentView(text: string, more: readonly KnownBlock[] = []): ModalView {
  return modal(UNCLEAR_VIEW, { title: TITLE, blocks: [section(text), ...more] })
}

/** Whom to write to, and what. */
export function sendYourself(quoted: Quoted, owner: Owner, words: string): KnownBlock[] {
  return [
    ownerLine('Send it to', owner),
    richText([preformatted(unclearText(quoted, words))]),
    context([`The page: ${quoted.ladder.source.title}`]),
  ]
}
