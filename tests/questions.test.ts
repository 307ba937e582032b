/**
 * What questions mean, as a table: a question, and the query it is read as (written as `phrase` writes it, with its
 * kind). A row that is odd carries its reason. Asked of the shipped ladders.
 */
import { describe, expect, test } from 'vitest'
import { loadLadders } from '../src/ladder/load.js'
import { createLadderbot } from '../src/ladderbot.js'

const loaded = loadLadders('ladders')
if (!('ladders' in loaded)) throw new Error('the shipped ladders do not load')
const bot = createLadderbot(loaded.ladders)

type Row = readonly [question: string, kind: string, asks: string, reason?: string]

const READINGS: Record<string, readonly Row[]> = {
  'a ladder, a level and a topic, in any order': [
    ['ce ic5 discovery', 'expectation', 'ce ic5 discovery'],
    ['discovery ce ic5', 'expectation', 'ce ic5 discovery'],
    ['IC5 – Discovery – CE', 'expectation', 'ce ic5 discovery'],
    ['/ladder ce ic4 delivery', 'expectation', 'ce ic4 delivery'],
    ['ce/ic4/operational-excellence', 'expectation', 'ce ic4 operational excellence'],
    ['customer-engineering/ic4/operational-excellence', 'expectation', 'ce ic4 operational excellence'],
    ['pmm@2023-02/scope/ic4/1', 'expectation', 'pmm ic4 scope', 'the id of a behavior leads to its cell'],
    ['ic5discovery ce', 'expectation', 'ce ic5 discovery'],
    ['ce ic4 softskills', 'expectation', 'ce ic4 soft-skills'],
    ['pmm IC-3 scope', 'expectation', 'pmm ic3 scope'],
    ['CE level 5 value', 'expectation', 'ce ic5 value'],
    ['ce relationship management discovery ic4', 'expectation', 'ce ic4 discovery', 'a topic inside its competency'],
    ['ce ic3 leadership', 'expectation', 'ce ic3 leadership', 'a pillar stands for its competencies'],
  ],
  'levels however they are written': [
    ['ce4', 'level', 'ce ic4'],
    ['ce l4', 'level', 'ce ic4'],
    ['ce ci5', 'level', 'ce ic5', 'letters may be swapped, digits never'],
    ['pmm level four', 'level', 'pmm ic4'],
    ['fourth rung of product marketing', 'level', 'pmm ic4'],
    ['pmm 4', 'level', 'pmm ic4'],
    ['principal CE', 'level', 'ce ic5', 'only an older revision gives the title; the current one answers'],
    ['field cto', 'level', 'ce ic6'],
    ['senior CE', 'ambiguous', 'ce ic3', 'two levels share the title'],
    ['ic5', 'level', 'ic5', 'without a ladder, every ladder that has it'],
    ['can you show me IC4 across all the teams', 'level', 'ic4'],
    ['L2 launch pmm', 'search', 'L2 launch pmm', 'the texts say "L2 launch": no level'],
  ],
  'questions in sentences': [
    ["what's IC4 for PMM", 'level', 'pmm ic4'],
    ['what does an IC5 customer engineer do?', 'level', 'ce ic5'],
    ["I'm an IC4 in customer marketing, what's my scope?", 'expectation', 'cm ic4 scope'],
    [
      'hey ladder, could you tell me what internal communication looks like for PMM at IC5? thanks!',
      'expectation',
      'pmm ic5 internal communication',
    ],
    ['<@U1> what&#39;s IC4 for PMM :wave:', 'level', 'pmm ic4', 'a mention and emoji say nothing'],
    ['how does discovery change as you grow', 'competency', 'ce discovery'],
    ['just joined CE as an L3, what am I measured on?', 'level', 'ce ic3'],
    [
      "I'm in finance and new here: what is an IC4 in product marketing supposed to do?",
      'level',
      'pmm ic4',
      'the story beside the question is no search',
    ],
  ],
  'levels side by side': [
    ['ce ic3 vs ic4', 'comparison', 'ce ic3 vs ic4'],
    ['what changes from IC4 to IC5 for a CE', 'comparison', 'ce ic4 vs ic5'],
    ['ce ic3-ic5 delivery', 'comparison', 'ce ic3 vs ic4 vs ic5 delivery', 'a range means every level in it'],
    ['ce from ic3 through ic5', 'comparison', 'ce ic3 vs ic4 vs ic5'],
    ['ce ic3 and ic5', 'comparison', 'ce ic3 vs ic5', '"and" means those named'],
    ['ce ic3-5', 'comparison', 'ce ic3 vs ic4 vs ic5'],
    ['what do I need to get from IC3 to IC4 as a PMM', 'comparison', 'pmm ic3 vs ic4'],
    ['pmm ic4 vs cm ic4', 'comparison', 'pmm vs cm ic4'],
    ['strategy: ic5 in pmm compared with ic5 in cm', 'comparison', 'pmm vs cm ic5 strategy'],
    ['old ce ladder ic2 vs ic3', 'comparison', 'ce 2023-03 ic2 vs ic3'],
    ['what changes at ic5 for pmm', 'comparison', 'pmm ic4 vs ic5'],
    ['how do I go from 3 to 4 in product marketing', 'comparison', 'pmm ic3 vs ic4', 'bare numbers, after "from"'],
    ['difference between a 4 and a 5 in customer marketing', 'comparison', 'cm ic4 vs ic5'],
    ["I'm an IC4 PMM, what's next?", 'comparison', 'pmm ic4 vs ic5', 'the level named and the one after it'],
    ['pmm 3-5 scope', 'comparison', 'pmm ic3 vs ic4 vs ic5 scope', 'bare numbers, after a ladder'],
    ['ce 3, 5', 'comparison', 'ce ic3 vs ic5'],
    ['principal ce vs field cto', 'comparison', 'ce ic5 vs ic6', 'titles stand for their levels'],
    ['from ic4 to principal CE', 'comparison', 'ce ic4 vs ic5', 'a title beside another level'],
    ['senior CE, ic4', 'level', 'ce ic4', 'the level says which of the two that have the title'],
    ['ic6 vs senior ce, cm', 'none', 'help', 'whichever level the title names, nothing fits: that is no choice'],
    ['senior ce and cm content reviews', 'none', 'help', 'what lacks an answer itself is not offered'],
    ['senior CE mentoring', 'search', 'senior CE mentoring', 'searched at every level that has the title'],
    ['principal CE and senior CE', 'ambiguous', 'ce ic3 vs ic5', 'not "Senior Principal CE" in another order'],
  ],
  revisions: [
    ['ce 2023-03 ic1', 'level', 'ce 2023-03 ic1'],
    ['what did the old CE ladder say about IC3', 'level', 'ce 2023-03 ic3'],
    ['ce ic3 before', 'level', 'ce 2023-03 ic3'],
    ['ce ic2 high agency', 'expectation', 'ce 2023-03 ic2 high agency', 'only that revision has it'],
    ['ic4 2023-03', 'level', 'ce 2023-03 ic4', 'only one ladder has that revision'],
    ['what did the old ladder say about ic3', 'level', 'ce 2023-03 ic3', 'only one ladder has an older revision'],
    ['discovery 2023-03', 'none', 'ce discovery', 'that revision lacks it: the current one is offered, not quoted'],
    ['what changed in ce between March and May 2023', 'changes', 'ce 2023-03 vs 2023-05', 'a year for both months'],
    ['ce changes', 'changes', 'ce 2023-03 vs 2023-05'],
    ['what changed in the CE ladder since March 2023', 'changes', 'ce 2023-03 vs 2023-05'],
    ['ce ic3 2023-03 vs 2023-05', 'changes', 'ce ic3 2023-03 vs 2023-05'],
    ['pmm changes', 'changes', 'pmm what changed', 'one revision only: said plainly'],
    ['what changed at pmm ic4', 'changes', 'pmm ic4 what changed'],
    ['ce 2021-01', 'none', 'ce', 'no such revision'],
  ],
  'promotion, roles, lists, help': [
    ['how do I get promoted?', 'promotion', 'promotion'],
    ['when do CEs get promoted', 'promotion', 'ce promotion'],
    [
      'is there a team lead role in product marketing?',
      'role',
      'pmm team lead',
      'that ladder has none, and the answer says so',
    ],
    ['how do I move from CE into management?', 'role', 'moving into ce management'],
    ['ce team lead', 'role', 'ce regional team lead'],
    ['I am a CE and I want to become a manager', 'role', 'moving into ce management'],
    ['what career ladders do you have', 'ladders', 'ladders'],
    ['how does promotion work', 'promotion', 'promotion'],
    ['ce changelog', 'changes', 'ce 2023-03 vs 2023-05'],
    ['did anything change in the CE ladder recently?', 'changes', 'ce 2023-03 vs 2023-05'],
    [
      'my promo doc: what is solving technical problems at IC5 in CE',
      'expectation',
      'ce ic5 solving technical problems',
      'a name of several words at a level is what is asked',
    ],
    ['cm', 'ladder', 'cm'],
    ['what can you do', 'help', 'help'],
    ['', 'help', 'help'],
  ],
  misspelt: [
    ['ce ic5 discvoery', 'expectation', 'ce ic5 discovery'],
    ['prodct marketng ic3', 'level', 'pmm ic3'],
    ['pmm stratagy ic4', 'expectation', 'pmm ic4 strategy', 'by sound'],
    [
      'trail and technical win ic4',
      'expectation',
      'ce ic4 trial & technical win',
      'a real word, wrong only inside this name',
    ],
    ['promtion', 'promotion', 'promotion'],
    ['waht shuold a ce at ic3 be doing', 'level', 'ce ic3', 'words of any question, misspelt'],
  ],
  'the longest name wins': [
    ['pmm sales & ce ic5', 'expectation', 'pmm ic5 sales and ce'],
    ['pmm ic4 market', 'expectation', 'pmm ic4 market', 'not Marketing, which has the same stem'],
    ['pmm marketing ic5', 'expectation', 'pmm ic5 marketing'],
    ['marketing collaboration ic5', 'expectation', 'cm ic5 marketing collaboration'],
    ['pricing pmm', 'competency', 'pmm pricing and packaging', 'a word of a name, where it is all that is asked'],
  ],
  'choices are offered, not made': [
    ['scope', 'competency', 'scope', 'two ladders share the name: answered for both'],
    ['drive to completion ic4', 'expectation', 'ic4 drive to completion'],
    ['scope ic4 vs ic5', 'comparison', 'cm vs pmm ic4 vs ic5 scope'],
    ['content', 'search', 'content', 'a word of more names than one would choose between'],
    ['cross functional', 'competency', 'cross-functional projects'],
    ['leadership', 'competency', 'leadership', 'a pillar in one ladder, a competency in another'],
    ['ce ic4 internal', 'ambiguous', 'ce ic4 contextual understanding internal', 'three competencies have the topic'],
    ['ce ic3 internal', 'expectation', 'ce ic3 sourcegraph product internal', 'at IC3 only one of them has it'],
    ['customer', 'ambiguous', 'ce'],
    ['ce ic4 discovery vs soft-skills', 'ambiguous', 'ce ic4 discovery', 'two topics: neither is dropped'],
  ],
  'absent is not undefined': [
    ['ce ic1', 'level', 'ce ic1'],
    ['ce ic6 discovery', 'expectation', 'ce ic6 discovery'],
    ['pmm ic2', 'none', 'pmm'],
    ['ce ic9', 'none', 'ce'],
    ['cm ic4 pricing', 'none', 'pmm ic4 pricing and packaging', 'another ladder has it'],
    ['software engineer ic4', 'none', 'help'],
    ['show me the design ladder', 'none', 'help'],
    [
      'inviting happy clients into our ads',
      'none',
      'cm ic4 marketing collaboration',
      'nothing fits well: the nearest is offered',
    ],
  ],
  'not about ladders': [
    ["what's the weather tomorrow", 'none', 'help'],
    ['how much does an IC5 get paid', 'none', 'help', 'whatever else it names'],
    ["what's the impact of climate change", 'none', 'help', 'a name in it makes it no question about ladders'],
    ['how do i scope a javascript variable', 'none', 'help'],
    ['promote my youtube channel', 'none', 'help', 'what is promoted is no person'],
    ['level up in zelda', 'none', 'help'],
    ['__proto__', 'none', 'help'],
    ['constructor', 'none', 'help'],
    ["'; DROP TABLE ladders; --", 'none', 'help'],
    ['<script>alert(1)</script>', 'none', 'help'],
    ['🚀🚀🚀', 'help', 'help', 'nothing is asked'],
    ['thanks!', 'none', 'help'],
  ],
}

for (const [group, rows] of Object.entries(READINGS)) {
  describe(group, () => {
    test.each(rows.map(([question, kind, asks]) => ({ question, kind, asks })))(
      '$question',
      ({ question, kind, asks }) => {
        const { asked } = bot.ask(question)
        expect([asked.kind, bot.phrase(asked)]).toEqual([kind, asks])
      },
    )
  })
}
