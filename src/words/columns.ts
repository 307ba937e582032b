/** What columns, rows and fields of ladder pages are called, as data a person edits. Compared in lower case. */

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
  'answer',
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

/** Columns that say something of a row that nobody is measured by. */
export const NOTE_NAMES = [
  'comment',
  'comments',
  'compensation',
  'further reading',
  'link',
  'links',
  'note',
  'notes',
  'pay band',
  'pay range',
  'reading',
  'references',
  'remarks',
  'resources',
  'salary',
  'salary band',
  'salary range',
  'see also',
  'tenure',
  'time at level',
  'time in level',
  'time in role',
  'typical tenure',
  'typical time',
  'years of experience',
]

/** Columns that tell titles of a level. */
export const TITLE_NAMES = [
  'example titles',
  'job title',
  'job titles',
  'position',
  'role',
  'role title',
  'title',
  'titles',
]

/** What is asked of everybody is headed so, in place of a level. */
export const ALL_LEVELS = [
  'all',
  'all levels',
  'all roles',
  'any level',
  'at all levels',
  'at every level',
  'core',
  'every level',
  'everybody',
  'everyone',
  'for all levels',
]

/** Fields of a record that name it, the likeliest first. */
export const NAMING_FIELDS = ['title', 'name', 'label', 'heading', 'displayname', 'display name', 'question', 'term']

/** Fields of a record that tell what it is about. */
export const SUMMARY_FIELDS = [
  'summary',
  'description',
  'overview',
  'about',
  'definition',
  'intro',
  'introduction',
  'purpose',
  'tagline',
]

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

/** Fields that say where a page can be read, the surest first; a part of an address is none. */
export const URL_FIELDS = ['canonical', 'canonical url', 'url', 'permalink']

/** Fields that say when a page took its shape, the surest first. */
export const DATE_FIELDS = [
  'revision',
  'updated',
  'updated date',
  'last updated',
  'lastupdated',
  'lastmod',
  'last modified',
  'modified',
  'date',
]
