/**
 * The Home tab: drawn anew when it is opened and at each click in it. Where a person is travels in the view itself, so
 * nothing is stored here; a view that changed meanwhile is drawn over.
 */
import type {
  App,
  BlockAction,
  ButtonAction,
  Context,
  ExternalSelectAction,
  OverflowAction,
  PlainTextInputAction,
  StaticSelectAction,
} from '@slack/bolt'
import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, ASK_INPUT_ACTION, FIND_ACTION, formOf, HOME_ACTION } from '../render/actions.js'
import { decodeState, type HomeState, nextState, openText } from '../render/home-state.js'
import { homeView } from '../render/home-view.js'
import { accountOf, givenBy } from './account.js'
import { show } from './shown.js'

type HomeControl = ButtonAction | ExternalSelectAction | OverflowAction | PlainTextInputAction | StaticSelectAction

export function registerAppHome(app: App, bot: () => Ladderbot): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'home') return
    const { user, view } = event
    // Slack sends the hash of a view that was published before; Bolt's type of it does not know.
    const hash = view && 'hash' in view && typeof view.hash === 'string' ? view.hash : undefined
    await publish({ client, context }, user, bot(), decodeState(view?.private_metadata), hash)
  })
  for (const controls of [HOME_ACTION, ASK_ACTION, FIND_ACTION, ASK_INPUT_ACTION]) {
    app.action<BlockAction<HomeControl>>(controls, async ({ action, body, ack, client, context }) => {
      if (body.view?.type !== 'home' || formOf(action)) return
      await ack()
      const state = nextState(decodeState(body.view.private_metadata), action)
      await publish({ client, context }, body.user.id, bot(), state, body.view.hash)
    })
  }
}

/** Shows the person where they are; the hash keeps two quick clicks from overtaking each other. */
async function publish(
  { client, context }: { readonly client: WebClient; readonly context: Context },
  user: string,
  bot: Ladderbot,
  state: HomeState,
  hash: string | undefined,
): Promise<void> {
  const text = openText(state)
  const open = text === null ? null : show(bot, text)
  if (open) accountOf(context).given = givenBy([open])
  const view = homeView({ ladders: bot.ladders, state, open })
  try {
    await client.views.publish({ user_id: user, view, ...(hash !== undefined && { hash }) })
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError) || error.data.error !== 'hash_conflict') throw error
    await client.views.publish({ user_id: user, view })
  }
}
