/** What kind of question each is, and what it asks, kind by kind. Asked of the shipped ladders. */
import { describe, expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'
import { told } from '../helpers/told.js'

const QUESTIONS: Record<string, readonly (readonly [question: string, asks: string])[]> = {
  roles: [
    ['is there a role for leading a region in ce?', 'ce regional team lead'],
    ['who is a regional team lead', 'ce regional team lead'],
    ['what does the team lead do in support', 'ce regional team lead'],
    ['how do I become a manager in ce', 'moving into ce management'],
  ],
  'the list of ladders': [
    ['which ladders do you have', 'ladders'],
    ['which teams have a career path', 'ladders'],
    ['list the tracks', 'ladders'],
    ['is there a ladder for legal?', 'no-such-ladder legal:'],
  ],
  'what changed': [
    ['what changed', 'ce 2023-03 vs 2023-05'],
    ['what changed recently', 'ce 2023-03 vs 2023-05'],
    ["what's new in ce", 'ce 2023-03 vs 2023-05'],
    ['what changed in pmm', 'pmm what changed'],
    ['was anything removed from ce', 'ce 2023-03 vs 2023-05'],
    ['what was deleted in ce since march', 'ce 2023-03 vs 2023-05'],
    ['changelog', 'ce 2023-03 vs 2023-05'],
    ['ce old vs new', 'ce 2023-03 vs 2023-05'],
    ['compare ce with the old version', 'ce 2023-03 vs 2023-05'],
    ['ce 2023-03 vs 2023-05 leadership', 'ce 2023-03 vs 2023-05 leadership'],
    ['what changed in ce discovery', 'ce 2023-03 vs 2023-05 discovery'],
    ['what changed in ce at ic4', 'ce ic4 2023-03 vs 2023-05'],
    ['ce changes at ic4 in discovery', 'ce ic3 vs ic4 discovery'],
  ],
  promotion: [
    ['how do promotions work', 'promotion'],
    ['who approves a promotion in pmm', 'pmm promotion'],
    ['pmm promotion process', 'pmm promotion'],
  ],
  steps: [
    ['how do I get promoted from ic3 to ic4 in pmm', 'pmm ic3 vs ic4'],
    ['how do I get to ic5 in ce', 'ce ic4 vs ic5'],
    ['what comes after ic4 in ce', 'ce ic4 vs ic5'],
    ['what do I need for the next level, ce ic3', 'ce ic3 vs ic4'],
  ],
  'side by side': [
    ['ce vs pmm', 'ce vs pmm ic3 vs ic4 vs ic5'],
    ['ce vs pmm at ic3', 'ce vs pmm ic3'],
    ['cm and pmm strategy', 'cm vs pmm ic4 vs ic5 strategy'],
    ['compare pmm and cm on competition', 'pmm vs cm ic4 vs ic5 competition'],
    ['ce vs cm ic4 scope', 'elsewhere Scope: cm ic4 scope'],
    ['ce ic3 vs ic5 soft-skills', 'ce ic3 vs ic5 soft-skills'],
  ],
  searches: [
    ['does a cm at ic4 mentor?', 'whether: cm 2022-08 ic4'],
    ['do pmms at ic5 talk to analysts', 'search: pmm 2023-02 ic5'],
    ['is writing documentation a thing at ce ic3', 'whether: ce 2023-05 ic3'],
    ['search for champions', 'search:'],
    ['anything about webinars for cm', 'search: cm 2022-08'],
    ['who handles escalations', 'search:'],
    ['at which level do they mentor new hires?', 'level:'],
  ],
  'the bot': [
    ['how do I use this', 'help'],
    ['what can you do', 'help'],
    ['menu', 'help'],
    ['start', 'help'],
  ],
}

for (const [group, rows] of Object.entries(QUESTIONS)) {
  describe(group, () => {
    test.each(rows)('%j', (question, asks) => expect(told(bot().ask(question), bot())).toBe(asks))
  })
}
