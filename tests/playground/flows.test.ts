import { describe, expect, test } from 'vitest'
import { openWorkspace } from './workspace-under-test.js'

describe('a slash command', () => {
  test('answered in its ack shows an answer that only the person sees', async () => {
    const { post } = openWorkspace((app) => {
      app.command('/ladder', async ({ ack, command }) => {
        await ack({ text: `You asked ${command.text}` })
      })
    })
    const page = await post('/write/general', [['text', '/ladder ce ic5']])
    expect(page).toContain('Only visible to you')
    expect(page).toContain('You asked ce ic5')
  })
})
