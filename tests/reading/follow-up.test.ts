/**
 * Follow-ups that take something over, each with what it comes to and what of that was taken from before. The bot itself
 * says the latter: "Same ladder and level." Asked of the shipped ladders.
 */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import type { LadderRef } from '../../src/ladder/model.js'
import { NEW_CONVERSATION } from '../../src/reading/conversation.js'
import { bot } from '../helpers/ladderbot.js'

/** A query as a table can hold it: the text that asks it again, else its kind and what it is narrowed to. */
function told({ asked, phrase }: Answer): string {
  const at = (ladder: LadderRef | null, levels: readonly string[]): string =>
    [...(ladder ? [ladder.id, ladder.revision] : []), ...levels].join(' ')
  const phrases = (queries: readonly (typeof asked)[]): string => queries.map((each) => bot().phrase(each)).join('; ')
  if (asked.kind === 'search') return `${asked.asks ?? 'search'}: ${at(asked.ladder, asked.levels)}`.trim()
  if (asked.kind === 'ambiguous') return `one of: ${phrases(asked.readings)}`
  if (asked.kind === 'talk') return `${asked.topic}: ${at(asked.ladder, asked.levels)}`.trim()
  if (asked.kind !== 'none') return phrase
  const { reason } = asked
  const what = 'level' in reason ? ` ${reason.level}` : 'name' in reason ? ` ${reason.name}` : ''
  return `${reason.kind}${what}: ${phrases(asked.nearest)}`.trim()
}

type Row = readonly [messages: readonly string[], comesTo: string, taken: string]

