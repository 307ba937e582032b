/** What modals share: changing one that is open, whatever has become of it meanwhile. */
import type { ButtonAction, ExternalSelectAction, StaticSelectAction } from '@slack/bolt'
import { type ViewsUpdateArguments, WebAPIPlatformError, type WebClient } from '@slack/web-api'

/** What changes a modal when it is used. */
export type ModalControl = ButtonAction | ExternalSelectAction | StaticSelectAction

/**
 * Shows the next state of a modal; the hash keeps two quick clicks from overtaking each other. A modal that has changed
 * meanwhile is drawn over, one that was closed is left alone.
 */
export async function updateModal(
  client: WebClient,
  { id, hash }: { id: string; hash: string },
  view: ViewsUpdateArguments['view'],
) {
  try {
    await client.views.update({ view_id: id, hash, view })
  } catch (error) {
    const code = error instanceof WebAPIPlatformError ? error.data.error : undefined
    if (code === 'not_found') return
    if (code !== 'hash_conflict') throw error
    await client.views.update({ view_id: id, view })
  }
}
