/** Ladders in headings, lists and labels. */
import { expect, test } from 'vitest'
import { cellsOf, importPages } from '../helpers/import.js'

test('headings for competencies and levels, with what stands around them', () => {
  const { draft, account } = importPages({
    'sales.md': `---
title: Sales ladder
updated_date: March 5, 2024
layout: page
---
[Home](/) > [People](/people) > Sales

How we grow in sales.

- [Prospecting](#prospecting)
- [Closing](#closing)

## Prospecting

Finding people who need us.

### Level 1: Associate

- Calls people from [a list](https://example.com/list)
- Notes *what* was said

### Level 2: Account Executive

- Builds a list
  - From trade fairs

## Closing

### Level 1: Associate

- Sends standard offers

### Level 2: Account Executive

- Negotiates within limits

## How do I get promoted?

Talk to your manager.

## FAQ

### How long is a level?

Two years.

[Edit this page](https://example.com/edit)
`,
  })
  expect(draft).toMatchObject({
    name: 'Sales',
    revision: '2024-03-05',
    source: { title: 'Sales ladder' },
    summary: 'How we grow in sales.',
    promotion: 'Talk to your manager.',
    notes: [{ name: 'FAQ', text: 'How long is a level?\nTwo years.' }],
  })
  expect([...draft.levels.keys()]).toEqual(['level-1-associate', 'level-2-account-executive'])
  expect(draft.competencies[0]?.summary).toBe('Finding people who need us.')
  expect(draft.competencies[0]?.levels.get('level-1-associate')?.behaviors).toEqual([
    { behavior: 'Calls people from a list', links: [{ text: 'a list', url: 'https://example.com/list' }] },
    { behavior: 'Notes what was said' },
  ])
  expect(cellsOf(draft)['Prospecting / level-2-account-executive']).toEqual(['Builds a list + From trade fairs'])
  expect(account.leftOut.map(({ line, text, reason }) => [line, text, reason])).toEqual(
    [
      [4, 'page', 'markup'],
      [3, 'March 5, 2024', 'markup'],
      [6, 'Home > People > Sales', 'navigation'],
      [10, 'Prospecting', 'navigation'],
      [11, 'Closing', 'navigation'],
      [37, 'How do I get promoted?', 'not the ladder'],
      [47, 'Edit this page', 'chrome'],
    ].sort((a, b) => Number(a[0]) - Number(b[0])),
  )
  expect(account.doubts).toEqual([])
})

test('a heading between level and competency is a pillar; definitions elsewhere are summaries', () => {
  const level = (name: string, care: string, team: string): string =>
    `## ${name}\n\n{% include badge.html %}\n\nThe ${name}.\n\n### Skills needed\n\n#### Patient care\n${care}\n\n#### Teamwork\n${team}\n`
  const { draft, account } = importPages({
    'nurse.md': `# Nurses

## Skills

### Patient care
Looking after people.

### Teamwork
Working with others.

${level('Staff Nurse I', 'Follows plans. Reports changes.', 'Shares what happened.')}
${level('Staff Nurse II', 'Writes plans.', 'Leads a handover.')}`,
  })
  expect(draft.pillars?.map(({ name }) => name)).toEqual(['Skills needed'])
  expect(draft.competencies.map(({ name, summary }) => [name, summary])).toEqual([
    ['Patient care', 'Looking after people.'],
    ['Teamwork', 'Working with others.'],
  ])
  expect(draft.levels.get('staff-nurse-i')?.summary).toBe('The Staff Nurse I.')
  expect(cellsOf(draft)['Patient care / staff-nurse-i']).toEqual(['Follows plans. Reports changes.'])
  expect(account.leftOut.filter(({ reason }) => reason === 'markup')).toHaveLength(2)
})

test('list labels as competencies, with text on their line or below it', () => {
  const { draft } = importPages({
    'support.md': `# Support

## IC1

- Impact:
  - Answers tickets
  - Reads the docs
- Scope: Own tickets.

## IC2

- Impact:
  - Solves hard tickets
- Scope:
  - The queue of the team
`,
  })
  expect(cellsOf(draft)).toEqual({
    'Impact / ic1': ['Answers tickets', 'Reads the docs'],
    'Impact / ic2': ['Solves hard tickets'],
    'Scope / ic1': ['Own tickets.'],
    'Scope / ic2': ['The queue of the team'],
  })
})