const FOLLOW_UPS: Record<string, readonly Row[]> = {
  'another ladder at a level keeps the part spoken of, where little else is said': [
    [['pmm ic4 scope', 'cm ic5?'], 'cm ic5 scope', 'competency'],
    [['pmm ic4 scope', 'and what does a cm at 5 do'], 'cm ic5', ''],
    [['pmm ic4 scope', 'what is expected at cm ic5?'], 'cm ic5', ''],
    [['pmm ic4 scope', 'cm ic5, the whole level?'], 'cm ic5', ''],
    [['pmm ic4 scope', 'ce ic5?'], 'ce ic5', ''],
    [['pmm vs cm ic4 scope', 'cm ic5'], 'cm ic5 scope', 'competency'],
    [['pmm ic4 scope', 'same for cm ic5'], 'cm ic5 scope', 'competency'],
    [['pmm ic4 scope', 'cm vs pmm'], 'cm vs pmm ic4 vs ic5', ''],
    [['ce ic4 discovery', 'compare ce ic4 and ic5'], 'ce ic4 vs ic5 discovery', 'competency topic'],
  ],
  'another revision': [
    [['ce ic4', 'and in march?'], 'ce 2023-03 ic4', 'ladder levels'],
    [['ce ic4', 'and in may?'], 'ce ic4', 'ladder levels'],
    [['ce ic4 discovery', 'and in march?'], 'elsewhere Discovery: ce 2023-03 ic4', 'ladder levels competency topic'],
    [['ce ic4', 'what did 2023-03 say there?'], 'ce 2023-03 ic4', 'ladder levels'],
    [['ce promotion', 'and in march?'], 'ce 2023-03 promotion', 'ladder'],
    [['ce ic4', 'and in march at ic3?'], 'ce 2023-03 ic3', 'ladder'],
    [['ce ic5', 'what does the new page say about ic6'], 'ce ic6', 'ladder'],
    [['ce ic5 discovery', 'what does the new page say about ic4'], 'ce ic4 discovery', 'ladder'],
    [['ce 2023-03 ic3', 'what does the new page say about ic4'], 'ce ic4', 'ladder'],
    [['ce ic4 leadership', 'what did the old page say about ic5'], 'ce 2023-03 ic5 leadership', ''],
    [['ce ic4 leadership', 'what did the old page say about everything at ic5'], 'ce 2023-03 ic5', ''],
    [['ce team lead', 'and in march?'], 'ce 2023-03 ce regional team lead', 'ladder'],
    [['ce promotion', 'what did the old version say?'], 'ce 2023-03 promotion', ''],
    [['pmm promotion', 'what did the old version say?'], 'no-such-revision: pmm', ''],
    [['what changed in ce', 'and in 2023-03?'], 'ce 2023-03 vs 2023-05', ''],
  ],
  'mine, and the other': [
    [['ce ic3 discovery', 'and ic5', 'next to mine'], 'ce ic3 vs ic5 discovery', 'ladder levels competency topic'],
    [['pmm ic3 scope', 'and cm ic4?', 'compare with mine'], 'cm vs pmm ic4 scope', 'ladder levels competency'],
    [['pmm ic3 scope', 'next to mine'], 'off-topic:', ''],
    [['ce ic3', 'pmm ic4', 'next to mine'], 'pmm vs ce ic4', 'ladder levels'],
    [
      ['pmm ic3 scope', 'cm ic4 scope', 'side by side with mine please'],
      'cm vs pmm ic4 scope',
      'ladder levels competency',
    ],
    [['ce ic3', 'ic5', 'is mine different?'], 'ce ic3 vs ic5', 'ladder levels'],
  ],
  'where it starts': [
    [['pmm ic4 scope', 'at which level does that start?'], 'pmm scope', 'ladder competency'],
    [['who coaches new hires?', 'at which level does that start?'], 'level:', 'ladder'],
    [['pmm ic4', 'at which level does that start?'], 'pmm ic4', 'ladder levels'],
    [['ce ic4 value', 'at which level does it start?'], 'ce value', 'ladder competency'],
  ],
  'the ladder itself': [
    [['pmm ic4 scope', 'what competencies are there?'], 'pmm', 'ladder'],
    [['pmm ic4 scope', 'which pillars does it have?'], 'pmm', 'ladder'],
  ],
  'a role, a note, promotion': [
    [['ce team lead', 'what does it say?'], 'ce regional team lead', 'ladder'],
    [['ce team lead', 'how often is that?'], 'ce regional team lead', 'ladder'],
    [['ce promotion', 'how often is that?'], 'ce promotion', 'ladder'],
    [['ce team lead', 'and promotion?'], 'ce promotion', 'ladder'],
    [['ce promotion', 'and the team lead?'], 'ce regional team lead', ''],
    [['ce ic4', 'can a ce go into management?'], 'moving into ce management', ''],
    [['ce promotion', 'and pmm?'], 'pmm promotion', ''],
    [['ce promotion', 'pmm ic4'], 'pmm ic4', ''],
    [['ce ic4', 'who leads a region?'], 'ce regional team lead', ''],
  ],
  'whether it is expected': [
    [['ce ic4', 'is mentoring expected?'], 'whether: ce 2023-05 ic4', 'ladder levels'],
    [['ce ic4', 'is mentoring expected at ic5?'], 'whether: ce 2023-05 ic5', 'ladder'],
    [['ce', 'is mentoring expected at ic5?'], 'whether: ce 2023-05 ic5', 'ladder'],
    [['ce ic4', 'is mentoring expected for pmm?'], 'whether: pmm 2023-02 ic4', 'levels'],
    [['ce ic4 discovery', 'is more mentoring expected?'], 'search: ce 2023-05', 'ladder'],
    [['ce ic4', 'is documentation a thing?'], 'whether: ce 2023-05 ic4', 'ladder levels'],
  ],
  'the same once more': [
    [['ce ic4', 'what is expected?'], 'ce ic4', 'ladder levels'],
    [['ce ic4', 'what is the level?'], 'ce ic4', 'ladder levels'],
    [['ce ic4 vs ic5 value', 'what is expected?'], 'ce ic4 vs ic5 value', 'ladder levels competency topic'],
  ],
  'ladders side by side': [
    [['pmm vs cm ic4', 'and ic5'], 'pmm vs cm ic5', 'ladder'],
    [['pmm vs cm ic4 scope', 'and the level above?'], 'pmm vs cm ic5 scope', 'ladder'],
    [['pmm vs cm ic5 scope', 'and the level below?'], 'pmm vs cm ic4 scope', 'ladder'],
    [['pmm vs cm ic4', 'only scope'], 'pmm vs cm ic4 scope', 'ladder levels'],
    [['pmm vs cm ic4 scope', 'and strategy'], 'pmm vs cm ic4 strategy', 'ladder levels'],
    [['pmm vs cm ic4', 'add ce'], 'pmm vs cm vs ce ic4', 'levels'],
    [['pmm vs cm ic4', 'drop pmm'], 'cm ic4', 'ladder levels'],
    [['pmm vs cm ic4 scope', 'without cm'], 'pmm ic4 scope', 'ladder levels'],
    [['pmm vs cm vs ce ic4', 'drop ce'], 'pmm vs cm ic4', 'ladder levels'],
    [['pmm vs cm', 'add ce'], 'pmm vs cm vs ce ic4 vs ic5', 'levels'],
  ],
  'ladders together': [
    [['scope', 'at ic5'], 'ic5 scope', 'ladder competency'],
    [['scope', 'at ic3'], 'pmm ic3 scope', 'ladder competency'],
    [['scope', 'pmm at ic3'], 'pmm ic3 scope', 'competency'],
    [['competition', 'what about the 4s?'], 'ic4 competition', 'ladder competency'],
    [['content creation', 'ic3'], 'pmm ic3 content creation', 'ladder competency'],
    [['ic4', 'at ic5'], 'ic5', ''],
    [['scope', 'ic9'], 'no-such-level ic9: ladders', ''],
  ],
  'another ladder beside it': [
    [['pmm ic4 scope', 'compare with cm'], 'pmm vs cm ic4 scope', 'ladder levels competency'],
    [['pmm ic4 scope', 'compare with ce'], 'elsewhere Scope: ce ic3 vs ic4', 'levels competency'],
    [['pmm ic4', 'add cm'], 'pmm vs cm ic4', 'ladder levels'],
    [['pmm ic4', 'add ce'], 'pmm vs ce ic4', 'ladder levels'],
    [['pmm', 'compare with cm'], 'pmm vs cm ic4 vs ic5', 'ladder'],
    [['pmm scope', 'compare with cm'], 'pmm vs cm ic4 vs ic5 scope', 'ladder competency'],
    [['pmm ic3', 'compare with cm'], 'no-such-level ic3: cm', 'ladder'],
  ],
  both: [
    [['pmm vs cm ic4', 'just cm', 'both'], 'pmm vs cm ic4', 'ladder levels'],
    [['ce ic4 vs ic5', 'only ic4', 'both again'], 'ce ic4 vs ic5', 'ladder levels'],
    [['pmm ic4 strategy', 'and scope', 'both'], 'one of: pmm ic4 scope; pmm ic4 strategy', ''],
    [['pmm ic4 strategy', 'pmm ic5 strategy', 'both'], 'pmm ic4 vs ic5 strategy', 'ladder levels competency'],
    [['pmm ic4 strategy', 'and scope', 'both at ic5'], 'one of: pmm ic5 scope; pmm ic5 strategy', 'ladder'],
    [['pmm ic4 strategy', 'both at ic5'], 'pmm ic5 strategy', 'ladder competency'],
  ],
  'the one between': [
    [['ce ic3 vs ic5 value', 'the one in between'], 'ce ic4 value', 'ladder competency topic'],
    [['pmm ic3 scope', 'ic5', "what's in between?"], 'pmm ic4 scope', 'ladder competency'],
    [['ce ic3', 'ic5', "what's in between?"], 'ce ic4', 'ladder'],
    [['ce ic2 vs ic5', 'the level in between'], 'ce ic3 vs ic4', 'ladder'],
    [['ce ic3 vs ic4 value', 'the one in between'], 'off-topic:', ''],
  ],
  'the difference': [
    [['pmm ic4 strategy', 'and cm?', "what's the difference?"], 'pmm vs cm ic4 strategy', 'ladder levels competency'],
    [['pmm ic4', 'ce ic4', "what's the difference?"], 'pmm vs ce ic4', 'ladder levels'],
    [['pmm ic4 strategy', "what's the difference?"], 'pmm ic3 vs ic4 strategy', 'ladder levels competency'],
    [['pmm ic3', "what's the difference?"], 'pmm ic3 vs ic4', 'ladder levels'],
    [['pmm ic3', 'pmm ic5', "what's the difference?"], 'pmm ic3 vs ic5', 'ladder levels'],
    [['pmm ic3 scope', 'pmm ic5 scope', "what's the difference?"], 'pmm ic3 vs ic5 scope', 'ladder levels competency'],
  ],
  'a code that the ladder speaks of': [
    [['pmm ic3 scope', 'and the L2 ones?'], 'search: pmm 2023-02', 'ladder'],
    [['pmm ic3 scope', 'and l2?'], 'search: pmm 2023-02', 'ladder'],
    [['pmm ic3 scope', 'and l7?'], 'no-such-level ic7: pmm scope', 'ladder'],
  ],
  'what changed': [
    [['what changed in ce', 'and pmm?'], 'pmm what changed', ''],
    [['what changed in ce', 'at ic4?'], 'ce ic4 2023-03 vs 2023-05', 'ladder'],
    [['what changed in ce', 'in leadership?'], 'ce 2023-03 vs 2023-05 leadership', 'ladder'],
    [['what changed in ce', 'at ic4?', 'and ic5?'], 'ce ic5 2023-03 vs 2023-05', 'ladder'],
    [['what changed in ce', 'at ic9?'], 'ce 2023-03 vs 2023-05', 'ladder'],
    [['ce ic4', 'how does promotion work in pmm?'], 'pmm promotion', ''],
  ],
  'the same search': [
    [['who coaches new hires?', 'does a PMM at IC3 have that as well?'], 'search: pmm 2023-02 ic3', ''],
    [['who coaches new hires?', 'who negotiates in pmm?'], 'search: pmm 2023-02', ''],
    [['who coaches new hires?', 'PMM at IC3'], 'pmm ic3', ''],
    [['who coaches new hires in cm?', 'and at ic4?'], 'search: cm 2022-08 ic4', 'ladder'],
    [['who coaches new hires in cm?', 'ic4 vs ic5'], 'cm ic4 vs ic5', 'ladder'],
    [['who coaches new hires in cm at ic4?', 'and the next level?'], 'search: cm 2022-08 ic5', 'ladder'],
  ],
  'another part': [
    [['ce ic4', 'and discovery?'], 'ce ic4 discovery', 'ladder levels'],
    [['ce ic4 discovery', 'and pricing?'], 'pmm pricing and packaging', ''],
    [['ce ic4 value', 'all levels of it'], 'ce value', 'ladder competency topic'],
    [['ce ic4 value', 'everything at that level'], 'ce ic4', 'ladder levels'],
    [
      ['ce ic5', 'in internal'],
      'one of: ce ic5 contextual understanding internal; ce ic5 operational excellence internal; ce ic5 sourcegraph product internal',
      'ladder levels',
    ],
    [['ce ic5 contextual understanding', 'and internal?'], 'ce ic5 contextual understanding internal', 'ladder levels'],
    [['ce ic5 operational excellence', 'internal'], 'ce ic5 operational excellence internal', 'ladder levels'],
    [['ce ic4 leadership', 'and relationship management'], 'ce ic4 relationship management', 'ladder levels'],
  ],
  'a level that the ladder lacks': [
    [['ce ic4', 'and ic9?'], 'no-such-level ic9: ce', 'ladder'],
    [['ce ic4 discovery', 'and ic9?'], 'no-such-level ic9: ce discovery', 'ladder'],
    [['ce ic4', 'and 9?'], 'no-such-level ic9: ce', 'ladder'],
  ],
  'a place among levels': [
    [['ce', 'the last level'], 'ce ic5', 'ladder levels'],
    [['ce', 'the last two'], 'ce ic4 vs ic5', 'ladder levels'],
    [['ce', 'the first step'], 'ce ic3 vs ic4', 'ladder levels'],
    [['ce', 'the second step'], 'ce ic4 vs ic5', 'ladder levels'],
    [['ce ic3 vs ic4 vs ic5', 'the second step'], 'ce ic4 vs ic5', 'ladder levels'],
    [['ce ic3 vs ic4 vs ic5', 'the last two'], 'ce ic4 vs ic5', 'ladder levels'],
    [['ce ic3 vs ic4 vs ic5', 'the first two'], 'ce ic3 vs ic4', 'ladder levels'],
    [['ce ic3 vs ic4 vs ic5', 'the middle one'], 'ce ic4', 'ladder levels'],
    [['ce ic4', 'the highest level'], 'ce ic5', 'ladder levels'],
    [['ce ic4', 'the lowest level'], 'ce ic3', 'ladder levels'],
    [['ce ic4', 'the bottom rung'], 'ce ic3', 'ladder levels'],
    [['ce discovery', 'the highest one'], 'ce ic5 discovery', 'ladder levels competency topic'],
  ],
  'levels more or less': [
    [['pmm', 'without ic3'], 'pmm ic4 vs ic5', 'ladder levels'],
    [['pmm scope', 'without ic3'], 'pmm ic4 vs ic5 scope', 'ladder levels competency'],
    [['pmm ic3 vs ic4 vs ic5', 'without ic3'], 'pmm ic4 vs ic5', 'ladder levels'],
    [['pmm ic4 vs ic5', 'add ic3'], 'pmm ic3 vs ic4 vs ic5', 'ladder'],
    [['pmm ic3 vs ic4 scope', 'add ic5'], 'pmm ic3 vs ic4 vs ic5 scope', 'ladder competency'],
  ],
  'to a level': [
    [['pmm ic4', 'what changes at ic4?'], 'pmm ic3 vs ic4', 'ladder'],
    [['pmm ic4', 'what changes at ic5?'], 'pmm ic4 vs ic5', ''],
    [['pmm ic4', "what's next for me at ic3?"], 'pmm ic3 vs ic4', 'ladder'],
    [['pmm ic4', 'how do I get from ic3 to ic4?'], 'pmm ic3 vs ic4', 'ladder'],
    [['pmm ic4', 'from ic3 to ic5'], 'pmm ic3 vs ic4 vs ic5', 'ladder'],
    [['pmm ic4', 'up to ic5'], 'pmm ic3 vs ic4 vs ic5', 'ladder'],
    [['ce ic3', 'what does the next level look like?'], 'ce ic4', 'ladder'],
    [['ce ic3', "what's missing to get there?"], 'ce ic3 vs ic4', 'ladder levels'],
  ],
  'by steps': [
    [['pmm ic4 vs ic5 scope', 'and below?'], 'pmm ic3 scope', 'ladder competency'],
    [['pmm ic3 vs ic4 scope', 'and above?'], 'pmm ic5 scope', 'ladder competency'],
    [['pmm ic3 vs ic4 scope', 'compare with the level above'], 'pmm ic4 vs ic5 scope', 'ladder competency'],
    [['pmm ic3', '2 up'], 'pmm ic5', 'ladder'],
    [['pmm ic5', '2 levels down'], 'pmm ic3', 'ladder'],
    [['pmm ic5', 'down two'], 'pmm ic3', 'ladder'],
    [['pmm ic3', 'two levels down'], 'pmm ic3', 'ladder levels'],
  ],
  'one of what was offered': [
    [['what is Strategy at ic5', 'the first one please'], 'cm ic5 strategy', ''],
    [['what is Strategy at ic5', 'the pmm one'], 'pmm ic5 strategy', ''],
    [['what is Strategy at ic5', 'customer marketing'], 'cm ic5 strategy', ''],
    [['what is Strategy at ic5', '12'], 'off-topic:', ''],
    [['what is Strategy at ic5', 'the third one'], 'off-topic:', ''],
    [['senior ce', 'the lower of the two'], 'ce ic3', ''],
    [['senior ce', 'both please'], 'ce ic3 vs ic4', ''],
    [['ce internal', 'both'], 'off-topic:', ''],
    [['ce internal', 'the higher of the two'], 'off-topic:', ''],
    [['ce internal', 'contextual'], 'ce contextual understanding internal', ''],
    [['ce internal', 'operational excellence please'], 'ce operational excellence internal', ''],
    [['ce internal', 'the product one'], 'ce sourcegraph product internal', ''],
    [['ce internal', 'pricing'], 'pmm pricing and packaging', ''],
    [
      ['ce internal', 'internal'],
      'one of: ce contextual understanding internal; ce operational excellence internal; ce sourcegraph product internal',
      '',
    ],
    [['ce internal', 'the first one', 'the second one'], 'ce operational excellence internal', ''],
    [['ce internal', 'thanks', 'the second one'], 'ce operational excellence internal', ''],
    [['ce internal', 'the last one'], 'ce sourcegraph product internal', ''],
    [['ce internal', 'the top one'], 'ce contextual understanding internal', ''],
    [['mentoring', 'second'], 'pmm ic4 marketing', ''],
    [['mentoring', 'the last one'], 'pmm ic5 marketing', ''],
    [['mentoring', 'the first one', 'the second one'], 'pmm ic4 marketing', ''],
    [['mentoring', 'ce ic4', 'the second one'], 'ce ic4', 'ladder levels'],
  ],
  'after a word to the bot': [
    [['ce ic4', 'what is the salary', 'and ic5?'], 'ce ic5', 'ladder'],
    [['ce ic4', 'you are wrong, I meant pmm'], 'pmm ic4', 'levels'],
    [['ce ic4', 'thanks, pmm'], 'pmm ic4', 'levels'],
    [['ce ic4', 'ok, 5'], 'ce ic5', 'ladder'],
    [['ce ic4', 'wrong, 5'], 'ce ic5', 'ladder'],
    [['ce ic4', 'hi', 'and ic5?'], 'ce ic5', 'ladder'],
    [['am I ready for ce ic4?', 'and ic5?'], 'ce ic5', 'ladder'],
    [['am I ready for ce?', 'and discovery?'], 'ce discovery', 'ladder'],
    [['discovery for pmm', 'and ce?'], 'ce discovery', 'competency topic'],
    [['ce ic1', 'what about pmm?', 'and ic5?'], 'pmm ic5', 'ladder'],
    [['pmm ic4 pricing', 'what about cm?', 'ic5'], 'pmm ic5 pricing and packaging', 'ladder competency'],
  ],
  'again, shorter, why, from where': [
    [['ce ic4 value', 'say that again'], 'ce ic4 value', ''],
    [['ce ic4 value', 'repeat ic5'], 'ce ic5 value', 'ladder competency topic'],
    [['ce ic4 value', 'both again'], 'off-topic:', ''],
    [['ce ic4', 'shorter please'], 'shorter: ce 2023-05 ic4', ''],
    [['ce ic4', 'shorter, and for pmm'], 'pmm ic4', 'levels'],
    [['ce ic4 vs ic5', 'tldr'], 'shorter: ce 2023-05 ic4 ic5', ''],
    [['ce ic4 vs ic5', 'link?'], 'source: ce 2023-05 ic4 ic5', ''],
    [['mentoring', 'link?'], 'source:', ''],
    [['ce ic4', 'who wrote this?'], 'source: ce 2023-05 ic4', ''],
    [['ce ic4', 'why?'], 'reasons: ce 2023-05 ic4', ''],
    [['ce ic4', 'why ic5?'], 'ce ic5', 'ladder'],
    [['ce ic4', 'why is that promoted?'], 'ce promotion', 'ladder'],
    [['ce ic4', 'an example?'], 'reasons: ce 2023-05 ic4', ''],
  ],
  'the other one': [
    [['ce ic4', 'not that'], 'complaint: ce 2023-05 ic4', ''],
    [['ce ic4', 'pmm ic4', 'the other one'], 'ce ic4', ''],
    [['pmm vs cm ic4 scope', 'just pmm', 'the other one'], 'cm ic4 scope', ''],
    [['pmm vs cm vs ce ic4', 'just pmm', 'the other one'], 'pmm vs cm vs ce ic4', ''],
    [['ce ic4 vs ic5 value', 'only ic5', 'the other one'], 'ce ic4 value', ''],
    [['ce ic4 vs ic5', 'ce ic4', 'the other one'], 'ce ic5', ''],
    [['ce ic4 vs ic5', 'ce ic3', 'the other one'], 'ce ic4 vs ic5', ''],
    [['senior ce', 'the higher of the two', 'the other one'], 'ce ic3', ''],
    [['ce internal', 'the operational one', 'the other one'], 'complaint: ce 2023-05', ''],
  ],
  'the old version, and the new one': [
    [['ce ic4', 'and the old version?'], 'ce 2023-03 ic4', ''],
    [['ce ic4', 'and the old version?', 'and the older one?'], 'ce 2023-03 ic4', ''],
    [['ce ic4', 'and the old version?', 'and the new one?'], 'ce ic4', ''],
    [['ce ic4', 'and the current version?'], 'ce ic4', ''],
    [['ce ic4 value', 'the old version'], 'elsewhere Value: ce 2023-03 ic4', ''],
    [['ce team lead', 'the old version'], 'ce 2023-03 ce regional team lead', ''],
    [['ce promotion', 'the old version'], 'ce 2023-03 promotion', ''],
    [['pmm ic4 scope', 'the old version'], 'no-such-revision: pmm', ''],
    [['ce ic4 vs ic5', 'the old version'], 'ce 2023-03 ic4 vs ic5', ''],
    [['who leads trials?', 'the old version'], 'ce 2023-03 ce regional team lead', ''],
    [['ce ic4', 'and the old version at ic5?'], 'ce 2023-03 ic5', ''],
  ],
  'what is not meant': [
    [['ce ic4 value', 'not ic5, ic3'], 'ce ic3 value', 'ladder competency topic'],
    [['ce ic4 value', 'forget value, delivery'], 'ce ic4 delivery', 'ladder levels'],
    [['ce ic4 value', 'delivery instead of value'], 'ce ic4 delivery', 'ladder levels'],
    [['ce ic4 value', 'ic5, not ic3'], 'ce ic5 value', 'ladder competency topic'],
    [['ce ic4 value', 'not sure, ic5?'], 'ce ic5 value', 'ladder competency topic'],
  ],
  'what leans on nothing': [
    [['ce ic4', 'all levels'], 'ce', 'ladder'],
    [['ce ic4', 'which ladders are there?'], 'ladders', ''],
    [['ce ic4', 'what is the salary?'], 'off-topic:', ''],
    [['ce ic4', 'huh'], 'off-topic:', ''],
  ],
}

for (const [group, rows] of Object.entries(FOLLOW_UPS)) {
  describe(group, () => {
    test.each(rows)('%j: %s', (messages, comesTo, taken) => {
      let conversation = NEW_CONVERSATION
      let last: Answer | undefined
      for (const message of messages) {
        const turn = bot().converse(message, conversation)
        conversation = turn.conversation
        last = turn.answer
      }
      expect(last && [told(last), last.assumed.join(' ')]).toEqual([comesTo, taken])
    })
  })
}
