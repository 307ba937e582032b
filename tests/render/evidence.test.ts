/** What a person reads of a text held against a ladder: a message matched, a draft checked. */
import { describe, expect, test } from 'vitest'
import { type Evidence, LONGEST_TEXT, type Mention, type TopicEvidence } from '../../src/answer/evidence.js'
import type { Ladder } from '../../src/ladder/model.js'
import { draftMessage, evidenceMessage } from '../../src/render/evidence-message.js'
import { outlineMarkdown } from '../../src/render/markdown.js'
import type { Outline } from '../../src/render/outline.js'
import {
  draftElsewhere,
  draftExample,
  draftMissing,
  draftOutline,
  matchOutline,
} from '../../src/render/outline-evidence.js'
import { outlineText } from '../../src/render/text.js'
import { drawn } from '../helpers/drawn.js'
import { buildLadder } from '../helpers/ladders.js'

const design = buildLadder({
  levels: ['ic1', { id: 'ic2', titles: ['Senior'] }, { id: 'ic3', undefined: 'Nobody has it yet.' }],
})
const [ic1, ic2, ic3] = design.levels
if (!ic1 || !ic2 || !ic3) throw new Error('three levels are built')

/** What a ladder asks for at a level, topic by topic, with what a text says of each. */
function evidence(
  ladder: Ladder,
  level: string,
  said: Readonly<Record<string, readonly Partial<Mention>[]>>,
): Evidence {
  const topics = ladder.competencies.flatMap((competency): TopicEvidence[] => {
    const behaviors = competency.cells.get(level)?.behaviors ?? []
    return [...new Set(behaviors.map(({ topic }) => topic))].map((topic) => {
      const behavior = behaviors.find((each) => each.topic === topic)
      const mentions = (said[topic ?? competency.name] ?? []).flatMap((each): Mention[] =>
        behavior ? [{ behavior, sentence: '', words: [], degree: 'covered', score: 8, ...each }] : [],
      )
      return { competency, topic, mentions }
    })
  })
  return { topics, stoppedAfter: null }
}
const body = (outline: Outline) => outlineText(outline).split('\n\n').slice(1).join('\n\n')

describe('a draft', () => {
  test('is told what it mentions, with the sentence and the behavior it comes closest to, and what it does not', () => {
    const said = {
      Lines: [{ sentence: 'I drew straight lines, alone.', words: ['straight', 'lines'] }],
      Sharing: [{ sentence: 'We planned a class.', degree: 'partly' }],
    } as const
    const outline = draftOutline(design, ic2, evidence(design, 'ic2', said))
    expect(outlineText(outline)).toBe(`Your draft against Design IC2, Senior
Revision 2024-01. Paraphrased from Design Ladder.

■◧□ 1 of 3 topics mentioned, 1 more partly
This finds mentions. It doesn’t judge your work.

Mentioned
- Drawing: Lines: Draws straight lines autonomously.
  - “I drew straight lines, alone.”
- Sharing (partly): Shows work in progress.
  - “We planned a class.”

Not mentioned
I go by words, so look these over yourself: Drawing: Curves`)
    expect(outlineMarkdown(outline)).toContain('“I drew **straight** **lines**, alone.”')
  })

  test('that mentions everything, or nothing, has no list of the other', () => {
    const one = { sentence: 'I did.' }
    const all = body(draftOutline(design, ic1, evidence(design, 'ic1', { Lines: [one], Sharing: [one] })))
    expect(all).toMatch(/^■■ 2 of 2 topics mentioned\n/)
    expect(all).not.toMatch(/Not mentioned|I go by words/)
    const nothing = body(draftOutline(design, ic1, evidence(design, 'ic1', {})))
    expect(nothing).toMatch(/^□□ 0 of 2 topics mentioned\n/)
    expect(nothing).toContain('\nNot mentioned\nI go by words, so look these over yourself: Drawing: Lines · Sharing')
    expect(nothing).not.toMatch(/^Mentioned/m)
  })

  test('counts competencies where the ladder names no topics', () => {
    const plain = buildLadder({ pillars: { Craft: { Drawing: { ic1: ['Draws.'] }, Painting: { ic1: ['Paints.'] } } } })
    const said = { Drawing: [{ sentence: 'I planned to draw.', degree: 'partly' }] } as const
    expect(body(draftOutline(plain, ic1, evidence(plain, 'ic1', said)))).toMatch(
      /^◧□ 0 of 2 competencies mentioned, 1 more partly\n/,
    )
  })

  test('has of many sentences the best three, and the most that one of them says counts', () => {
    const sentences = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((sentence, index) => {
      return { sentence, degree: index === 1 ? 'covered' : 'partly' } as const
    })
    const text = body(draftOutline(design, ic1, evidence(design, 'ic1', { Lines: sentences })))
    expect(text).toContain('  - “One.”\n  - “Two.”\n  - “Three.”\n  - 2 more sentences.\n')
    expect(text).toMatch(/^■□ 1 of 2 topics mentioned\n/)
    expect(text).not.toContain('partly')
  })

  test('against a level that asks nothing, or is undefined, is told so', () => {
    expect(body(draftOutline(design, ic3, { topics: [], stoppedAfter: null }))).toBe(
      'Design doesn’t define IC3. Nobody has it yet.',
    )
    expect(body(draftOutline(design, ic1, { topics: [], stoppedAfter: null }))).toBe(
      'Nothing listed at IC1 to check a draft against.',
    )
  })

  test('that is too long is told how far it was read', () => {
    const { topics } = evidence(design, 'ic1', {})
    const lead = (stoppedAfter: string) => body(draftOutline(design, ic1, { topics, stoppedAfter }))
    const read = `I read the first ${LONGEST_TEXT.toLocaleString('en')} characters, up to`
    expect(lead('And then I slept.')).toContain(`${read} “And then I slept.”.`)
    expect(lead(`${'On and on, '.repeat(20)}to the very end.`)).toMatch(
      new RegExp(`${read} “… and on, (On and on, )+to the very end\\.”`),
    )
  })

  test('is checked in private, with the ladder and level named as the example has them', () => {
    expect(draftExample([design])).toBe('check my draft for DESIGN IC2')
    expect(draftExample([])).toBe('check my draft for')
    expect(outlineText(draftMissing([design]))).toMatch(/\n\n- check my draft for DESIGN IC2\n\n/)
    expect(outlineText(draftElsewhere())).toMatch(/^I only check drafts in private\n\nSend me a direct message/)
    const blocks = draftMessage(draftMissing([design]), 'design ic2', 'Check a draft').blocks.map(drawn)
    expect(blocks.at(-1)).toBe('[Check a draft => design ic2]')
  })
})

