/**
 * The page's addresses: what a browser asks for is drawn from the workspace, what it posts is done by the person.
 * Everything works without scripts: a post ends in a redirect to where it came from.
 */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from 'hono/html'
import { streamSSE } from 'hono/streaming'
import type { AppFacts } from './app-facts.js'
import { readAssets } from './assets.js'
import { BUTTONS, controlsOf } from './controls.js'
import { SuggestionList } from './draw-suggestions.js'
import { safeAddress } from './draw-text.js'
import { guard } from './guard.js'
import { type Location, Page } from './page.js'
import type { Person } from './person.js'
import { BOT, findPanel, type Message, type View, type Workspace } from './workspace.js'

const CHANNEL = '/c/general'
/** Bytes of a posted form; Slack takes 3,000 characters a field. */
const BODY_LIMIT = 500_000

/** @param port where the server listens */
export function createServer(workspace: Workspace, person: Person, facts: AppFacts, port: () => number): Hono {
  const server = new Hono()
  const show = (c: Context, location: Location) =>
    c.html(html`<!doctype html>${<Page workspace={workspace} facts={facts} location={location} />}`)
  const conversationOf = (c: Context) => workspace.conversations.find(({ name }) => name === c.req.param('name'))
  /** The control that the address names. */
  const controlIn = (c: Context) => {
    const panel = findPanel(workspace, c.req.param('panel') ?? '')
    const control = panel && controlsOf(panel.blocks).find(({ name }) => name === c.req.query('control'))
    return panel && control ? { panel, control } : null
  }

  server.use(guard(port), bodyLimit({ maxSize: BODY_LIMIT }))
  for (const { path, type, content } of readAssets()) {
    server.get(path, (c) => {
      // Each page would blink until its fonts are there again.
      if (path.startsWith('/fonts/')) c.header('Cache-Control', 'max-age=3600')
      return c.body(content, 200, { 'Content-Type': type })
    })
  }
  server.use(async (c, next) => {
    if (c.req.method === 'POST') workspace.notices.length = 0
    await next()
  })
  server.get('/', (c) => c.redirect(CHANNEL))
  server.get('/c/:name', (c) => {
    const conversation = conversationOf(c)
    if (!conversation) return c.redirect(CHANNEL)
    return show(c, { kind: 'conversation', conversation, threadTs: c.req.query('thread') ?? null })
  })
  server.get('/open/:tab', async (c) => {
    const tab = c.req.param('tab') === 'home' ? 'home' : 'messages'
    await person.openTab(tab)
    return c.redirect(tab === 'home' ? '/home' : `/c/${BOT.name}`)
  })
  server.get('/home', (c) => show(c, { kind: 'home' }))
  server.get('/log', (c) => show(c, { kind: 'log', open: Number(c.req.query('entry')) }))
  server.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const unwatch = workspace.watch(() => void stream.writeSSE({ data: 'changed' }))
      await stream.writeSSE({ data: 'connected' })
      await new Promise<void>((resolve) => stream.onAbort(resolve))
      unwatch()
    }),
  )
  server.get('/options/:panel', async (c) => {
    const found = controlIn(c)
    if (!found) return c.text('That search has expired.', 404)
    return c.html(<SuggestionList {...(await person.search(found.panel, found.control, c.req.query('q') ?? ''))} />)
  })
  // A button that is a link tells the app of the click and then leads where it says.
  server.get('/follow/:panel', async (c) => {
    const found = controlIn(c)
    const address = found && 'url' in found.control.element ? safeAddress(found.control.element.url ?? '') : null
    if (!found || address === null) return c.text('That link has expired.', 404)
    await person.act(found.panel, found.control, new URLSearchParams(), true)
    return c.redirect(address)
  })

  server.post('/write/:name', async (c) => {
    const conversation = conversationOf(c)
    if (!conversation) return c.redirect(CHANNEL, 303)
    const form = await formOf(c)
    const message = await person.write(form.get('text') ?? '', conversation, form.get('thread'))
    const answered = message && workspace.messages.some(({ threadTs }) => threadTs === message.id)
    return answered ? c.redirect(`/c/${conversation.name}?thread=${message.id}`, 303) : back(c)
  })
  server.post('/act/:panel', async (c) => {
    const panel = findPanel(workspace, c.req.param('panel'))
    if (panel) await actOn(panel, await formOf(c))
    return back(c)
  })
  server.post('/confirm', async (c) => {
    const { question } = workspace
    workspace.question = null
    workspace.changed()
    const form = await formOf(c)
    const control = question && controlsOf(question.panel.blocks).find(({ name }) => name === question.control)
    if (control && form.get('answer') === 'yes') await person.act(question.panel, control, question.form, true)
    return back(c)
  })
  server.post('/shortcut/:callback', async (c) => {
    const ts = (await formOf(c)).get('message')
    await person.useShortcut(
      c.req.param('callback'),
      workspace.messages.find(({ id }) => id === ts),
    )
    return back(c)
  })
  return server

  async function actOn(panel: Message | View, form: URLSearchParams): Promise<void> {
    if (panel.kind === 'view' && form.has('close')) return person.close(panel, form.get('close') === 'all')
    if (panel.kind === 'view' && form.has('submit')) return person.submit(panel, form)
    const controls = controlsOf(panel.blocks)
    const pressed = controls.find(({ name, element }) => BUTTONS.has(element.type) && form.has(name))
    const control = controls.find(({ name }) => name === form.get('dispatch')) ?? pressed
    if (control) await person.act(panel, control, form, false)
  }
}

async function formOf(c: Context): Promise<URLSearchParams> {
  return new URLSearchParams(await c.req.text())
}

/** To the page that the form stood on. */
function back(c: Context): Response {
  const referrer = c.req.header('referer') ?? ''
  const { pathname, search } = URL.canParse(referrer) ? new URL(referrer) : { pathname: CHANNEL, search: '' }
  return c.redirect(pathname.replace(/^\/+/, '/') + search, 303)
}
