/**
 * Words of pages that stand around a ladder, as data a person edits: what parts of a page are called, what sites put on
 * every page, and what records call their fields. Compared in lower case.
 */

/** Rows, columns and headings that tell what a level is about, not what it asks for. */
export const SUMMARY_NAMES = [
  'about',
  'about the role',
  'about this level',
  'at a glance',
  'definition',
  'description',
  'in a nutshell',
  'in short',
  'level description',
  'level summary',
  'overview',
  'profile',
  'role description',
  'role overview',
  'role profile',
  'role summary',
  'summary',
  'tl;dr',
]

/** Columns and fields that hold what is expected, and say nothing of its subject. */
export const CONTENT_NAMES = [
  'behavior',
  'behavior description',
  'behaviors',
  'behaviour',
  'behaviours',
  'bullets',
  'content',
  'criteria',
  'criterion',
  'description',
  'details',
  'expectation',
  'expectations',
  'expected behavior',
  'expected behaviors',
  'expected behaviour',
  'indicator',
  'indicators',
  'items',
  'requirements',
  'signals',
  'statement',
  'statements',
  'text',
  'values',
  'what it looks like',
  'what good looks like',
  'what we expect',
]

/** Columns and fields that name a level. */
export const LEVEL_NAMES = [
  'band',
  'bands',
  'career level',
  'career stage',
  'grade',
  'grades',
  'job level',
  'level',
  'levels',
  'milestone',
  'milestones',
  'rank',
  'ranks',
  'rung',
  'rungs',
  'seniority',
  'stage',
  'stages',
  'step',
  'steps',
  'tier',
  'tiers',
]

/** Columns and fields that name a competency, or a group of them. */
export const COMPETENCY_NAMES = [
  'area',
  'areas',
  'attribute',
  'attributes',
  'capability',
  'capabilities',
  'categories',
  'category',
  'competence',
  'competences',
  'competencies',
  'competency',
  'dimension',
  'dimensions',
  'domain',
  'domains',
  'focus area',
  'pillar',
  'pillars',
  'responsibilities',
  'responsibility',
  'skill',
  'skills',
  'skill area',
  'subject',
  'theme',
  'themes',
  'topic',
  'topics',
  'track',
  'tracks',
  'value',
]

/** Columns that tell titles of a level. */
export const TITLE_NAMES = ['example titles', 'job title', 'job titles', 'position', 'role', 'role title', 'title', 'titles']

/** Fields of a record that name it, the likeliest first. */
export const NAMING_FIELDS = ['title', 'name', 'label', 'heading', 'displayname', 'display name']

/** Fields of a record that tell what it is about. */
export const SUMMARY_FIELDS = ['summary', 'description', 'overview', 'about', 'definition', 'intro', 'introduction', 'purpose', 'tagline']

/** Fields of a record that give examples of what stands beside them. */
export const EXAMPLE_FIELDS = ['example', 'examples', 'evidence', 'eg']

/** Fields that only a site or a program reads. */
export const TECHNICAL_FIELDS = [
  'author',
  'classname',
  'code',
  'color',
  'colour',
  'created',
  'date',
  'draft',
  'group',
  'hidden',
  'homepage',
  'icon',
  'id',
  'image',
  'key',
  'kind',
  'lang',
  'layout',
  'order',
  'path',
  'permalink',
  'position',
  'preload',
  'published',
  'sidebar',
  'sidebargroup',
  'sidebartitle',
  'slug',
  'tags',
  'template',
  'theme',
  'toc',
  'type',
  'updated',
  'url',
  'uuid',
  'version',
  'weight',
]

/** Fields that say when a page took its shape, the surest first. */
export const DATE_FIELDS = ['revision', 'updated', 'updated date', 'last updated', 'lastupdated', 'lastmod', 'last modified', 'modified', 'date']

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
export const CHROME_STARTS = ['©', 'copyright ©', '(c) 20', 'all rights reserved', 'last updated', 'last modified', 'last edited', 'powered by', 'built with', 'edit this page', 'edit on ', 'suggest an edit', 'found a typo']

/** Parts of a class, id or role by which sites mark what leads elsewhere. */
export const NAVIGATION_MARKS = ['breadcrumb', 'breadcrumbs', 'menu', 'nav', 'navbar', 'navigation', 'pager', 'pagination', 'toc', 'table-of-contents']

/** … and what stands on every page. */
export const CHROME_MARKS = ['banner', 'contentinfo', 'cookie', 'cookies', 'footer', 'search', 'share', 'sidebar', 'skip-link', 'skip-to-content', 'site-header', 'edit-link', 'edit-page', 'feedback', 'sr-only', 'visually-hidden']

/** Words of a title that say what kind of page it is, not whose. */
export const TITLE_FILLERS = ['and', 'career', 'careers', 'competencies', 'competency', 'competences', 'development', 'expectations', 'for', 'framework', 'growth', 'guide', 'job', 'ladder', 'ladders', 'level', 'levels', 'matrix', 'of', 'our', 'path', 'paths', 'pathway', 'pathways', 'progression', 'role', 'roles', 'skill', 'skills', 'the']

/** Headings of a section that tells how promotion works begin like this, or hold it. */
export const PROMOTION = ['promoted', 'promotion', 'promotions']

/** What groups of levels are called where they are tracks of one ladder. */
export const TRACKS = ['contributor', 'contributors', 'ic', 'individual', 'leadership', 'manager', 'managers', 'management', 'maker', 'people', 'specialist', 'technical', 'track', 'expert', 'tech']

/** What one person's work is called: a heading with such a word is a role. */
export const ROLES = ['accountant', 'administrator', 'advisor', 'agent', 'analyst', 'architect', 'assistant', 'clerk', 'consultant', 'coordinator', 'counsel', 'designer', 'developer', 'editor', 'engineer', 'marketer', 'nurse', 'officer', 'operator', 'planner', 'producer', 'programmer', 'recruiter', 'representative', 'researcher', 'scientist', 'specialist', 'teacher', 'technician', 'tester', 'trainer', 'translator', 'writer']

/** Names that competencies often have; they only tip the scale where nothing else says which axis is which. */
export const COMPETENCY_WORDS = ['accountability', 'ambiguity', 'autonomy', 'business', 'coaching', 'collaboration', 'communication', 'craft', 'culture', 'customer', 'delivery', 'design', 'documentation', 'domain', 'empathy', 'execution', 'feedback', 'hiring', 'impact', 'influence', 'initiative', 'innovation', 'judgment', 'knowledge', 'leadership', 'learning', 'management', 'mentoring', 'mentorship', 'ownership', 'people', 'planning', 'process', 'product', 'quality', 'research', 'responsibility', 'safety', 'scope', 'security', 'skills', 'stakeholder', 'strategy', 'teamwork', 'technical', 'testing', 'tools', 'vision', 'writing']
