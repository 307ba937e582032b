/** Texts as long as Slack takes that no person would type, of every kind that could be slow. */
import { behaviorsOf } from '../build/ladder/ladders.js'
import { createRandom } from './scale.mjs'

export const LENGTH = 40_000

const SYLLABLES = 'ba con der tion ing pro man ment er al ist sub com ver tri pla lo ca ness ful dis mo ra ti le'.split(
  ' ',
)

/** Pairs of a kind and a text. */
export function noise(ladders) {
  const random = createRandom(1)
  const pick = (values) => values[Math.floor(random() * values.length)]
  const letters = (count, from) => Array.from({ length: count }, () => pick(from)).join('')
  const fill = (next) => {
    let text = ''
    while (text.length < LENGTH) text += next()
    return text.slice(0, LENGTH)
  }
  const words = [...new Set(JSON.stringify(ladders.slice(0, 4).map(({ pillars }) => pillars)).match(/[a-z]{4,}/g))]
  const behaviors = ladders.flatMap(behaviorsOf)
  const names = ladders.flatMap(({ name, competencies }) => [name, ...competencies.map((each) => each.name)])
  const invented = () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join('')
  return [
    ['a question over and over', fill(() => 'tell me everything about my career ')],
    ['words of the ladders', fill(() => `${pick(words)} `)],
    ['words of the ladders, misspelt', fill(() => `${misspell(pick(words), random)} `)],
    ['sentences of the ladders', fill(() => `${pick(behaviors).text} `)],
    ['names, one after the other', fill(() => `${pick(names)} `)],
    ['levels', fill(() => `ic${Math.floor(random() * 9)} `)],
    ['invented words', fill(() => `${invented()} `)],
    ['sentences of invented words', fill(() => `${invented()} ${invented()} ${invented()}. `)],
    ['sentences with names', fill(() => `What does ${pick(names)} mean at ic${1 + Math.floor(random() * 7)}? `)],
    ['words of one letter', fill(() => `${letters(1, 'abcdefghijklmnopqrstuvwxyz')}  `)],
    ['white space', fill(() => pick([' ', '\t', '\n']))],
    ['spaces', ' '.repeat(LENGTH)],
    ['a draft', `check my draft for ce ic5: ${fill(() => `${invented()} `)}`.slice(0, LENGTH)],
    ['random letters', fill(() => `${letters(4 + Math.floor(random() * 9), 'abcdefghijklmnopqrstuvwxyz')} `)],
    ['one word', fill(() => letters(50, 'abcdefghijklmnopqrstuvwxyz'))],
    ['one letter', 'a'.repeat(LENGTH)],
    ['digits', fill(() => `${Math.floor(random() * 1e6)} `)],
    ['emoji', fill(() => pick(['🚀', '👩‍👩‍👧', '🇪🇺', ' ', 'é']))],
    [
      'brackets and escapes',
      fill(() => pick(['(', '[', '{', '\\', '*', '+', '?', '|', '<@', '>', '&amp;', ':x:', "'"])),
    ],
    ['hyphens and dates', fill(() => pick(['2023-05', '-', 'ic3-', 'to ', 'vs ', 'and ']))],
  ]
}

function misspell(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2))
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}
