/** What people do in Slack, as deliveries: each by a person of their own, so that everything that comes of it can be told apart. */
import { askAction, LOOK_UP_SHORTCUT } from '../../src/render/actions.js'
import { globalShortcut } from '../helpers/modals.js'
import { buttonClick, directMessage, homeOpened, IDS, mention, slashCommand } from '../helpers/slack.js'

let people = 0
function someone(): string {
  people += 1
  return `U9${String(people).padStart(6, '0')}`
}

const person = () => ({ id: someone(), username: 'someone', team_id: IDS.team })

export const command = (text = 'ce ic5 discovery') => slashCommand(text, { user_id: someone() })
/** In a channel of its own: Slack counts messages by channel. */
export const mentionOf = (text = 'ce ic5 discovery') => {
  const user = someone()
  return mention(text, { user, channel: `C${user}` })
}
export const messageOf = (text = 'ce ic5 discovery') => {
  const user = someone()
  return directMessage(text, { user, channel: `D${user}` })
}
export const click = (query = 'ce ic5') => buttonClick({ action_id: askAction(0), value: query }, { user: person() })
export const home = () => homeOpened({ user: someone() })
export const shortcut = () => ({ ...globalShortcut(LOOK_UP_SHORTCUT), user: person() })

/** One of each. */
export const SCENES: readonly (readonly [name: string, happens: () => object])[] = [
  ['a command', command],
  ['a mention', mentionOf],
  ['a direct message', messageOf],
  ['a click', click],
  ['the Home tab opened', home],
  ['a shortcut', shortcut],
]
