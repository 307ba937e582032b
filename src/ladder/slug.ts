/** A heading as an id: what links, queries and behavior ids call a level, a pillar, a competency, a role or a note. */

/** Characters that only shape or join others: variation selectors, zero-width joiners and the like; emoji are full of them. */
const JOINERS = /[\p{Variation_Selector}\u200B-\u200D\u2060\uFEFF]/gu

/**
 * Lower case, `&` dropped, every run of other characters one hyphen: `sales-and-ce` for "Sales and CE". Letters and
 * digits of every script stay, and the marks of letters; what joins nothing vanishes: `mastery` for "🛠️ Mastery". A name
 * without letters and digits gives an empty slug.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', '')
    .replace(JOINERS, '')
    .replace(/(\p{L}\p{M}*)|\p{M}+/gu, (_, letter: string | undefined) => letter ?? '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
