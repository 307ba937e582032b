/** What modals share: changing one that is open, whatever has become of it meanwhile. */
import type { AckFn, ButtonAction, ExternalSelectAction, StaticSelectAction, ViewResponseAction } from '@slack/bolt'
import { type ViewsUpdateArguments, WebAPIPlatformError, type WebClient } from '@slack/web-api'

type ModalView = ViewsUpdateArguments['view']

/** What changes a modal when it is used. */
export type ModalControl = ButtonAction | ExternalSelectAction | StaticSelectAction

/**
 * Shows the next state of a modal; the hash keeps two quick clicks from overtaking each other. A modal that has changed
 * meanwhile is drawn over, one that was closed is left alone.
 */
export async function updateModal(client: WebClient, { id, hash }: { id: string; hash?: string }, view: ModalView) {
  try {
    await client.views.update({ view_id: id, view, ...(hash !== undefined && { hash }) })
  } catch (error) {
    const code = error instanceof WebAPIPlatformError ? error.data.error : undefined
    if (code === 'not_found') return
    if (code !== 'hash_conflict') throw error
    await client.views.update({ view_id: id, view })
  }
}

/** Opens a modal; from one that is open already, on top of it. */
export async function openModal(
  client: WebClient,
  { trigger_id, view: from }: { trigger_id: string; view?: { type: string } | undefined },
  view: ModalView,
) {
  await (from?.type === 'modal' ? client.views.push({ trigger_id, view }) : client.views.open({ trigger_id, view }))
}

/** Keeps a submitted modal open while what it asked for is done, then shows how that went. */
export async function workInModal(
  { ack, view, client }: { ack: AckFn<ViewResponseAction>; view: { id: string }; client: WebClient },
  meanwhile: ModalView,
  work: () => Promise<ModalView>,
) {
  await ack({ response_action: 'update', view: meanwhile })
  const outcome = await work()
  await updateModal(client, { id: view.id }, outcome)
}
