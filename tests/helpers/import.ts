/** Pages that tests write, imported without a file. */
import type { Draft } from '../../src/import/draft.js'
import { type Imported, type ImportOptions, imported } from '../../src/import/import.js'
import type { Source } from '../../src/import/page.js'
import { sourceOf } from '../../src/import/sources.js'

export type Kind = 'markdown' | 'html' | 'csv' | 'records'

/** Imports pages, by the names of their files; the ending says what they are. */
export function importPages(pages: Record<string, string>, options: Partial<ImportOptions> = {}): Imported {
  return imported(sourcesOf(pages), { today: '2025-04-01', ...options })
}

export function sourcesOf(pages: Record<string, string>): Source[] {
  return Object.entries(pages).map(([file, text]) => sourceOf({ text, mended: 0 }, file, kindOf(file)))
}

function kindOf(file: string): Kind {
  if (file.endsWith('.html')) return 'html'
  if (file.endsWith('.csv')) return 'csv'
  return file.endsWith('.md') ? 'markdown' : 'records'
}

/** `Dough / senior`: the behaviors of each cell, with their topics and examples. */
export function cellsOf({ competencies }: Draft): Record<string, string[]> {
  return Object.fromEntries(
    competencies.flatMap(({ name, levels }) =>
      [...levels].map(([level, { behaviors }]) => [
        `${name} / ${level}`,
        behaviors.map(({ topic, behavior, examples = [] }) => {
          return [topic === undefined ? behavior : `${topic}: ${behavior}`, ...examples].join(' + ')
        }),
      ]),
    ),
  )
}
