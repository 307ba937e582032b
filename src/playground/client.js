// What scripts add to a page that works without them: posts that keep the page in place, news from the server as they
// come, choices that are sent at once, search-as-you-type, and the keys that people expect.

/** Where the person was before a dialog opened. */
let opener = null

/** Draws what changed: a child of a `data-live` element whose id and version are the same stays untouched. */
function show(page) {
  const shell = document.getElementById('shell')
  const freshShell = page.getElementById('shell')
  // Answers may overtake each other; one asked for before the last change would draw the page as it was.
  if (Number(freshShell.dataset.changes) < Number(shell.dataset.changes)) return
  shell.dataset.changes = freshShell.dataset.changes
  const focused = document.activeElement
  const place = { name: focused.getAttribute('name'), id: focused.id, around: focused.closest('[data-version]')?.id }
  for (const fresh of page.querySelectorAll('[data-live]')) {
    const here = document.getElementById(fresh.id)
    if (here) reconcile(here, fresh)
  }
  shell.inert = freshShell.inert
  const dialog = document.querySelector('dialog')
  if (dialog && place.around !== dialog.id) {
    opener ??= place
    dialog.querySelector('[autofocus]').focus()
  } else if (dialog?.querySelector('[aria-invalid]')) {
    dialog.querySelector('[aria-invalid]').focus()
  } else if (!dialog && opener) {
    returnTo(opener)
    opener = null
  } else if (!focused.isConnected) {
    returnTo(place)
  }
}

/** To the same control, or to the message or view it was in. */
function returnTo({ name, id, around }) {
  const within = document.getElementById(around ?? 'composer') ?? document
  const same = (id && document.getElementById(id)) || (name && within.querySelector(`[name="${CSS.escape(name)}"]`))
  ;(same || within).focus?.()
}

function reconcile(here, fresh) {
  for (const child of [...here.children]) {
    if (!fresh.querySelector(`:scope > [id="${CSS.escape(child.id)}"]`)) child.remove()
  }
  let next = here.firstElementChild
  for (const child of [...fresh.children]) {
    if (next?.id !== child.id) {
      here.insertBefore(child, next)
    } else if (next.dataset.version !== child.dataset.version) {
      keepOpen(next, child)
      next.replaceWith(child)
      next = child.nextElementSibling
    } else {
      next = next.nextElementSibling
    }
  }
}

/** What was folded open or shut stays so. */
function keepOpen(here, fresh) {
  for (const { id, open } of here.querySelectorAll('details[id]')) {
    const same = fresh.querySelector(`details[id="${CSS.escape(id)}"]`)
    if (same) same.open = open
  }
}

async function load(address, options) {
  const response = await fetch(address, options)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return { response, page }
}

async function post(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter))
  const address = submitter?.getAttribute('formaction') ?? form.getAttribute('action')
  form.setAttribute('aria-busy', 'true')
  const { response, page } = await load(address, { method: 'POST', body }).finally(() => {
    form.removeAttribute('aria-busy')
  })
  if (response.url !== location.href) {
    location.assign(response.url)
    return
  }
  if (form.matches('.composer')) {
    form.reset()
    showHints(form)
  }
  show(page)
}

document.addEventListener('submit', (event) => {
  event.preventDefault()
  closeMenus()
  void post(event.target, event.submitter)
})

/** The button beside a control that sends it. */
const dispatcher = (control) => control.closest('form')?.querySelector(`.dispatch[value="${CSS.escape(control.name)}"]`)

document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-dispatch]:not([type="text"])')) target.form.requestSubmit(dispatcher(target))
})

/** What opens over the page is scrolled into sight. */
for (const type of ['load', 'toggle']) {
  const reveal = ({ target }) => target.querySelector?.('.popup')?.scrollIntoView({ block: 'nearest' })
  document.addEventListener(type, reveal, { capture: true })
}

document.addEventListener('combobox-commit', ({ target }) => {
  const search = target.closest('auto-complete')
  const hidden = search.querySelector('input[type="hidden"]')
  hidden.value = target.dataset.value
  const button = dispatcher(hidden)
  if (button) hidden.form.requestSubmit(button)
})

/** For who hears the page: how much the search found. */
document.addEventListener(
  'loadend',
  ({ target }) => {
    const found = target.querySelectorAll('[role="option"]').length
    const status = target.querySelector('[role="status"]')
    if (status) status.textContent = found === 1 ? '1 result' : `${found || 'No'} results`
  },
  { capture: true },
)

document.addEventListener('keydown', (event) => {
  const { target, key } = event
  if (key === 'Enter' && !event.isComposing) {
    if (target.matches('.composer textarea') && !event.shiftKey) {
      event.preventDefault()
      target.form.requestSubmit()
    } else if (target.matches('[data-dispatch][type="text"]')) {
      event.preventDefault()
      target.form.requestSubmit(dispatcher(target))
    }
  }
  // An arrow would choose, and thereby send, the next option unseen: it opens the list instead.
  if (target.matches('select[data-dispatch]') && (key === 'ArrowDown' || key === 'ArrowUp')) {
    event.preventDefault()
    target.showPicker()
  }
  if (key === 'Escape') {
    const menu = document.querySelector('details.menu[open]')
    if (menu) {
      menu.open = false
      menu.querySelector('summary').focus()
    } else {
      document.querySelector('#overlay [name="close"][value="one"], #overlay [name="answer"][value="no"]')?.click()
    }
  }
})

function closeMenus(around = null) {
  for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(around)) menu.open = false
}

document.addEventListener('click', ({ target }) => closeMenus(target))

/** The hint of the command or mention that is being typed. */
function showHints(composer) {
  const typed = composer.elements.text.value.trimStart().toLowerCase()
  for (const hint of composer.querySelectorAll('[data-hint]')) {
    const name = hint.dataset.hint.toLowerCase()
    hint.classList.toggle('shown', typed !== '' && (name.startsWith(typed) || typed.startsWith(name)))
  }
}

document.addEventListener('input', ({ target }) => {
  if (target.matches('.composer textarea')) showHints(target.form)
})

/** The newest message comes into sight, its beginning first; at first the one that the address names. */
for (const list of document.querySelectorAll('.messages')) {
  const toEnd = () => list.querySelector('[data-live]').lastElementChild?.scrollIntoView()
  if (!list.querySelector(':target')) toEnd()
  new MutationObserver((changes) => {
    const added = changes.some(({ addedNodes, removedNodes }) => addedNodes.length > removedNodes.length)
    if (added) toEnd()
  }).observe(list.querySelector('[data-live]'), { childList: true })
}

/** Several changes in a row are drawn once. */
let refreshing = null
function refresh() {
  clearTimeout(refreshing)
  refreshing = setTimeout(async () => show((await load(location.href)).page), 30)
}

const live = new EventSource('/live')
const setOffline = (isOffline) => {
  document.getElementById('offline').hidden = !isOffline
}
live.addEventListener('message', refresh)
live.addEventListener('open', () => setOffline(false))
live.addEventListener('error', () => setOffline(true))
