/** Small questions to a tree of HTML. */
import type { Element, Nodes } from 'hast'

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption br'.split(
    ' ',
  ),
)
/** What shows no text of the page. */
export const SILENT = new Set(
  'script style noscript template svg iframe head title link meta object canvas audio video input select textarea math'.split(
    ' ',
  ),
)

export function elementsNamed(node: Nodes, name: string): Element[] {
  if (node.type === 'element' && node.tagName === name) return [node]
  return 'children' in node ? node.children.flatMap((child) => elementsNamed(child, name)) : []
}

export function plain(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? plain(node.children) : ''))
    .join('')
}

/** The line that a node begins on; where broken tags were put right, some nodes have half a position. */
export function lineOf({ position }: Nodes): number | undefined {
  const start: { readonly line: number } | undefined = position?.start
  return start?.line
}

/** Whether all words of a node stand in elements of that name. */
export function wordsOnlyIn(node: Nodes, name: string): boolean {
  if (node.type === 'element' && node.tagName === name) return true
  if (node.type === 'text') return node.value.trim() === ''
  return 'children' in node ? node.children.every((child) => wordsOnlyIn(child, name)) : true
}
