/** An answer to be quoted where nobody can ask back: text and Markdown without anything to click or type. */
import type { Answer } from '../answer/answer.js'
import { outlineMarkdown } from './markdown.js'
import { outlineOf } from './outline-of.js'
import { outlineText } from './text.js'

export type Quotation = { readonly text: string; readonly markdown: string } | { readonly problem: string }

/** What a ladder says; a problem, in words for whoever wrote the workflow, where the answer quotes none. */
export function quotation(answer: Answer): Quotation {
  const outline = { ...outlineOf(answer), next: [], doubts: [], choices: [], picks: [] }
  switch (answer.kind) {
    case 'level':
    case 'competency':
    case 'expectation':
      return { text: outlineText(outline), markdown: outlineMarkdown(outline) }
    case 'ambiguous':
      return {
        problem: `Several things fit: ${answer.readings.map(({ label }) => label).join('; ')}. Name one exactly.`,
      }
    case 'talk':
    case 'none':
      return { problem: [outline.title, ...outline.lead].join('. ') }
    case 'help':
    case 'ladders':
    case 'ladder':
    case 'comparison':
    case 'promotion':
    case 'role':
    case 'note':
    case 'changes':
    case 'search':
      return { problem: `That doesn’t name an expectation. ${HOW}` }
  }
}

const HOW = 'Fill in a ladder, one of its levels and, if you like, a competency, by the names that the ladder uses.'
