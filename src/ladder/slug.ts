/** A heading as an id: what links, queries and behavior ids call a pillar, a competency or a role. */

/**
 * Lower case, `&` dropped, every run of other characters one hyphen: `sales-and-ce` for "Sales and CE". Letters and
 * digits of every script stay; a name with none of them gives an empty slug.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
