/** What became of a page, told on the terminal: a line each, or a few. */
import { onOneLine } from '../ladder/problem.js'
import { countOf, type Drift, type Place, type TextChange } from './drift.js'

/** @param before what the texts of the file are called: "was" for the page's words, "told as" for the file's own */
export function driftLines({ levels, competencies, texts }: Drift, before: 'was' | 'told as'): string[] {
  const lines = [
    ...namesChanged('Levels', levels.added, levels.removed),
    ...namesChanged('Competencies', competencies.added, competencies.removed),
  ]
  for (const [place, changes] of byPlace(texts)) {
    lines.push('', titleOf(place), ...changes.flatMap((change) => changeLines(change, before)))
    const unknown = changes.filter(isUnknown).length
    if (unknown === 1) lines.push('  removed: 1 text, known only by its fingerprint')
    if (unknown > 1) lines.push(`  removed: ${unknown} texts, known only by their fingerprints`)
  }
  return lines.map(onOneLine)
}

function byPlace(texts: readonly TextChange[]): ReadonlyMap<Place, readonly TextChange[]> {
  const places = new Map<Place, TextChange[]>()
  for (const change of texts) {
    const changes = places.get(change.place) ?? []
    places.set(change.place, changes)
    changes.push(change)
  }
  return places
}

/** Whether a text is gone and the file does not say what it was. */
function isUnknown({ before, after }: TextChange): boolean {
  return !after && !before?.text
}

/** How many differences there are, in words. */
export function driftCount({ levels, competencies, texts }: Drift): string {
  const count = countOf(levels) + countOf(competencies) + texts.length
  return `${count} difference${count === 1 ? '' : 's'}`
}

function namesChanged(title: string, added: readonly string[], removed: readonly string[]): string[] {
  if (added.length + removed.length === 0) return []
  return ['', title, ...added.map((name) => `  added: ${name}`), ...removed.map((name) => `  removed: ${name}`)]
}

function titleOf(place: Place): string {
  return nameOf(place) ?? 'Summary, promotion and notes'
}

function nameOf({ competency, level }: Place): string | null {
  const names = [competency, level].filter((name) => name !== null)
  return names.length > 0 ? names.join(', ') : null
}

function changeLines({ before, after, from }: TextChange, was: 'was' | 'told as'): string[] {
  const moved = from && `  moved here from ${titleOf(from)}`
  if (after && moved && (was === 'was' || !before?.text)) return [`${moved}${told(after)}`]
  if (after && before?.text) return [moved ?? '  reworded', `    ${was}${told(before)}`, `    now${told(after)}`]
  if (after) return [`  ${before ? 'reworded, now' : 'added'}${told(after)}`]
  if (before?.text) return was === 'was' ? [`  removed${told(before)}`] : ['  removed', `    ${was}${told(before)}`]
  return []
}

function told({ text, at }: { readonly text: string | null; readonly at: string | null }): string {
  return `${at === null ? '' : ` (${at})`}: ${(text ?? '').replace(/\s*\n\s*/g, ' / ')}`
}
