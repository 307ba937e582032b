import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { button, plain } from './blocks.js'
import { openWorkspace } from './workspace-under-test.js'

const VIEW = { type: 'modal' as const, title: plain('Look up'), blocks: [{ type: 'divider' as const }] }

describe('an ack', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  test('of a command that does not come within 3 seconds shows a failure', async () => {
    const { post } = openWorkspace((app) => app.command('/ladder', async () => {}))
    const page = post('/write/general', { text: '/ladder ce' })
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await page).toContain('/ladder failed with the error &quot;operation_timeout&quot;')
  })

  test('of a button that nobody listens to is missed on the message itself', async () => {
    const { client, post } = openWorkspace(() => {})
    const blocks = [{ type: 'actions' as const, block_id: 'b', elements: [button('a', 'Next')] }]
    const { ts } = await client.chat.postMessage({ channel: 'C0GENERAL', text: 'Hi', blocks })
    const page = post(`/act/${ts}`, { '["b","a"]': 'press' })
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await page).toContain('Ladder did not answer (operation_timeout)')
  })
})

test('a listener that fails before its ack shows a failure at once', async () => {
  const { post, logged } = openWorkspace((app) => {
    app.command('/ladder', async () => {
      throw new Error('Broken on purpose')
    })
  })
  expect(await post('/write/general', { text: '/ladder ce' })).toContain('dispatch_failed')
  expect(logged).toContain('/ladder: the app failed before its ack (dispatch_failed)')
})

describe('a trigger id', () => {
  /** Opens a modal `after` milliseconds, `times` times; the errors that Slack would answer. */
  async function errorsOfOpening(after: number, times: number): Promise<string[]> {
    let now = 1_700_000_000_000
    const errors: string[] = []
    const { post } = openWorkspace(
      (app) => {
        app.shortcut('look_up', async ({ ack, client, shortcut }) => {
          await ack()
          now += after
          for (let time = 0; time < times; time += 1) {
            await client.views.open({ trigger_id: shortcut.trigger_id, view: VIEW }).catch((error: Error) => {
              errors.push(error.message)
            })
          }
        })
      },
      () => now,
    )
    await post('/shortcut/look_up', {})
    return errors
  }

  test('opens one modal within 3 seconds', async () => {
    expect(await errorsOfOpening(2_999, 1)).toEqual([])
  })

  test('is expired after 3 seconds', async () => {
    expect(await errorsOfOpening(3_001, 1)).toEqual([expect.stringContaining('expired_trigger_id')])
  })

  test('works once', async () => {
    expect(await errorsOfOpening(0, 2)).toEqual([expect.stringContaining('exchanged_trigger_id')])
  })
})

test('a response URL takes five posts within half an hour', async () => {
  let now = 1_700_000_000_000
  const statuses: number[] = []
  const { post } = openWorkspace(
    (app) => {
      app.command('/ladder', async ({ ack, command, respond }) => {
        await ack()
        if (command.text === 'late') now += 30 * 60_000 + 1
        for (let time = 0; time < 6; time += 1) {
          await respond('Again').catch(({ statusCode }: { statusCode: number }) => statuses.push(statusCode))
        }
      })
    },
    () => now,
  )
  await post('/write/general', { text: '/ladder' })
  expect(statuses).toEqual([404])
  await post('/write/general', { text: '/ladder late' })
  expect(statuses).toHaveLength(7)
})

describe('invalid blocks', () => {
  const invalid = [{ type: 'header' as const, text: plain('x'.repeat(151)) }]
  const pointer = '/blocks/0/text/text'

  test('are refused with their place, in the answer, on the page and in the log', async () => {
    const { client, page, logged } = openWorkspace(() => {})
    const refused = client.chat.postMessage({ channel: 'C0GENERAL', text: 'Hi', blocks: invalid })
    await expect(refused).rejects.toMatchObject({
      data: { error: 'invalid_blocks', response_metadata: { messages: [expect.stringContaining(pointer)] } },
    })
    expect(await page('/c/general')).toContain(pointer)
    expect(logged.join()).toContain(pointer)
  })

  test('in an ack are refused where the answer would stand', async () => {
    const { post } = openWorkspace((app) => {
      app.command('/ladder', async ({ ack }) => ack({ text: 'Hi', blocks: invalid }))
    })
    expect(await post('/write/general', { text: '/ladder' })).toContain(pointer)
  })

  test('on a response URL change nothing', async () => {
    const { post, workspace } = openWorkspace((app) => {
      app.command('/ladder', async ({ ack, respond }) => {
        await ack()
        await respond({ text: 'Hi', blocks: invalid }).catch(() => {})
      })
    })
    expect(await post('/write/general', { text: '/ladder' })).toContain(pointer)
    expect(workspace.messages).toEqual([])
  })

  test('of a view are refused as well', async () => {
    const { client } = openWorkspace(() => {})
    const view = { type: 'home' as const, blocks: invalid }
    await expect(client.views.publish({ user_id: 'U0YOU', view })).rejects.toThrow('invalid_blocks')
  })
})

test('a method that the workspace does not have is refused by name', async () => {
  const { client, page } = openWorkspace(() => {})
  await expect(client.users.list({})).rejects.toThrow('unknown_method')
  expect(await page('/log')).toContain('users.list refused: unknown_method')
})
