/** What others have written before anybody comes: praise to match to a ladder, and a reason to ask about the next level. */
import { addMessage, CHANNELS, type Workspace, YOU } from './workspace.js'

const [{ id: GENERAL }] = CHANNELS

const PRAISE = `<@${YOU.id}> Big thanks for last week! Your questions uncovered what the customer really needed. When the plan slipped, you kept every stakeholder informed, with clear next steps and dates. And you coached and mentored two new teammates along the way. :raised_hands:`

const QUESTION = `<@${YOU.id}> For our 1:1 on Thursday: what does the next level ask for that yours doesn’t? Have a look, and bring an example or two of where you are already there.`

export function addFirstMessages(workspace: Workspace): void {
  addMessage(workspace, { channel: GENERAL, threadTs: null, author: 'colleague', text: PRAISE })
  addMessage(workspace, { channel: GENERAL, threadTs: null, author: 'manager', text: QUESTION })
}
