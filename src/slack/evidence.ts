/**
 * A text held against a ladder in a modal, for the match of a message and the check of a draft alike: its selects, its
 * button, its copy for notes. The text travels in the view's own field; nothing is stored.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import { levelOf } from '../ladder/ladders.js'
import type { Ladderbot } from '../ladderbot.js'
import { DRAFT_CHECK_VIEW, FIND_ACTION, MATCH_VIEW } from '../render/actions.js'
import { copyView } from '../render/copy-view.js'
import {
  decodeEvidence,
  EVIDENCE_COPY_ACTION,
  type EvidenceKind,
  type EvidenceState,
  evidenceView,
  nextEvidence,
} from '../render/evidence-view.js'
import { outlineMarkdown } from '../render/markdown.js'
import type { Outline } from '../render/outline.js'
import { draftOutline, matchOutline } from '../render/outline-evidence.js'
import { PICK_ACTION } from '../render/pick.js'
import { type ModalControl, updateModal } from './modal.js'

type Given = EvidenceState & { readonly text: string }

export function registerEvidence(app: App, bot: () => Ladderbot): void {
  for (const controls of [PICK_ACTION, FIND_ACTION]) {
    app.action<BlockAction<ModalControl>>(controls, async ({ action, body, ack, client }) => {
      const kind = kindOf(body.view?.callback_id)
      if (!body.view || !kind) return
      await ack()
      const given = decodeEvidence(body.view)
      const next = nextEvidence(given, action, bot().ladders, (text) => bot().ask(text).asked)
      await updateModal(client, body.view, evidenceModal(bot(), kind, { ...given, ...next }))
    })
  }
  for (const kind of [MATCH_VIEW, DRAFT_CHECK_VIEW] as const) {
    app.view(kind, async ({ view, ack }) => {
      const given = decodeEvidence(view)
      const note = findings(bot(), kind, given) === null ? FIRST_CHOOSE[kind] : undefined
      await ack({ response_action: 'update', view: evidenceModal(bot(), kind, given, note) })
    })
  }
  app.action<BlockAction<ButtonAction>>(EVIDENCE_COPY_ACTION, async ({ body, ack, client }) => {
    await ack()
    const kind = kindOf(body.view?.callback_id)
    const found = body.view && kind && findings(bot(), kind, decodeEvidence(body.view))
    if (!found) return
    const view = copyView('Copy for my notes', outlineMarkdown(found))
    await client.views.push({ trigger_id: body.trigger_id, view })
  })
}

const FIRST_CHOOSE: Readonly<Record<EvidenceKind, string>> = {
  [MATCH_VIEW]: 'Choose a ladder first.',
  [DRAFT_CHECK_VIEW]: 'Choose a ladder and a level first.',
}

function kindOf(callbackId: string | undefined): EvidenceKind | null {
  return callbackId === MATCH_VIEW || callbackId === DRAFT_CHECK_VIEW ? callbackId : null
}

/** The modal with what is found now. */
export function evidenceModal(bot: Ladderbot, kind: EvidenceKind, { text, ...state }: Given, note?: string) {
  const found = findings(bot, kind, { ...state, text })
  return evidenceView(kind, { ladders: bot.ladders, state, text, findings: found, ...(note !== undefined && { note }) })
}

/** What a text gives evidence for; null where ladder, level or text are missing. */
export function findings(bot: Ladderbot, kind: EvidenceKind, given: Given): Outline | null {
  const ladder = given.ladder === null ? undefined : bot.ladders.find(given.ladder)
  const level = ladder && given.level !== null ? levelOf(ladder, given.level) : undefined
  if (!ladder || given.text.trim() === '') return null
  switch (kind) {
    case MATCH_VIEW:
      return matchOutline(ladder, level ?? null, bot.evidence(ladder, level ? [level.id] : [], given.text))
    case DRAFT_CHECK_VIEW:
      return level ? draftOutline(ladder, level, bot.evidence(ladder, [level.id], given.text)) : null
  }
}
