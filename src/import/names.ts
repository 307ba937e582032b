/** Ids of levels, and what a ladder is called where its page does not say so. */
import { resolve } from 'node:path'
import { slugOf } from '../ladder/slug.js'
import { NO_ROLES, ROLES, TITLE_FILLERS } from '../words/titles.js'
import { rankOf, roleAmong } from './levels.js'
import { partOf, type Source, type Text } from './page.js'

/** An id for each level, distinct: the slug of its name, with an `l` before a number. */
export function levelIds(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const slug = slugOf(name)
    const base = slug === '' ? 'level' : slug === 'all' ? 'all-levels' : /^\p{L}/u.test(slug) ? slug : `l${slug}`
    let id = base
    for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`
    taken.add(id)
    return id
  })
}

/** A page's title without the words that say what kind of page it is: "QA Career Framework" is the page of QA. */
export function nameFromTitle(title: string): string {
  const plain = title
    .replace(/[^\p{L}\p{M}\p{N}&/+#.,'’() -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const words = plain.split(' ').filter((word) => !TITLE_FILLERS.includes(word.toLowerCase()))
  const short = words.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
  return short === '' ? plain || title : short
}

/** An id of lower-case letters, digits and hyphens, a letter first. */
export function idFrom(name: string): string {
  const ascii = slugOf(name.normalize('NFD').replace(/\p{M}/gu, '')).replace(/[^a-z0-9-]+/g, '-')
  const id = ascii.replace(/-+/g, '-').replace(/^-|-$/g, '')
  if (id === '') return 'ladder'
  return /^[a-z]/.test(id) ? id : `l${id}`
}

/** What one person on a ladder is called: by the titles of its levels, else by its name. */
export function roleFrom(levels: readonly Text[], name: string): string {
  return roleAmong(levels) ?? name
}

/** The code that some levels begin with: `ic` of IC4. */
export function codeOf(level: Text): string {
  return rankOf(level.text)?.code ?? ''
}

/** A name made from a file's own, for one that has no title. */
export function nameOfFile({ file }: Source): Text {
  const base = file.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '')
  return partOf({ text: base, file, line: 1, links: [], emphasized: 0 }, nameFromPath(base))
}

/** A page of several files is named by their folder. */
export function nameOfFolder({ file }: Source): string {
  return nameFromPath(resolve(file, '..').replace(/^.*[\\/]/, ''))
}

/** "02. test-design" as people would write it. */
function nameFromPath(base: string): string {
  const words = base
    .replace(/^\d+[\s._-]+/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
  return words === '' ? base : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** The words of a name, in lower case. */
export function wordsOfName({ text }: Text): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** Whether a header is the name of who does some work: a known role, or people called by what they do ("Bakers"). */
export function isRole(name: Text): boolean {
  const words = wordsOfName(name)
  const last = words.at(-1) ?? ''
  return (
    words.some((word) => ROLES.includes(word.replace(/s$/, ''))) ||
    (/(?:ers|ors|ists|ians|men|women|staff)$/.test(last) && !NO_ROLES.includes(last))
  )
}