test('bold labels that change from level to level are one competency by their place', () => {
  const level = (name: string, [a, b]: [string, string]): string =>
    `## ${name}\n\n* **${a}**: does the work of ${name}\n* **${b}**: helps as ${name} does\n`
  const { draft } = importPages({
    'page.md': `# Guides\n\n${level('Guide 1', ['Learns', 'Follows'])}\n${level('Guide 2', ['Learns', 'Leads'])}\n${level('Guide 3', ['Teaches', 'Leads'])}`,
  })
  expect(draft.competencies.map(({ name }) => name)).toEqual(['Learns', 'Follows'])
  expect(draft.competencies[0]?.levels.get('guide-3')).toEqual({
    name: 'Teaches',
    behaviors: [{ behavior: 'does the work of Guide 3' }],
  })
})

test('bold lines as levels, plain labels as competencies', () => {
  const { draft } = importPages({
    'chef.md': `# Chef

**Level 1**

- Cooking: cooks simple plates
- Hygiene: keeps the place clean

**Level 2**

- Cooking: cooks a whole course
- Hygiene: checks the kitchen
`,
  })
  expect(cellsOf(draft)).toMatchObject({
    'Cooking / level-1': ['cooks simple plates'],
    'Hygiene / level-2': ['checks the kitchen'],
  })
})

test('labels that several levels share are topics, others are part of the text', () => {
  const { draft } = importPages({
    'page.md': `## Sales

### Junior
- Discovery: asks open questions
- Owns one thing: the calendar

### Senior
- Discovery: finds what hurts

## Service

### Junior
- Answers mail

### Senior
- Answers calls
`,
  })
  expect(cellsOf(draft)).toMatchObject({
    'Sales / junior': ['Discovery: asks open questions', 'Owns one thing: the calendar'],
    'Sales / senior': ['Discovery: finds what hurts'],
  })
  expect(draft.competencies[0]?.levels.get('junior')?.behaviors[0]).toEqual({
    topic: 'Discovery',
    behavior: 'asks open questions',
  })
})

test('what is asked of everybody holds at every level', () => {
  const { draft } = importPages({
    'clerk.md': `# Clerks
## Mail
### All levels
- Is polite in letters
### Clerk I
- Sorts mail
### Clerk II
- Answers mail
## Files
### Clerk I
- Finds files
### Clerk II
- Orders the archive
`,
  })
  expect([...draft.levels.keys()]).toEqual(['clerk-i', 'clerk-ii'])
  expect(cellsOf(draft)).toMatchObject({ 'Mail / all': ['Is polite in letters'], 'Mail / clerk-i': ['Sorts mail'] })
})

test('one file a competency', () => {
  const { draft } = importPages({
    '01. planning.md': '# Planning\nMaking plans.\n## Trainee\n- Plans a day\n## Expert\n- Plans a year\n',
    '02. testing.md': '# Testing\n## Trainee\n- Runs tests\n## Expert\n- Designs tests\n',
  })
  expect(draft.competencies.map(({ name, summary }) => [name, summary])).toEqual([
    ['Planning', 'Making plans.'],
    ['Testing', undefined],
  ])
})

test('one file a level: ordered by rank, whatever the names of the files', () => {
  const page = (level: string): string =>
    `# ${level}\n\nThe ${level}.\n\n## Analysis\n- Works as ${level}\n## Talks\n- Talks as ${level}\n`
  const { draft } = importPages({
    'analyst.md': page('Analyst'),
    'junior.md': page('Junior Analyst'),
    'principal.md': page('Principal Analyst'),
    'senior.md': page('Senior Analyst'),
  })
  expect([...draft.levels.keys()]).toEqual(['junior-analyst', 'analyst', 'senior-analyst', 'principal-analyst'])
  expect(draft.levels.get('analyst')?.summary).toBe('The Analyst.')
})

test('a page that begins at the top is turned round', () => {
  const page = (level: string): string =>
    `## ${level}\n### Craft\nWorks as ${level} does.\n### Team\nTalks as ${level} does.\n`
  const { draft } = importPages({ 'page.md': ['Principal', 'Senior', 'Junior'].map(page).join('\n') })
  expect([...draft.levels.keys()]).toEqual(['junior', 'senior', 'principal'])
})

test('levels that no word of rank tells are known by what the page says of them', () => {
  const group = (name: string): string =>
    `## ${name}\n### Seed\n- ${name} with help\n### Sprout\n- ${name} alone\n### Tree\n- ${name} for others\n`
  const { levels } = importPages({
    'trees.md': `# Growth\n\nThe stages are Seed, Sprout and Tree.\n\n${['Watering', 'Pruning', 'Selling'].map(group).join('\n')}`,
  })
  expect(levels.map(({ id }) => id)).toEqual(['seed', 'sprout', 'tree'])
})

