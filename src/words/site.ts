/** What sites put on every page, as data a person edits. Compared in lower case. */

/** Whole texts that a site puts on every page. */
export const CHROME = [
  'back to top',
  'contents',
  'copy link',
  'edit on github',
  'edit on gitlab',
  'edit page',
  'edit this page',
  'edit this page on github',
  'improve this page',
  'menu',
  'next',
  'next page',
  'on this page',
  'previous',
  'previous page',
  'print this page',
  'search',
  'share this page',
  'sign in',
  'skip to content',
  'skip to main content',
  'table of contents',
  'toggle menu',
  'toggle navigation',
  'view source',
  'was this helpful?',
  'was this page helpful?',
]

/** What the last line of a site begins with. */
export const CHROME_STARTS = [
  '©',
  'copyright ©',
  '(c) 20',
  'all rights reserved',
  'last updated',
  'last modified',
  'last edited',
  'powered by',
  'built with',
  'edit this page',
  'edit on ',
  'suggest an edit',
  'found a typo',
]

/** Parts of a class, id or role by which sites mark what leads elsewhere. */
export const NAVIGATION_MARKS = [
  'breadcrumb',
  'breadcrumbs',
  'menu',
  'nav',
  'navbar',
  'navigation',
  'pager',
  'pagination',
  'toc',
  'table-of-contents',
]

/** … and what stands on every page. */
export const CHROME_MARKS = [
  'banner',
  'contentinfo',
  'cookie',
  'cookies',
  'footer',
  'search',
  'share',
  'sidebar',
  'skip-link',
  'skip-to-content',
  'site-header',
  'edit-link',
  'edit-page',
  'feedback',
  'sr-only',
  'visually-hidden',
]
