/** Search as you type: what the letters typed so far may mean, as the options of a select. A choice asks its query. */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { FIND_ACTION } from '../render/actions.js'
import { option, plain } from '../render/kit.js'
import { OPTION_VALUE, SELECT_OPTIONS } from '../render/limits.js'

/** Characters typed into a search that are looked at: longer than any name. */
const LONGEST_TYPED = 200

export function registerFind(app: App, bot: () => Ladderbot): void {
  app.options<'block_suggestion'>(FIND_ACTION, async ({ payload, ack }) => {
    const groups = optionsFor(bot(), payload.value.slice(0, LONGEST_TYPED))
    await ack(groups.length > 0 ? { option_groups: groups } : { options: [] })
  })
}

function optionsFor(bot: Ladderbot, typed: string) {
  const groups = new Map<string, ReturnType<typeof option>[]>()
  for (const { group, label, query } of bot.typeAhead(typed, SELECT_OPTIONS)) {
    const text = bot.phrase(query)
    if (text.length <= OPTION_VALUE) groups.set(group, [...(groups.get(group) ?? []), option(label, text)])
  }
  return [...groups].map(([name, options]) => ({ label: plain(name), options }))
}
