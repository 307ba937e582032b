/**
 * Words that leave open what is meant: two people who read them would not draw the line at the same place. Only those that
 * hand a decision to the reader; words that merely grade ("effectively", "timely", "appropriate") are in every ladder, and
 * naming each of them would help nobody.
 */

/** Lower case, one expression each. */
export const VAGUE: readonly string[] = [
  'as appropriate',
  'if appropriate',
  'when appropriate',
  'where appropriate',
  'as needed',
  'if needed',
  'when needed',
  'where needed',
  'as necessary',
  'if necessary',
  'when necessary',
  'where necessary',
  'as required',
  'if required',
  'when required',
  'where required',
  'if possible',
  'when possible',
  'where possible',
  'as applicable',
  'if applicable',
  'when applicable',
  'where applicable',
  'if relevant',
  'when relevant',
  'where relevant',
]

/** What stands before an example. */
export const EXAMPLE: readonly string[] = ['e g', 'eg', 'for example', 'for instance', 'such as', 'example', 'examples']