test('levels without competencies get one, which is told', () => {
  const { draft, madeUp } = importPages({
    'editor.md':
      '# Editors\n\n## Junior Editor\n- Corrects spelling\n- Asks when unsure\n\n## Senior Editor\n- Edits whole books\n',
  })
  expect(cellsOf(draft)).toEqual({
    'Expectations / junior-editor': ['Corrects spelling', 'Asks when unsure'],
    'Expectations / senior-editor': ['Edits whole books'],
  })
  expect(madeUp).toContainEqual({ what: 'competency', value: 'Expectations' })
})

test('the site around an HTML page is left out', () => {
  const { draft, account } = importPages({
    'page.html': `<html><head><title>x</title></head><body><header><nav><a href="/">Products</a></nav></header>
<main><div class="breadcrumbs"><a href="/">Home</a> / Agents</div><h1>Agents</h1>
<h2>Agent (L1)</h2><h3>Tickets</h3><p>Answers tickets.</p><p>Asks early.</p><h3>Docs</h3><dl><dt>Reading</dt><dd>Reads docs.</dd></dl>
<h2>Senior Agent (L2)</h2><h3>Tickets</h3><p>Answers hard ones.</p><h3>Docs</h3><dl><dt>Reading</dt><dd>Reads code.</dd></dl></main>
<footer>© Acme</footer></body></html>`,
  })
  expect(cellsOf(draft)).toEqual({
    'Tickets / agent-l1': ['Answers tickets.', 'Asks early.'],
    'Docs / agent-l1': ['Reading: Reads docs.'],
    'Tickets / senior-agent-l2': ['Answers hard ones.'],
    'Docs / senior-agent-l2': ['Reading: Reads code.'],
  })
  expect(account.leftOut.map(({ text, reason }) => [text, reason])).toEqual([
    ['Products', 'navigation'],
    ['Home / Agents', 'navigation'],
    ['© Acme', 'chrome'],
  ])
})

test('a button that folds a section is its heading, and any other is left out and told', () => {
  const level = (name: string, work: string): string =>
    `<h2><button>${name}</button></h2><h3>Ovens <button>Copy link</button></h3><ul><li>${work}</li></ul>`
  const { draft, account } = importPages({
    'oven.html': `<main><h1>Baking</h1>${level('Junior Baker', 'Cleans ovens daily')}${level('Senior Baker', 'Builds ovens alone')}<aside><button>Send us a note</button></aside></main>`,
  })
  expect(cellsOf(draft)).toEqual({
    'Ovens / junior-baker': ['Cleans ovens daily'],
    'Ovens / senior-baker': ['Builds ovens alone'],
  })
  expect(account.leftOut.map(({ text }) => text)).toEqual(['Copy link', 'Copy link', 'Send us a note'])
})

test('names that a sentence says people are, each with its article, are the levels', () => {
  const { draft } = importPages({
    'kiln.md': `# Potters

A potter here is a Spark, a **Flame** or an Ember.

${['Spark', 'Flame', 'Ember'].map((name) => `## ${name}\n### Clay\n- Throws clay as a ${name}\n### Glaze\n- Mixes glaze as a ${name}\n`).join('\n')}`,
  })
  expect([...draft.levels.keys()]).toEqual(['spark', 'flame', 'ember'])
  expect(draft.competencies.map(({ name }) => name)).toEqual(['Clay', 'Glaze'])
})

test('a last line in italics below a rule is left out, and any other stays in its section', () => {
  const page = (last: string): string =>
    `# Ropes\n\n${['Junior', 'Senior'].map((level) => `## ${level}\n\n### Knots\n\n- Ties as a ${level}\n`).join('\n')}\n---\n\n${last}\n`
  const signed = importPages({ 'ropes.md': page('_Questions? Come to `#ropes`._') })
  expect(cellsOf(signed.draft)).toMatchObject({ 'Knots / senior': ['Ties as a Senior'] })
  expect(signed.account.leftOut).toMatchObject([
    { text: 'Questions?', reason: 'chrome' },
    { text: 'Come to #ropes.', reason: 'chrome' },
  ])
  const plain = importPages({ 'ropes.md': page('- Checks _every_ knot') })
  expect(cellsOf(plain.draft)).toMatchObject({ 'Knots / senior': ['Ties as a Senior', 'Checks every knot'] })
})
