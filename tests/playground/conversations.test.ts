import { describe, expect, test } from 'vitest'
import { button } from './blocks.js'
import { openWorkspace } from './workspace-under-test.js'

function echo() {
  return openWorkspace((app) => {
    app.command('/ladder', async ({ ack, command }) => ack({ text: `Asked: ${command.text}` }))
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: `Heard: ${event.text}`, thread_ts: event.thread_ts ?? event.ts })
    })
    app.message(async ({ message, say }) => {
      if (message.subtype === undefined) await say(`Read: ${message.text}`)
    })
  })
}

describe('a slash command', () => {
  test('shows its ack to the person alone', async () => {
    const page = await echo().post('/write/general', { text: '/ladder ce ic5' })
    expect(page).toContain('Only visible to you')
    expect(page).toContain('Asked: ce ic5')
  })

  test('answered in the channel shows what was typed as well', async () => {
    const { post } = openWorkspace((app) => {
      app.command('/ladder', async ({ ack }) => ack({ response_type: 'in_channel', text: 'For all' }))
    })
    const page = await post('/write/general', { text: '/ladder ce' })
    expect(page).toContain('/ladder ce</div>')
    expect(page).toContain('For all')
    expect(page).not.toContain('Only visible to you')
  })

  test('does not work in a thread, and says so there', async () => {
    const { post, workspace } = echo()
    await post('/write/general', { text: 'hello' })
    const root = workspace.messages[0]?.id ?? ''
    const page = await post('/write/general', { text: '/ladder ce', thread: root }, `/c/general?thread=${root}`)
    expect(page).toContain('/ladder does not work in threads')
  })

  test('that nobody registered is answered by the workspace', async () => {
    const page = await echo().post('/write/general', { text: '/staircase' })
    expect(page).toContain('/staircase is not a command here')
  })
})

describe('a mention', () => {
  test('is answered in its thread, which opens', async () => {
    const page = await echo().post('/write/general', { text: "@Ladder what's IC4 for PMM" })
    expect(page).toContain('aria-label="Thread"')
    expect(page).toContain('what&#39;s IC4 for PMM')
    expect(page).toContain('1 reply')
  })

  test('brings the bot into a channel that it was not in', async () => {
    const { post, client } = echo()
    await expect(client.chat.postMessage({ channel: 'C0RANDOM', text: 'Hi' })).rejects.toThrow('not_in_channel')
    await post('/write/random', { text: '@ladder hello' })
    await expect(client.chat.postMessage({ channel: 'C0RANDOM', text: 'Hi' })).resolves.toMatchObject({ ok: true })
  })
})

test('a message without a mention just stands in the channel', async () => {
  const { post, workspace } = echo()
  const page = await post('/write/general', { text: 'Lunch?' })
  expect(page).toContain('Lunch?')
  expect(workspace.messages).toHaveLength(1)
})

test('a direct message is answered beside it', async () => {
  const page = await echo().post('/write/ladder', { text: 'pmm ic4' }, '/c/ladder')
  expect(page).toContain('Read: pmm ic4')
})

test('what a person writes never becomes markup', async () => {
  const page = await echo().post('/write/general', { text: '/ladder <img src=x onerror=alert(1)>&lt;b>' })
  expect(page).toContain('Asked: &lt;img src=x onerror=alert(1)&gt;&amp;lt;b&gt;')
  expect(page).not.toContain('<img src=x')
})

test('only http, https and mailto addresses become links', async () => {
  const { post } = openWorkspace((app) => {
    app.message(async ({ say }) => {
      await say(
        '<javascript:alert(1)|run> <https://example.com/a|page> <mailto:a@example.com|mail> <//example.com|slashes>',
      )
    })
  })
  const page = await post('/write/ladder', { text: 'links' }, '/c/ladder')
  expect(page).not.toContain('javascript:')
  expect(page).toContain('href="https://example.com/a"')
  expect(page).toContain('href="mailto:a@example.com"')
  expect(page).not.toContain('href="//example.com"')
})

test('a message can be changed and deleted by the bot', async () => {
  const { client, page } = echo()
  const { ts = '' } = await client.chat.postMessage({ channel: 'C0GENERAL', text: 'First' })
  await client.chat.update({ channel: 'C0GENERAL', ts, text: 'Second' })
  expect(await page('/c/general')).toContain('Second')
  await client.chat.delete({ channel: 'C0GENERAL', ts })
  expect(await page('/c/general')).not.toContain('Second')
})

