/** What is drawn where there is no room for all: parts, tables, and the list that stands in for what Slack refuses. */
import type { KnownBlock } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { drawTable } from '../../src/render/draw-table.js'
import { type Costs, fitParts } from '../../src/render/fit.js'
import { bold, bullets, feedback, folded, line, richText, run, section, table } from '../../src/render/kit.js'
import { jsonSize } from '../../src/render/limits.js'
import { listForm } from '../../src/render/list-form.js'
import { item, type Part, part, plainPiece, type Table } from '../../src/render/outline.js'
import { drawn } from '../helpers/drawn.js'

describe('parts', () => {
  /** A part takes a character a letter; its digest one. */
  const costs: Costs = {
    head: ({ heading }) => heading?.length ?? 0,
    item: ({ pieces, under }) =>
      [...pieces, ...under.flatMap((each) => each.pieces)].reduce((sum, { text }) => sum + text.length, 0),
    digest: () => 10,
    note: 0,
  }
  const of = (heading: string, ...sizes: number[]): Part =>
    part(heading, { items: sizes.map((size) => item(null, 'a'.repeat(size))) })
  const fitted = (parts: readonly Part[], room: number, most = 50, even = false) => {
    const { shown, digested } = fitParts(parts, room, costs, most, even)
    return [
      shown.map(
        ({ part: { heading, items }, left, total }) => `${heading} ${items.length}, ${left.length} of ${total} left`,
      ),
      digested.map(({ heading }) => heading),
    ]
  }

  test('are whole as long as they fit, the others a line each', () => {
    const parts = [of('one', 97), of('two', 97), of('three', 95)]
    expect(fitted(parts, 230)).toEqual([['one 1, 0 of 1 left', 'two 1, 0 of 1 left'], ['three']])
    expect(fitted(parts, 330)).toEqual([['one 1, 0 of 1 left', 'two 1, 0 of 1 left', 'three 1, 0 of 1 left'], []])
    expect(fitted(parts, 330, 1)).toEqual([['one 1, 0 of 1 left'], ['two', 'three']])
  })

  test('alone fill the room, which nothing else is kept from', () => {
    expect(fitted([of('one', 97)], 100)).toEqual([['one 1, 0 of 1 left'], []])
  })

  test('are shortened where that leaves something to read, and it is said how much is not shown', () => {
    expect(fitted([of('one', 50, 50, 50), of('two', 50)], 150)).toEqual([['one 2, 1 of 3 left'], ['two']])
    expect(fitted([of('one', 97), of('two', 50, 50, 50)], 240)).toEqual([
      ['one 1, 0 of 1 left', 'two 2, 1 of 3 left'],
      [],
    ])
    expect(fitted([of('one', 197), of('two', 10, 50)], 240)).toEqual([['one 1, 0 of 1 left'], ['two']])
  })

  test('of which not even the first item fits have that cut, unless it says too little then', () => {
    expect(fitted([of('one', 500)], 200)).toEqual([['one 1, 1 of 1 left'], []])
    expect(fitted([of('one', 500)], 90)).toEqual([[], ['one']])
    const nested = part('one', {
      items: [item('Lines', 'b'.repeat(60), { under: [item(null, `${'c'.repeat(60)} d`)] })],
    })
    const [cut] = fitParts([nested], 120, costs, 50, false).shown
    expect(cut?.part.items[0]).toMatchObject({
      label: 'Lines',
      pieces: [{ text: expect.stringMatching(/^b{60} c+…$/) }],
      under: [],
    })
  })

  test('side by side are all a line each where one does not fit', () => {
    expect(fitted([of('one', 10), of('two', 10)], 100, 50, true)).toEqual([[], ['one', 'two']])
    expect(fitted([of('one', 10)], 100, 50, true)).toEqual([['one 1, 0 of 1 left'], []])
  })
})

