/**
 * Ladders as a company with many would have them: copies of the shipped ones, each under an id and a name of its own,
 * with some words swapped for others and some for words that no other ladder has. The same every time.
 */

/** Shares of a text's words that a copy swaps for a word of another text, and for a word of its own. */
const SWAPPED = 0.1
const INVENTED = 0.01

/** `times` as many ladders; the first are the ladders themselves. */
export function scaleLadders(ladders, times) {
  const words = [...new Set(ladders.flatMap((ladder) => JSON.stringify(ladder.pillars).match(/[a-z]{4,}/g) ?? []))]
  const copies = Array.from({ length: times - 1 }, (_, index) => copyLadders(ladders, index + 1, words))
  return [...ladders, ...copies.flat()]
}

function copyLadders(ladders, number, words) {
  const random = createRandom(number)
  const name = capitalised(inventWord(random))
  const vary = (text) =>
    text.replace(/\b[a-z]{4,}\b/g, (word) => {
      const chance = random()
      if (chance < INVENTED) return inventWord(random)
      return chance < SWAPPED ? words[Math.floor(random() * words.length)] : word
    })
  return ladders.map((ladder) => {
    const id = `${ladder.id}${name.toLowerCase()}`
    const copied = new Map(ladder.competencies.map((each) => [each, copyCompetency(each, ladder, id, vary)]))
    const copiesOf = (competencies) => competencies.map((each) => copied.get(each))
    return {
      ...ladder,
      id,
      name: `${name} ${ladder.name}`,
      role: `${name} ${ladder.role}`,
      aliases: ladder.aliases.map((alias) => `${name} ${alias}`),
      levels: ladder.levels.map((level) => ({ ...level, titles: level.titles.map((title) => `${name} ${title}`) })),
      roles: ladder.roles.map((role) => ({
        ...role,
        name: `${name} ${role.name}`,
        aliases: role.aliases.map((alias) => `${name} ${alias}`),
      })),
      pillars: ladder.pillars.map((pillar) => ({
        ...pillar,
        phrases: pillar.phrases.map(vary),
        competencies: copiesOf(pillar.competencies),
      })),
      competencies: copiesOf(ladder.competencies),
    }
  })
}

function copyCompetency(competency, ladder, id, vary) {
  const copyBehavior = (behavior) => ({
    ...behavior,
    id: behavior.id.replace(ladder.id, id),
    ladder: { ...behavior.ladder, id },
    text: vary(behavior.text),
    phrases: behavior.phrases.map(vary),
  })
  return {
    ...competency,
    phrases: competency.phrases.map(vary),
    atEveryLevel: competency.atEveryLevel.map(copyBehavior),
    cells: new Map(
      [...competency.cells].map(([level, cell]) => [level, { ...cell, behaviors: cell.behaviors.map(copyBehavior) }]),
    ),
  }
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bra cle dri flo gru'.split(' ')

function inventWord(random) {
  return Array.from({ length: 4 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
}

function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
