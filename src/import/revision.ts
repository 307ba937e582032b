/** Dates as pages write them, as the revision of a ladder. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The date a text tells, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where it tells none, or one that no day has. */
export function dateIn(text: string): string | undefined {
  const iso = /(?<!\d)(20\d\d|19\d\d)(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text)
  const named = /([a-z]{3})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d\d)/i.exec(text)
  const month = named ? MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1 : 0
  if (named && month > 0) return dated(named[3], month, named[2])
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+((?:19|20)\d\d)/i.exec(text)
  const second = dayFirst ? MONTHS.indexOf((dayFirst[2] ?? '').toLowerCase()) + 1 : 0
  if (dayFirst && second > 0) return dated(dayFirst[3], second, dayFirst[1])
  return iso ? dated(iso[1], Number(iso[2] ?? 0), iso[3]) : undefined
}

function dated(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if (month === 0) return year
  if (month > 12) return undefined
  const start = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return start
  const date = new Date(`${start}-${day.padStart(2, '0')}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)
    ? undefined
    : `${start}-${day.padStart(2, '0')}`
}
