/**
 * Prints every string in `src/` that a person may read, with its place: `npm run --silent strings`. For whoever reads all
 * of them at one go, aloud.
 *
 * A string, a template or the text of a page is taken to be for people where it holds two words or begins with a capital
 * letter: one word in small letters is a key as often as not. Left out are strings whose place says that they are for the
 * program (`isForTheProgram`), and files that list what people and pages say rather than what the program says.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** Files of words to be understood. */
const HEARD =
  /^src\/(?:words\/|reading\/(?:weights|lexicon|lexicon-outside)\.ts|search\/synonyms\.ts|compare\/grades\.ts)/

/** Attributes of a page that are shown or spoken; the others are for the browser. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title', 'text', 'name'])

/** Stands where a template puts something in. */
const HOLE = '{…}'

const files = readdirSync('src', { recursive: true })
  .map((name) => join('src', name))
  .filter((name) => /\.(?:tsx?|js)$/.test(name) && !HEARD.test(name))
  .sort()

// Whoever reads only the first lines closes the pipe.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2))

for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const found = []
  walk(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file), null, (node, said) => {
    if (isForPeople(said)) found.push({ start: node.start, said })
  })
  for (const { start, said } of found) {
    const line = text.slice(0, start).split('\n').length
    process.stdout.write(`${file}:${line} ${said.replace(/\s+/g, ' ').trim()}\n`)
  }
}

/** Whether it reads like words: two of them, or one with a capital letter. */
function isForPeople(said) {
  const words = said.replaceAll(HOLE, ' ').match(/[\p{L}'’]{2,}/gu) ?? []
  return /^\W*\p{Lu}\p{Ll}/u.test(said) || (words.length > 1 && /\p{L}\S*\s+\S*\p{L}/u.test(said))
}

/** Calls `tell` for each string that its place leaves open, in the order of the file; a template's holes read `{…}`. */
function walk(node, parent, tell) {
  if (isForTheProgram(node, parent)) return
  if (node.type === 'Literal' && typeof node.value === 'string') tell(node, node.value)
  if (node.type === 'JSXText') tell(node, node.value)
  if (node.type === 'TemplateLiteral') tell(node, node.quasis.map(({ value }) => value.cooked).join(HOLE))
  for (const child of Object.values(node).flat()) {
    if (child && typeof child.type === 'string') walk(child, node, tell)
  }
}

/** Types, imports, keys, what is compared with, lists of words to split, and attributes that are not spoken. */
function isForTheProgram(node, parent) {
  switch (parent?.type) {
    case 'Property':
      return node === parent.key && node.type === 'Literal'
    case 'MemberExpression':
      return node.type === 'Literal' && (node === parent.property || parent.property.name === 'split')
    case 'SwitchCase':
      return node === parent.test
    case 'BinaryExpression':
      return node.type === 'Literal' && parent.operator !== '+'
    case 'JSXAttribute':
      return !SPOKEN.has(parent.name.name)
    default:
      return node.type.startsWith('TS') ? !('expression' in node) : /^(?:Import|ExportAll)/.test(node.type)
  }
}
