import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { APP } from '../../src/playground/app-facts.js'

test('the page offers the commands and shortcuts of the manifest', () => {
  const { features } = parse(readFileSync('manifest.yml', 'utf8'))
  const shortcuts = (type: string) =>
    (features.shortcuts ?? [])
      .filter((shortcut: { type: string }) => shortcut.type === type)
      .map(({ callback_id, name }: { callback_id: string; name: string }) => ({ callbackId: callback_id, name }))
  expect(APP.commands).toEqual(
    features.slash_commands.map(({ command, usage_hint, description }: Record<string, string>) => ({
      command,
      hint: usage_hint,
      description,
    })),
  )
  expect(APP.globalShortcuts).toEqual(shortcuts('global'))
  expect(APP.messageShortcuts).toEqual(shortcuts('message'))
})