describe('a match', () => {
  const said = {
    Sharing: [{ sentence: 'She taught a class.', words: ['taught', 'class'], score: 9 }],
    Lines: [{ sentence: 'She drew lines.', score: 8 }],
  }

  test('has the closest behavior first, with its level where none was chosen', () => {
    expect(outlineText(matchOutline(design, null, evidence(design, 'ic2', said)))).toBe(`Matched to Design
Revision 2024-01. Paraphrased from Design Ladder.

Closest behaviors by wording. You decide whether they apply.

- IC2, Sharing: Shows work in progress.
  - “She taught a class.”
- IC2, Drawing: Lines: Draws straight lines autonomously.
  - “She drew lines.”`)
    const at = outlineText(matchOutline(design, ic2, evidence(design, 'ic2', said)))
    expect(at).toMatch(/^Matched to Design IC2, Senior\n/)
    expect(at).toContain('\n- Sharing: Shows')
  })

  test('shows the ten best and counts the others', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Skill ${index + 1}`)
    const wide = buildLadder({
      pillars: { Craft: Object.fromEntries(names.map((name) => [name, { ic1: [`${name}.`] }])) },
    })
    const all = Object.fromEntries(
      names.map((name, index) => [name, [{ sentence: `Did ${name}.`, score: 20 - index }]]),
    )
    const text = outlineText(matchOutline(wide, ic1, evidence(wide, 'ic1', all)))
    expect(text.match(/^- Skill/gm)).toHaveLength(10)
    expect(text).toMatch(/\n\n2 weaker matches not shown\.$/)
  })

  test('of nothing says so and what to try', () => {
    expect(outlineText(matchOutline(design, null, evidence(design, 'ic2', {})))).toBe(`Nothing matches in Design
Revision 2024-01. Paraphrased from Design Ladder.

Try another level or ladder, or a text that says more about what was done.`)
    expect(outlineText(matchOutline(design, ic3, evidence(design, 'ic3', {})))).toMatch(
      /^Nothing matches in Design IC3\n[^\n]*\n\nDesign doesn’t define IC3\. Nobody has it yet\.\n\nTry another/,
    )
  })

  test('that is shared says by whom, with which note, and about which message', () => {
    const outline = matchOutline(design, ic2, evidence(design, 'ic2', said))
    const by = { by: 'U1', note: 'Well done!', about: 'https://example.slack.com/archives/C1/p1' }
    const { text, blocks } = evidenceMessage(outline, by)
    expect(text).toMatch(
      /^Shared by <@U1>\nWell done!\nAbout https:\/\/example\.slack\.com\/archives\/C1\/p1\n\nMatched to/,
    )
    expect(JSON.stringify(blocks[0])).toMatch(
      /"user_id":"U1".*"rich_text_quote".*"Well done!".*"About ".*"text":"this message"/,
    )
    expect(JSON.stringify(blocks[0])).not.toContain('\\n')
    const unsaid = evidenceMessage(outline, { by: 'U1', about: 'https://example.slack.com/archives/C1/p1' })
    expect(JSON.stringify(unsaid.blocks[0])).toMatch(/"user_id":"U1".*"\\n".*"About "/)
    expect(blocks.map(drawn)).toContain('# Matched to Design IC2, Senior')
    expect(evidenceMessage(outline, { by: null }).blocks.map(drawn)[0]).toBe('# Matched to Design IC2, Senior')
    expect(evidenceMessage(outline, { by: null }).text).toMatch(/^Matched to/)
  })
})