test('history and replies hold the messages of their place', async () => {
  const { client, post, workspace } = echo()
  await post('/write/general', { text: '@Ladder one' })
  await post('/write/general', { text: 'two' })
  const root = workspace.messages[0]?.id ?? ''
  const history = await client.conversations.history({ channel: 'C0GENERAL' })
  expect(history.messages?.map(({ text }) => text)).toEqual(['two', '<@U0LADDER> one'])
  const replies = await client.conversations.replies({ channel: 'C0GENERAL', ts: root })
  expect(replies.messages?.map(({ text }) => text)).toEqual(['<@U0LADDER> one', 'Heard: <@U0LADDER> one'])
})

test('a status shows until the answer is posted', async () => {
  const { client, page } = echo()
  const { ts: root = '' } = await client.chat.postMessage({ channel: 'C0GENERAL', text: 'Root' })
  await client.assistant.threads.setStatus({ channel_id: 'C0GENERAL', thread_ts: root, status: 'is looking' })
  expect(await page(`/c/general?thread=${root}`)).toContain('Ladder is looking')
  await client.chat.postMessage({ channel: 'C0GENERAL', thread_ts: root, text: 'Found' })
  expect(await page(`/c/general?thread=${root}`)).not.toContain('is looking')
})

test('shortcuts are offered on messages that everybody sees, and reach the app with the message', async () => {
  const seen: string[] = []
  const { client, post, page } = openWorkspace((app) => {
    app.shortcut({ type: 'message_action', callback_id: 'match_message' }, async ({ ack, shortcut }) => {
      seen.push(shortcut.message.text ?? '')
      await ack()
    })
    app.shortcut('look_up', async ({ ack, shortcut }) => {
      seen.push(shortcut.type)
      await ack()
    })
  })
  const { ts = '' } = await client.chat.postMessage({ channel: 'C0GENERAL', text: 'Praise' })
  expect(await page('/c/general')).toContain('Match to a ladder')
  await post('/shortcut/match_message', { message: ts })
  await post('/shortcut/look_up', {})
  expect(seen).toEqual(['Praise', 'shortcut'])
})

test('each message with blocks opens in the Block Kit Builder', async () => {
  const { client, page } = echo()
  const blocks = [{ type: 'actions' as const, block_id: 'b', elements: [button('a', 'Next')] }]
  await client.chat.postMessage({ channel: 'C0GENERAL', text: 'Hi', blocks })
  const [, fragment = ''] = /block-kit-builder\/#([^"]+)"/.exec(await page('/c/general')) ?? []
  expect(JSON.parse(decodeURIComponent(fragment))).toEqual({ blocks })
})

test('a notification text alone is drawn where there are no blocks', async () => {
  const { client, page } = echo()
  await client.chat.postMessage({ channel: 'C0GENERAL', text: '*bold* and `code`' })
  expect(await page('/c/general')).toContain('<strong>bold</strong> and <code>code</code>')
})

test('messages stand under the day that they are from', async () => {
  let now = new Date(2024, 0, 14, 10).getTime()
  const { post } = openWorkspace(
    () => {},
    () => now,
  )
  await post('/write/general', { text: 'Hello' })
  now = new Date(2024, 0, 15, 10).getTime()
  const page = await post('/write/general', { text: 'Again' })
  const days = [...page.matchAll(/class="day"><span>([^<]*)</g)].map(([, day]) => day)
  expect(days).toEqual(['Sunday, January 14', 'Today'])
})

describe('a permalink', () => {
  test('leads to its message in the page, in its thread where it is a reply', async () => {
    const { client, page } = echo()
    const channel = 'C0GENERAL'
    const { ts: root = '' } = await client.chat.postMessage({ channel, text: 'Root' })
    const { ts: reply = '' } = await client.chat.postMessage({ channel, text: 'Reply', thread_ts: root })
    for (const ts of [root, reply]) {
      const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts })
      await client.chat.postMessage({ channel, text: `<${permalink}|there>` })
    }
    const links = [...(await page('/c/general')).matchAll(/<a href="([^"]+)">there<\/a>/g)].map(([, link]) => link)
    expect(links).toEqual([`/c/general#message-${root}`, `/c/general?thread=${root}#thread-${reply}`])
    expect(await page(`/c/general?thread=${root}`)).toContain(`id="thread-${reply}"`)
  })

  test('is refused for a message that is not there, or that one person alone sees', async () => {
    const { client } = echo()
    const channel = 'C0GENERAL'
    const { message_ts = '' } = await client.chat.postEphemeral({ channel, user: 'U0YOU', text: 'Psst' })
    for (const ts of [message_ts, '1.000001']) {
      await expect(client.chat.getPermalink({ channel, message_ts: ts })).rejects.toThrow('message_not_found')
    }
  })
})
