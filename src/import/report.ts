/** What an import found, for people on the terminal and for programs as JSON. */
import type { Imported } from './import.js'

/** The report of `--report`: one object, in the keys that the README tells. */
export function reportJson({ shape, levels, competencies, behaviors, mended, madeUp, account }: Imported): string {
  const { sentences, placed, leftOut, doubts } = account
  const report = { shape, levels, competencies, behaviors, sentences, placed, mended, madeUp, leftOut, doubts }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** As many doubts as fit on a screen; the report has all. */
const SHOWN = 5

/** What to tell on the terminal, a line each. `out`: the file that was written, if one was. */
export function summaryLines(result: Imported, out: string | undefined): string[] {
  const { draft, shape, levels, competencies, behaviors, mended, madeUp, account } = result
  const { sentences, placed, leftOut, doubts } = account
  const reasons = new Map<string, number>()
  for (const { reason } of leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const why = [...reasons].map(([reason, count]) => `${reason} ${count}`).join(', ')
  const lines = [
    `Read as one ladder: ${shape}.`,
    `${counted(levels.length, 'level')}: ${levels.map(({ name }) => name).join(', ')}`,
    `${counted(competencies.length, 'competency', 'competencies')}: ${competencies.join(', ')}`,
    `${counted(behaviors, 'behavior')}. Of ${counted(sentences, 'sentence')}, ${placed} placed, ${leftOut.length} left out${why === '' ? '' : ` (${why})`}, ${doubts.length} in doubt.`,
    ...(mended > 0 ? [`${counted(mended, 'damaged place')} put right.`] : []),
    ...(madeUp.length > 0
      ? [
          `Made up, since the page does not say it: ${madeUp.map(({ what, value }) => `${what} "${value}"`).join(', ')}.`,
        ]
      : []),
    ...doubts
      .slice(0, SHOWN)
      .map(({ file, line, text, reason }) => `In doubt: ${file}:${line} "${cut(text)}": ${reason}.`),
    ...(doubts.length > SHOWN ? [`… and ${doubts.length - SHOWN} more; --report FILE lists them.`] : []),
    nextStep(draft.id, levels.at(-1)?.id, out),
  ]
  return lines.map((line) => line.replace(/(?!\u200D)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' '))
}

function nextStep(id: string, level: string | undefined, out: string | undefined): string {
  const ask = `npm run --silent ladder -- ${id} ${level ?? ''}`.trim()
  return out === undefined
    ? `Next: save it as ladders/${id}.yml, then ask: ${ask}`
    : `Wrote ${out}. Next, with the file in ladders/, ask: ${ask}`
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text
}
