import { expect, it } from 'vitest'
import { slugOf } from '../../src/ladder/slug.js'

it.each([
  ['Relationship Management', 'relationship-management'],
  ['Launch & Project Management', 'launch-project-management'],
  ['Work as a Team & be Welcoming/Inclusive', 'work-as-a-team-be-welcoming-inclusive'],
  ['Sales and CE', 'sales-and-ce'],
  ['R&D', 'rd'],
  [' (Go-to-market) ', 'go-to-market'],
  ['Qualité', 'qualité'],
  ['研究', '研究'],
  ['🛠️ Mastery', 'mastery'],
  ['1️⃣ First steps', '1-first-steps'],
  ['👩‍🎨 Craft', 'craft'],
  ['नेतृत्व', 'नेतृत्व'],
  ['&', ''],
  ['🛠️ Mastery', 'mastery'],
  ['👩‍💼 Leadership', 'leadership'],
  ['हिन्दी', 'हिन्दी'],
  ['✨', ''],
])('%s is called %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
