/** YAML and JSON as nodes with their places. */
import { LineCounter, type Node, parseDocument, visit } from 'yaml'
import { Refusal } from './page.js'

/** Parses a text that begins on a line of its file. Throws a `Refusal` that names the place of the first fault. */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
): { readonly contents: Node | null; readonly lines: LineCounter } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const refuse = (offset: number, found: string, wanted: string): never => {
    const { line, col } = lines.linePos(offset)
    throw new Refusal(`${file}:${line + firstLine - 1}:${col} found ${found}, wanted ${wanted}`)
  }
  const [error] = document.errors
  const tab = error?.code === 'TAB_AS_INDENT' ? error.pos[0] : tabIn(text, document.contents)
  if (tab !== undefined) refuse(tab, 'a tab in the indentation', 'spaces: most readers of YAML refuse tabs there')
  if (error) {
    const broken = `broken YAML or JSON (${error.message.replace(/\s+/g, ' ')})`
    refuse(error.pos[0], broken, 'every quote and bracket closed, and the items of a list in one column')
  }
  return { contents: document.contents, lines }
}

/** Where a tab indents what is no text: some readers take it, most refuse it. Undefined for nowhere, and for JSON. */
function tabIn(text: string, root: Node | null): number | undefined {
  if (/^\s*[{[]/.test(text)) return undefined
  for (const { 0: start, index } of text.matchAll(/^ *(?:- *)*\t[ \t-]*(?=\S)/gm)) {
    const at = index + start.indexOf('\t')
    let inText = false
    visit(root, {
      Scalar: (_, { range }) => {
        if (range && range[0] < at && at < range[1]) inText = true
      },
    })
    if (!inText) return at
  }
  return undefined
}
