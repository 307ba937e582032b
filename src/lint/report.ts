/** How findings are told: a line a person reads, a record, an annotation of a build. */
import { onOneLine, type Problem, problemLine } from '../ladder/problem.js'
import { type Finding, RULES } from './finding.js'

/** `ladders/eng.yml:12:5 holes: …`: what was found, why it matters, what to do. */
export function findingLine(file: string, finding: Finding): string {
  const { rule, position } = finding
  const place = position ? `${file}:${position.line}:${position.column}` : `${file}:`
  return onOneLine(`${place} ${rule}${RULES[rule].isHint ? ' (hint)' : ''}: ${sentences(finding)}`)
}

/** One entry of what `--json` prints. */
export function findingRecord(file: string, { rule, position, found, advice }: Finding): object {
  const { isHint, why } = RULES[rule]
  const { line = null, column = null } = position ?? {}
  return { file, line, column, rule, severity: isHint ? 'hint' : 'finding', found, why, advice }
}

/**
 * A line by which GitHub shows a finding beside the line of the file: a warning, or a notice for a hint. As described under
 * "Workflow commands for GitHub Actions" in docs.github.com.
 */
export function findingAnnotation(file: string, finding: Finding): string {
  const { rule, position } = finding
  const place = position && { line: position.line, col: position.column }
  const level = RULES[rule].isHint ? 'notice' : 'warning'
  return annotation(level, { file, ...place, title: rule }, sentences(finding))
}

/** The same for a file that cannot be read. */
export function problemAnnotation(problem: Problem): string {
  const { file, position } = problem
  const place = position && { line: position.line, col: position.column }
  return annotation('error', { file, ...place }, problemLine(problem))
}

function sentences({ rule, found, advice }: Finding): string {
  return `${found} ${RULES[rule].why} ${advice}`
}

function annotation(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const told = Object.entries(properties).map(([key, value]) => {
    return `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`
  })
  return `::${level} ${told.join(',')}::${escaped(onOneLine(message))}`
}

/** What would end the command, or be taken for an escape. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
