/**
 * Words of rank, as data a person edits. Each has a place on one scale, so that levels whose page gives no order (a file
 * a level, say) can be put in one, and so that a page that begins at the top is turned round. Words with the same number
 * are not told apart. Compared in lower case.
 */
export const RANKS: Readonly<Record<string, number>> = {
  apprentice: 0,
  intern: 0,
  trainee: 0,
  student: 0,
  aspiring: 0,
  novice: 0,
  awareness: 0,
  beginner: 0.5,
  entry: 0.5,
  'entry-level': 0.5,
  graduate: 0.5,
  starter: 0.5,
  newcomer: 0.5,
  foundation: 0.5,
  foundational: 0.5,
  basic: 0.5,
  assistant: 0.7,
  associate: 1,
  junior: 1,
  jr: 1,
  developing: 1,
  learning: 1,
  working: 1.5,
  mid: 2,
  middle: 2,
  'mid-level': 2,
  medior: 2,
  intermediate: 2,
  regular: 2,
  competent: 2,
  proficient: 2.5,
  practitioner: 2.5,
  experienced: 3,
  advanced: 3,
  skilled: 3,
  senior: 3,
  sr: 3,
  lead: 4,
  leading: 4,
  staff: 4.2,
  supervisor: 4.2,
  manager: 4.5,
  specialist: 3.5,
  expert: 5,
  master: 5,
  principal: 5,
  head: 6,
  director: 6.5,
  distinguished: 6.5,
  fellow: 7,
  vp: 7.5,
  'vice-president': 7.5,
  svp: 8,
  evp: 8.2,
  partner: 8,
  executive: 8,
  chief: 9,
  cto: 9,
  ceo: 9.5,
}

/** Words that stand before the number of a level ("Level 3"), or after it ("3rd grade"). */
export const LEVEL_WORDS = ['band', 'grade', 'level', 'lvl', 'rank', 'rung', 'stage', 'step', 'tier', 'class']

/** Words before a number that is no level: "Phase 2", "Chapter 3", "Q4". */
export const NO_LEVEL_WORDS = ['appendix', 'article', 'case', 'chapter', 'day', 'example', 'exhibit', 'figure', 'goal', 'item', 'month', 'note', 'option', 'page', 'part', 'phase', 'principle', 'q', 'question', 'round', 'section', 'sprint', 'table', 'v', 'version', 'week', 'year', 'h', 'fy']

/** Numbers written as words. */
export const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }
