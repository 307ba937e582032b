/**
 * What is found in a message before anybody decides what it asks: its levels, its names, and the words that say something
 * beside them. Read with the names of the shipped ladders.
 */
import { describe, expect, test } from 'vitest'
import { levelSigns } from '../../src/reading/levels.js'
import { QUESTION_WORDS } from '../../src/reading/lexicon.js'
import { alike } from '../../src/reading/likeness.js'
import { createNames } from '../../src/reading/names.js'
import { LONGEST_QUESTION, type Reader, type Reading, read } from '../../src/reading/read.js'
import { createShortNames } from '../../src/reading/short-names.js'
import { createSpelling } from '../../src/reading/spelling.js'
import { bot } from '../helpers/ladderbot.js'

const ladders = [...bot().ladders.current, ...bot().ladders.superseded]
const names = createNames(ladders)
const reader: Reader = {
  names,
  shortNames: createShortNames(ladders),
  signs: levelSigns(ladders, (word) => names.vocabulary.has(word)),
  correct: createSpelling([...names.vocabulary, ...QUESTION_WORDS], alike).correct,
}

/** As said; `-` before the end of a range. */
const levelsOf = ({ levels }: Reading): string =>
  levels
    .map((level) => `${level.endsRange ? '-' : ''}${'id' in level ? level.id : (level.prefix ?? '') + level.number}`)
    .join(' ')

/** Each by its words, and how it was found where that is not word for word; `+` before what a list sets beside the one before. */
const namesOf = ({ names, listed, words }: Reading): string =>
  names
    .map((name) => {
      const how = name.how === 'name' ? '' : ` (${name.how})`
      return `${listed.has(name) ? '+' : ''}${words.slice(name.start, name.end).join(' ')}${how}`
    })
    .join(', ')

type Row = readonly [text: string, levels: string, names: string, left: string]

const READINGS: Record<string, readonly Row[]> = {
  'a request to the bot and somebody who reports are no words to search for': [
    ['could you share the pricing page', '', 'pricing', ''],
    ['please send discovery', '', 'discovery', ''],
    ['we share knowledge', '', '', 'share knowledge'],
    ['you share knowledge', '', '', 'knowledge'],
    ['what should we talk about with ce', '', 'ce', ''],
    ['what do I discuss with ce', '', 'ce', ''],
    ['we talk to customers about discovery', '', 'discovery', 'talk customers'],
    ['they discuss pricing', '', 'pricing', 'discuss'],
    ['my report is a ce', '', 'ce', ''],
    ['report to customers', '', '', 'report customers'],
    ['her reports', '', '', ''],
  ],
  'slips are set right, a beginning is none': [
    ['discvoery for ce', '', 'discovery, ce', ''],
    ['softskils ce', '', 'softskills, ce', ''],
    ['ce discovry and delvery', '', 'ce, discovery, +delivery', ''],
    ['comms in pmm', '', 'comms (short), pmm', ''],
    ['expectashuns ce', '', 'ce', 'expectashuns'],
    ['ce strat ic4', 'ic4', 'ce', 'strat'],
  ],
  'a name cut short': [
    ['pmm msg & writing', '', 'pmm, msg and writing (short)', ''],
    ['pmm msg & writing and the other thing we said', '', 'pmm', 'msg writing'],
    ['pmm msg writing strat comp exec', '', 'pmm', 'msg writing strat comp exec'],
    ['ce arch', '', 'ce, arch (short)', ''],
    ['pmm p&p', '', 'pmm, p and p (short)', ''],
    ['pmm sls + ce', '', 'pmm, sls and ce (short)', ''],
    ['ce sls + ce', '', 'ce, sls (short), +ce', ''],
    ['cm pmm sls + ce', '', 'cm, pmm, sls and ce (short)', ''],
    ['oe internal', '', 'oe (short), internal', ''],
    ['internal oe', '', 'internal, oe (short)', ''],
    ['ce oe internal foo', '', 'ce, oe (short), internal', 'foo'],
    ['ldrship', '', 'ldrship (short)', ''],
    ['x-func proj', '', 'x func proj (short)', ''],
    ['pmm dev 1st', '', 'pmm, dev 1st (short)', ''],
    ['regnl team ld', '', 'regnl team ld (short)', ''],
    ['ce how do I get team ld', '', 'ce', 'ld'],
    ['is it in the oe for ce', '', 'oe (short), ce', ''],
    ['I would like to see oe', '', '', 'oe'],
    ['pmm mktg ic4', 'ic4', 'pmm, mktg (short)', ''],
    ['pmm mktg in full and what is it for', '', 'pmm', 'mktg'],
  ],
  'a list sets names side by side': [
    ['discovery, delivery and value', '', 'discovery, +delivery, +value', ''],
    ['discovery and delivery', '', 'discovery, +delivery', ''],
    ['discovery or delivery', '', 'discovery, +delivery', ''],
    ['discovery delivery', '', 'discovery, delivery', ''],
    ['relationship management, discovery', '', 'relationship management, discovery', ''],
    ['discovery; delivery; value', '', 'discovery, +delivery, value', ''],
    ['discovery, ic4 and delivery', 'ic4', 'discovery, delivery', ''],
    ['discovery then delivery', '', 'discovery, delivery', ''],
  ],
  'a bare number is a level': [
    ['pmm 4', '4', 'pmm', ''],
    ['delivery 5', '5', 'delivery', ''],
    ['ce 3, 4 and 5', '3 4 5', 'ce', ''],
    ['CEs at five should', '5', 'ces', ''],
    ['pmm for 4', '4', 'pmm', ''],
    ['pmm as a 4', '4', 'pmm', ''],
    ['pmm at 4 should write', '4', 'pmm, write (short)', ''],
    ['pmm at 4, writing', '4', 'pmm, writing (short)', ''],
    ['what does 5 add in ce', '5', 'ce', 'add'],
    ['pmm 20', '20', 'pmm', ''],
    ['second rung ce', '2', 'ce', ''],
    ['second pmm rung', '2', 'pmm', ''],
    ['second discovery level', '2', 'discovery', ''],
    ['discovery 3-5', '3 -5', 'discovery', ''],
    ['discovery 3 to 5', '3 -5', 'discovery', ''],
    ['discovery 3 to five', '3 -5', 'discovery', ''],
    ['discovery iii-v', '3 -5', 'discovery', ''],
    ['discovery 3 or 5', '3 5', 'discovery', ''],
    ['discovery 3, 5', '3 5', 'discovery', ''],
    ['3 discovery', '3', 'discovery', ''],
    ['3 or 4 discovery', '3 4', 'discovery', ''],
    ['4 pmm', '4', 'pmm', ''],
    ['pmm scope writing strategy 4', '4', 'pmm, scope, strategy', 'writing'],
    ['pmm scope writing strategy market 4', '4', 'pmm, scope, strategy, market', 'writing'],
    ['pmm ic3 going for 4', 'ic3 4', 'pmm', ''],
    ['pmm ic3 going for 4, what now', 'ic3 4', 'pmm', ''],
    ['pmm ic3 notes for 1:1', 'ic3', 'pmm', 'notes'],
    ['pmm ic3 to 4', 'ic3 -ic4', 'pmm', ''],
    ['pmm ic3 with 4', 'ic3 ic4', 'pmm', ''],
  ],
  'a number is no level': [
    ['three CEs', '', 'ces', ''],
    ['ce 3 launches', '', 'ce', 'launches'],
    ['pmm scope in 4 weeks', '', 'pmm, scope', ''],
    ['pmm as a 4 customers', '', 'pmm, customers (short)', ''],
    ['what does 12 add in ce', '', 'ce', 'add'],
    ['one discovery', '', 'discovery', ''],
    ['the pmm one', '', 'pmm', ''],
    ['pmm 21', '', 'pmm', ''],
    ['pmm 0', '', 'pmm', ''],
    ['first discovery', '', 'discovery', ''],
    ['fifth discovery', '', 'discovery', ''],
    ['4 weeks pmm', '', 'pmm', ''],
    ['pmm scope last 4', '', 'pmm, scope', 'last'],
    ['pmm the same 4', '', 'pmm', ''],
    ['pmm ic3 going for 4 weeks', 'ic3', 'pmm', ''],
    ['pmm ic3 for 12', 'ic3', 'pmm', ''],
    ['in 2023 with 42 of them at ce', '', 'ce', ''],
  ],
  'what is left says something': [
    ['ladder level promotion grow trial', '', 'trial', ''],
    ['/ladder ce ic5', 'ic5', 'ce', ''],
    ['the 42 things we did in ce with x and y', '', 'ce', ''],
  ],
  levels: [
    ['ce ic 5', 'ic5', 'ce', ''],
    ['ce IC-5', 'ic5', 'ce', ''],
    ['ce ci5', 'ic5', 'ce', ''],
    ['ce ic5discovery', 'ic5', 'ce, discovery', ''],
    ['pmmic4', 'ic4', 'pmm', ''],
    ['ce4', '4', 'ce', ''],
    ['discovery5', '5', 'discovery', ''],
    ['ce level5', '5', 'ce', ''],
    ['ce lvl5', '5', 'ce', ''],
    ['ce L.5', '5', 'ce', ''],
    ['ce l five', '5', 'ce', ''],
    ['ce icfive', 'ic5', 'ce', ''],
    ['ce grade 4', '4', 'ce', ''],
    ['ce fifth rung', '5', 'ce', ''],
    ['ce 5th level', '5', 'ce', ''],
    ['ce level vi', '6', 'ce', ''],
    ['ce level v', '5', 'ce', ''],
    ['ce v', '', 'ce', ''],
    ['pmm nivel cinco', '5', 'pmm', ''],
    ['pmm 4vs5', '4 5', 'pmm', ''],
    ['pmm 4v5', '4 5', 'pmm', ''],
    ['pmm ic4andic5', 'ic4 ic5', 'pmm', ''],
    ['pmm ic4toic5', 'ic4 -ic5', 'pmm', ''],
    ['pmm ic4vsic5', 'ic4 ic5', 'pmm', ''],
    ['pmm ic3-5', 'ic3 -ic5', 'pmm', ''],
    ['pmm ic3 - 5', 'ic3 -ic5', 'pmm', ''],
    ['pmm ic3->ic5', 'ic3 -ic5', 'pmm', ''],
    ['pmm ic3 → ic5', 'ic3 -ic5', 'pmm', ''],
    ['pmm ic3 - (ic5)', 'ic3 ic5', 'pmm', ''],
    ['pmm ic3~ic5', 'ic3 -ic5', 'pmm', ''],
    ['pmm ic3...ic5', 'ic3 -ic5', 'pmm', ''],
    ['pmm from 3 to 5', '3 -5', 'pmm', ''],
    ['pmm between 3 and 5', '3 5', 'pmm', ''],
    ['pmm between a 3 and a 5', '3 5', 'pmm', ''],
    ['from 3 to 5 in pmm', '3 -5', 'pmm', ''],
    ['pmm ic3 till ic5', 'ic3 -ic5', 'pmm', ''],
    ['pmm up to ic4', '-ic4', 'pmm', ''],
    ['everything up to ic4', '-ic4', '', ''],
    ['levels up to ic4', '-ic4', '', ''],
    ['I want to step up to ic4', 'ic4', '', ''],
    ['pmm ic3 up to ic5', 'ic3 -ic5', 'pmm', ''],
    ['levels 3, 4 and 5', '3 4 5', '', ''],
    ['pmm ic3 or 4', 'ic3 ic4', 'pmm', ''],
    ['pmm 4 or ic5', 'ic4 ic5', 'pmm', ''],
    ['pmm ic3, 4', 'ic3 ic4', 'pmm', ''],
    ['pmm ic3 and 5 years in', 'ic3', 'pmm', ''],
    ['pmm ic3, 4 years in', 'ic3', 'pmm', ''],
    ['pmm 10:30 ic4', 'ic4', 'pmm', ''],
    ['ic4 1:1', 'ic4', '', ''],
    ['1) pmm ic4 scope', 'ic4', 'pmm, scope', ''],
    ['1. pmm ic4 scope', 'ic4', 'pmm, scope', ''],
    ['Done. 2. pmm ic4', 'ic4', 'pmm', ''],
    ['pmm scope (level 4)', '4', 'pmm, scope', ''],
    ['pmm (at 4) scope', '4', 'pmm, scope', ''],
    ['ce ic345', '', 'ce', 'ic345'],
    ['ce ic5000', '', 'ce', 'ic5000'],
    ['ce ic0', 'ic0', 'ce', ''],
    ['cm ic4/ic5', 'ic4 ic5', 'cm', ''],
    ['cm ic4/5', 'ic4 ic5', 'cm', ''],
    ['ce@2023-05/value/ic4/1', 'ic4', 'ce, value', ''],
    ['pmm L2 launch', '', 'pmm', 'l2 launch'],
    ['pmm launch L2', '', 'pmm', 'launch l2'],
    ['pmm L2', '2', 'pmm', ''],
    ['ic4 ic5', 'ic4 ic5', '', ''],
  ],
  'a figure where a level would stand': [
    ['pmm at 4 should', '4', 'pmm', ''],
    ['pmm at 4 (new)', '4', 'pmm', ''],
    ['pmm about 4 now', '4', 'pmm', ''],
    ['what does 5 need in ce', '5', 'ce', ''],
    ['what can 12 do in ce', '', 'ce', ''],
    ['pmm 4 launches', '', 'pmm, launches (short)', ''],
    ['second rung in pmm', '2', 'pmm', ''],
    ['second level of pmm', '2', 'pmm', ''],
    ['the pmm 2nd level', '2', 'pmm', ''],
    ['pmm levels 4', '4', 'pmm', ''],
    ['pmm on 4-5', '4 -5', 'pmm', ''],
    ['pmm on 4 to 5 now', '4 -5', 'pmm', ''],
    ['pmm at 3 or at 5', '3 5', 'pmm', ''],
    ['pmm at 3 and 5', '3 5', 'pmm', ''],
    ['pmm at iii', '3', 'pmm', ''],
    ['pmm ic3 as 4, now', 'ic3 4', 'pmm', ''],
    ['pmm ic3 on 5', 'ic3 5', 'pmm', ''],
    ['pmm 2 dtc', '2', 'pmm, dtc (short)', ''],
    ['dtc 22 pmm', '', 'dtc (short), pmm', ''],
  ],
  'what somebody talks about': [
    ['do I talk about discovery', '', 'discovery', ''],
    ['we talk discovery', '', 'discovery', 'talk'],
    ['i talk discovery', '', 'discovery', 'talk'],
    ['we discuss discovery', '', 'discovery', ''],
    ['you discuss discovery', '', 'discovery', 'discuss'],
    ['talk about discovery with ce', '', 'discovery, ce', 'talk'],
  ],
  'short names beside each other and beside others': [
    ['pmm dtc mktg p&p xfunc', '', 'pmm', 'dtc mktg xfunc'],
    ['pmm and dtc', '', 'pmm, +dtc (short)', ''],
    ['and dtc pmm', '', 'dtc (short), pmm', ''],
    ['pmm dtc and', '', 'pmm, dtc (short)', ''],
    ['oe & internal', '', 'oe (short), +internal', ''],
    ['internal oe arch', '', 'internal', 'oe arch'],
    ['cm sls + pmm', '', 'cm, sls (short), +pmm', ''],
    ['pmm sls + cm', '', 'pmm, sls (short), +cm', ''],
    ['pmm ce sls + ce', '', 'pmm, ce, sls and ce (short)', ''],
  ],
  'a slip beside what nobody knows': [
    ['zzqy xxqy wwqy', '', '', 'zzqy xxqy wwqy'],
    ['discvoery zzqy', '', 'discovery', 'zzqy'],
  ],
  'levels beside levels, and in any spelling': [
    ['ce ic4 level 5', 'ic4 5', 'ce', ''],
    ['level ic5 ce', 'ic5', 'ce', ''],
    ['ce levels ic4 and ic5', 'ic4 ic5', 'ce', ''],
    ['ce level 4 or 5', '4 5', 'ce', ''],
    ['ce levels 3-5', '3 -5', 'ce', ''],
    ['ce level 3 to 5', '3 -5', 'ce', ''],
    ['ce ic3 thru ic5', 'ic3 -ic5', 'ce', ''],
    ['ce ic3 until ic5', 'ic3 -ic5', 'ce', ''],
    ['ce between ic3 and ic5', 'ic3 ic5', 'ce', ''],
    ['ce from ic3 to ic5', 'ic3 -ic5', 'ce', ''],
    ['ce from 3 to ic5', 'ic3 -ic5', 'ce', ''],
    ['ce 3 vs ic5', 'ic3 ic5', 'ce', ''],
    ['ce 3 and ic5', 'ic3 ic5', 'ce', ''],
    ['ce ic 3 and 5', 'ic3 ic5', 'ce', ''],
    ['ce l3-l5', '3 -5', 'ce', ''],
    ['ce L3 vs 5', '3 5', 'ce', ''],
    ['ce ic3 ic4 5', 'ic3 ic4 ic5', 'ce', ''],
    ['ce ic3/4', 'ic3 ic4', 'ce', ''],
    ['ce 3/4', '3 4', 'ce', ''],
    ['ce ic3&5', 'ic3 ic5', 'ce', ''],
    ['ce ic3+ic4', 'ic3 ic4', 'ce', ''],
    ['ce ic3 → 5', 'ic3 -ic5', 'ce', ''],
    ['discovery from 3 to 5', '3 -5', 'discovery', ''],
    ['ce first level', '1', 'ce', ''],
    ['ce first rung and third rung', '1 3', 'ce', ''],
    ['ce 1st level', '1', 'ce', ''],
    ['ce tenth level', '10', 'ce', ''],
    ['ce level zero', '0', 'ce', ''],
    ['ce level ten', '10', 'ce', ''],
    ['ce level one', '1', 'ce', ''],
    ['ce ii', '2', 'ce', ''],
    ['ce iii', '3', 'ce', ''],
    ['ce level iii', '3', 'ce', ''],
    ['ce iv discovery', '4', 'ce, discovery', ''],
    ['ce vi', '6', 'ce', ''],
    ['ce icIV', 'ic4', 'ce', ''],
    ['ce lvl.4', '4', 'ce', ''],
    ['ce level-4', '4', 'ce', ''],
    ['ce "ic4"', 'ic4', 'ce', ''],
    ['ce (ic4)', 'ic4', 'ce', ''],
    ['ce #4', '4', 'ce', ''],
    ['ce ic4!', 'ic4', 'ce', ''],
    ["ce ic4's", 'ic4', 'ce', ''],
    ['ce ic4s', 'ic4', 'ce', ''],
    ['CE-4', '4', 'ce', ''],
    ['ce_ic4', 'ic4', 'ce', ''],
    ['ce ic04', 'ic4', 'ce', ''],
    ['ce ic 04', 'ic4', 'ce', ''],
    ['ic4ce', 'ic4', 'ce', ''],
    ['ic4pmm', 'ic4', 'pmm', ''],
    ['pmm4discovery', '4', 'pmm, discovery', ''],
    ['pmm4 discovery5', '4 5', 'pmm, discovery', ''],
    ['valueic4', 'ic4', 'value', ''],
    ['toic4', 'ic4', '', ''],
    ['vsic4', 'ic4', '', ''],
    ['xyzic4', '', '', 'xyzic4'],
    ['ce ic4x', 'ic4', 'ce', ''],
    ['two levels', '', '', ''],
    ['ce both levels 4', '4', 'ce', ''],
    ['these 4 ce', '', 'ce', ''],
    ['ce 4 years, ic3', 'ic3', 'ce', ''],
  ],
}

for (const [group, rows] of Object.entries(READINGS)) {
  describe(group, () => {
    test.each(rows)('%j', (text, levels, names, left) => {
      const reading = read(text, reader)
      expect([levelsOf(reading), namesOf(reading), reading.left.join(' ')]).toEqual([levels, names, left])
    })
  })
}

describe('revisions', () => {
  test.each([
    ['ce 2023-03 ic3', ['2023-03']],
    ['ce march 2023', ['2023-03']],
    ['ce 2023 march', ['2023-03']],
    ['ce mar 2023', ['2023-03']],
    ['march or may 2023', ['2023-03', '2023-05']],
    ['what changed between march and may 2023', ['2023-03', '2023-05']],
    ['ce may 2023 and the march one', ['2023-05', '2023-03']],
    ['may 2023 and march 2023 in ce', ['2023-05', '2023-03']],
    ['in 2023 a ce', []],
    ['since may 2023 we march on', ['2023-05']],
    ['may a ce march', []],
    ['march 1899', []],
    ['march 2100', []],
  ])('%j names %j', (text, revisions) => expect(read(text, reader).revisions).toEqual(revisions))

  test.each(['ce before', 'the older ce page', 'what was there previously in ce'])('%j asks for an older one', (text) =>
    expect(read(text, reader).older).toBe(true),
  )
  test.each(['ce ic3 before it comes to discovery', 'before I ask, ce', 'ce ic4'])('%j does not', (text) =>
    expect(read(text, reader).older).toBe(false),
  )
})