describe('a table', () => {
  const row = (name: string, text: string) => ({ name: [plainPiece(name)], cells: [[plainPiece(text)], []] })
  const group = (name: string, text: string, hasNews: boolean, canOpen = true): Table['groups'][number] => ({
    part: canOpen ? part(name, { digest: 'Some.', whole: { label: name, text: name } }) : null,
    rows: [{ ...row(name, text), rank: Number(hasNews) }],
  })
  const of = (...groups: Table['groups'][number][]): Table => ({ columns: ['Name', 'IC1', 'IC2'], groups, besides: [] })
  const drawnIn = (table: Table, room: number) => {
    const made = drawTable(table, room, jsonSize)
    return made && [drawn(made.block).split('\n').slice(1), made.left.map(({ heading }) => heading)]
  }
  const long = 'Draws lines. '.repeat(100).trim()

  test('is whole where there is room, news first, a dash in cells that say nothing', () => {
    const made = drawTable(of(group('one', 'Draws.', false), group('two', 'Paints.', true)), 10_000, jsonSize)
    expect(made && drawn(made.block)).toBe('**Name** | **IC1** | **IC2**\ntwo | Paints. | —\none | Draws. | —')
    expect(made?.left).toEqual([])
  })

  test('has the groups with news where not all fit, and leaves the others to be opened', () => {
    expect(drawnIn(of(group('one', long, false), group('two', long, true)), 3_000)).toEqual([
      [`two | ${long} | —`],
      ['one'],
    ])
  })

  test('is none where nothing fits, what does not could not be opened, or it has too many columns', () => {
    expect(drawnIn(of(group('one', long, false)), 500)).toBeNull()
    expect(drawnIn(of(group('one', long, false, false), group('two', 'Paints.', true)), 1_500)).toBeNull()
    expect(
      drawTable(
        { columns: Array(21).fill('A'), groups: [group('one', 'Draws.', false)], besides: [] },
        10_000,
        jsonSize,
      ),
    ).toBeNull()
  })

  test('holds no more rows and characters than Slack takes', () => {
    const many = Array.from({ length: 100 }, (_, index) => group(`row ${index}`, 'Draws.', false))
    const rows = drawTable(of(...many), 100_000, jsonSize)
    expect(rows?.block.rows.length).toBe(100)
    expect(rows?.left.map(({ heading }) => heading)).toEqual(['row 99'])
    const wordy = Array.from({ length: 12 }, (_, index) => group(`row ${index}`, long, false))
    const text = drawTable(of(...wordy), 100_000, jsonSize)
    expect(text?.left.length).toBeGreaterThan(0)
    expect(JSON.stringify(text?.block).match(/Draws lines\./g)?.length).toBeLessThan(12 * 100)
  })
})

describe('blocks that not every Slack takes', () => {
  const plain = section('Hello.')

  test('become a list: a name, a bullet a column; what is news first', () => {
    const cell = (...lines: string[]) => lines.map((text) => [run(text)])
    const rows = [
      [[[bold('Topic')]], [[bold('IC1')]], [[bold('IC2')]]],
      [[[bold('Lines')]], cell('Draws.'), cell('The same')],
      [cell('Ink'), cell('Fills', 'pens.'), cell('—')],
      [[[bold('Curves')]], cell('—'), cell('▲ Bends.')],
    ]
    const [list, ...others] = listForm([table(rows), plain]) ?? []
    expect(list && drawn(list)).toBe(
      [
        '**Curves**',
        '• **IC1: **—',
        '• **IC2: **▲ Bends.',
        '**Lines**',
        '• **IC1: **Draws.',
        '• **IC2: **The same',
        'Ink',
        '• **IC1: **Fills\npens.',
        '• **IC2: **—',
      ].join('\n'),
    )
    expect(others).toEqual([plain])
  })

  test('stand open under their title', () => {
    const inside = richText([bullets([line([run('Draws.')])], 0)])
    const open = (block: KnownBlock) => (listForm([block]) ?? []).map(drawn)
    expect(open(folded('Drawing', '', [inside], true))).toEqual(['**Drawing**\n• Draws.'])
    expect(open(folded('Drawing', '', [plain, inside], true))).toEqual(['**Drawing**', 'Hello.', '• Draws.'])
  })

  test('ask nobody whether they helped', () => {
    expect(listForm([plain, feedback('feedback', 'yes', 'no')])).toEqual([plain])
  })

  test('are none where all is taken', () => {
    expect(listForm([plain])).toBeNull()
    expect(listForm([])).toBeNull()
  })
})
