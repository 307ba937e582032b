/** Names cut short and levels written as people write them: each row is two ways to ask the same. */
import { describe, expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'

const meant = (text: string) => bot().understand(text).query

const ROWS = {
  'a name cut short, abbreviated or by ear': [
    ['pmm msg & writing 4', 'pmm ic4 messaging and writing'],
    ['pmm p&p ic5', 'pmm ic5 pricing and packaging'],
    ['pmm dtc ic4', 'pmm ic4 drive to completion'],
    ['ce dom eco ic3', 'ce ic3 domain ecosystem'],
    ['ce arkitecture ic5', 'ce ic5 features & architecture'],
    ['ldrship in ce', 'ce leadership'],
    ['cm compitishn ic4', 'cm ic4 competition'],
    ['pmm x-func proj ic4', 'pmm ic4 cross-functional projects'],
    ['pmm dev 1st ic3', 'pmm ic3 developer-first'],
    ['regnl team ld ce', 'ce regional team lead'],
    ['pmm sls + ce L5', 'pmm ic5 sales and ce'],
    ['pmm drv to compl 3-5', 'pmm ic3-ic5 drive to completion'],
    ['prin CE discov', 'ce ic5 discovery'],
    ['oe internal ic4 ce', 'ce ic4 operational excellence internal'],
    ['cm content rev 4', 'cm ic4 content reviews'],
  ],
  'a level by its number alone': [
    ['ce three', 'ce ic3'],
    ['ce 3, 4 and 5', 'ce ic3 vs ic4 vs ic5'],
    ['ce ic3,4 softskills', 'ce ic3 vs ic4 soft-skills'],
    ['ce III-V delivery', 'ce ic3-ic5 delivery'],
    ['PMM 4 against PMM 5', 'pmm ic4 vs ic5'],
    ['pmm levels three to five', 'pmm ic3-ic5'],
    ['delivery 5', 'ce ic5 delivery'],
    ['third pmm rung, execution', 'pmm ic3 execution'],
    ['PMM nivel cinco', 'pmm ic5'],
    ['three CEs, discovery', 'ce discovery'],
    ["She's a 4 in PMM. What does execution ask of her?", 'pmm ic4 execution'],
    ['two CEs, one is a 3 and the other a 5. How does discovery differ?', 'ce ic3 vs ic5 discovery'],
    ["CM IC4, what's different one rung up?", 'cm ic4 vs ic5'],
    ['ce 2nd level', 'ce ic2'],
    ['ce level v', 'ce ic5'],
    ['pmm 4 5', 'pmm ic4 vs ic5'],
    ['ce ic4, 3 years in', 'ce ic4'],
  ],
  'a level however it is written': [
    ['ceic5', 'ce ic5'],
    ['CE IC4/5', 'ce ic4 vs ic5'],
    ['ce ic3/4/5', 'ce ic3 vs ic4 vs ic5'],
    ['ce ic4 1:1', 'ce ic4'],
    ['the 10:30 1:1 about pmm ic4 scope', 'pmm ic4 scope'],
    ['pmm@2023-02/scope/ic4/1', 'pmm ic4 scope'],
    ['ce i.c. 5', 'ce ic5'],
    ['ce icfour', 'ce ic4'],
    ['ce L5s', 'ce ic5'],
    ['ce ic5vsic4', 'ce ic4 vs ic5'],
    ['ce ic3..ic5', 'ce ic3-ic5'],
    ['ce ic5 to ic3', 'ce ic3-ic5'],
  ],
  'a revision by its date or age, and no revision where a month is a word': [
    ['ce march 2023', 'ce 2023-03'],
    ['ce ic3 before', 'ce 2023-03 ic3'],
    ['ce previous revision ic3', 'ce 2023-03 ic3'],
    ['in 2023 ce ic3 discovery', 'ce ic3 discovery'],
    ['what may a ce ic4 do', 'ce ic4'],
    ['ce march ic4', 'ce ic4'],
  ],
  'the question inside the chatter': [
    ["I'm a PMM at IC3. It was a long week. What's next for me?", 'pmm ic3 vs ic4'],
    ['My report is PMM IC4 and we talk tomorrow. What does the page say about competition?', 'pmm ic4 competition'],
  ],
} satisfies Record<string, readonly (readonly [typed: string, same: string])[]>

for (const [group, rows] of Object.entries(ROWS)) {
  describe(group, () => {
    test.each(rows)('%j asks %j', (typed, same) => expect(meant(typed)).toEqual(meant(same)))
  })
}

/** Messages that may mean a part of a ladder, or be told in its words. */
const VAGUE = [
  'the trial is late',
  'is the discovery call with that bank moved to friday?',
  'choosing between a call, an email or a chat message',
  'Does a customer engineer have to show people what they get for their money?',
  'scope of an ic4: product marketing or customer marketing, side by side',
  'somebody wants to kick the tyres before they buy. Who plans that and how?',
]

describe('how sure a reading is', () => {
  test('what only names things is sure', () => {
    expect(bot().understand('ce ic5 discovery')).toMatchObject({ sure: true, others: [] })
  })

  test('an answer that is not sure offers other readings first', () => {
    const answers = VAGUE.map((text) => bot().ask(text)).filter(({ sure }) => !sure)
    expect(answers).not.toEqual([])
    for (const { next } of answers) {
      expect(next[0]?.label).toMatch(/^Did you mean: /)
      expect(new Set(next.map(({ text }) => text)).size).toBe(next.length)
    }
  })

  test('a text of any length is read, to its end', () => {
    const story = 'It rained all morning, and we waited for the train. '.repeat(700)
    expect(meant(`${story} What is expected of a CE at IC4?`)).toEqual(meant('ce ic4'))
  })
})