test('a long message is cut, and no more slips in it are set right than anybody makes', () => {
  expect(read('ce '.repeat(LONGEST_QUESTION), reader).text).toHaveLength(LONGEST_QUESTION)
  expect(read('discvoery '.repeat(20), reader).corrections).toHaveLength(12)
  expect(read(`${'zzqy '.repeat(24)} discvoery`, reader).corrections).toEqual([])
  expect(read(`${'zzqy '.repeat(23)} discvoery`, reader).corrections).toHaveLength(1)
})

test('white space and line breaks are one space', () => {
  expect(read(' ce\n\n  ic5\t', reader).text).toBe('ce ic5')
})

test('what stands beside names is told apart from what says something, and is kept as stems', () => {
  const { beside, left, said } = read('what are the expectations of a trial in ce at 4', reader)
  expect([beside.join(' '), left]).toEqual(['what are the expectations of a in at', []])
  expect(said.has('expect')).toBe(true)
})

test('what was taken for another word is told', () => {
  expect(read('discvoery and pricng', reader).corrections).toEqual([
    ['discvoery', 'discovery'],
    ['pricng', 'pricing'],
  ])
})

test('the formula of a question in another language is no part of it', () => {
  expect(read('Was erwartet man bei Discovery?', reader).left).toEqual([])
})
