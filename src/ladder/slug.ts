/** A heading as an id: what links, queries and behavior ids call a pillar, a competency or a role. */

/**
 * Lower case, `&` dropped, every run of other characters one hyphen: `sales-and-ce` for "Sales and CE". Letters and
 * digits of every script stay, with their marks; what joins nothing vanishes (variation selectors, zero-width joiners,
 * marks that follow no letter). A name with no letter and no digit gives an empty slug.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', '')
    .replace(/[\p{Variation_Selector}\u200B-\u200D\u2060\uFEFF]|(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
