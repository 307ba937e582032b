/**
 * What Slack knows of the app from its manifest, so that the page can offer it; a test holds the two together.
 */
import { LOOK_UP_SHORTCUT, MATCH_SHORTCUT } from '../render/actions.js'

export interface AppFacts {
  readonly commands: readonly { readonly command: string; readonly hint: string; readonly description: string }[]
  readonly globalShortcuts: readonly Shortcut[]
  readonly messageShortcuts: readonly Shortcut[]
  /** Queries that the loaded ladders answer. */
  examples(): readonly string[]
  /** How the bot reads a question, line by line. */
  explain(text: string): string
}

interface Shortcut {
  readonly callbackId: string
  readonly name: string
}

export const APP: Omit<AppFacts, 'examples' | 'explain'> = {
  commands: [
    {
      command: '/ladder',
      hint: 'ladder, level, competency or any question',
      description: 'Look up a career ladder',
    },
  ],
  globalShortcuts: [{ callbackId: LOOK_UP_SHORTCUT, name: 'Look up a ladder' }],
  messageShortcuts: [{ callbackId: MATCH_SHORTCUT, name: 'Match to a ladder' }],
}
