import { expect, it } from 'vitest'
import { ruleBookPage } from '../../contract/ruleBook'
import { rulesFound } from './rulesFound'

const rule = (id: string, da: string, more: object = {}) => ({
  id,
  title: { da, en: `${id} in English` },
  text: { da: 'Reglen i ord.', en: 'The rule in words.' },
  announced: null,
  enacted: { from: null, to: null },
  sources: [{ document: null, reference: 'Lov nr. 1' }],
  confidence: 'high',
  expected: false,
  state: 'in-force',
  ...more,
})

const { chapters } = ruleBookPage.parse({
  on: '2026-11-23',
  basis: 'enacted',
  history: [],
  chapters: [
    {
      id: 'form',
      title: { da: 'Form', en: 'Form' },
      rules: [
        rule('form.video', 'Video er muligt'),
        rule('form.old', 'Fremmøde', { state: 'ended' }),
      ],
    },
    {
      id: 'offer',
      title: { da: 'Tilbud', en: 'Offers' },
      rules: [rule('offer.new', 'Ærligt tilbud', { state: 'not-yet', expected: true })],
    },
  ],
})

it.each([
  ['', null, 'da', ['form.video', 'form.old', 'offer.new']],
  ['VIDEO', null, 'da', ['form.video']],
  ['ærlig reglen', null, 'da', ['offer.new']],
  ['ærlig', null, 'en', []],
  ['in english', null, 'en', ['form.video', 'form.old', 'offer.new']],
  ['lov nr. 1', null, 'da', ['form.video', 'form.old', 'offer.new']],
  ['form.old', null, 'da', ['form.old']],
  ['', 'ended', 'da', ['form.old']],
  ['', 'expected', 'da', ['offer.new']],
  ['video', 'ended', 'da', []],
] as const)('“%s”, %s, in %s', (text, state, language, ids) => {
  const found = rulesFound(chapters, { text, state, language })
  expect(found.flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(ids)
  expect(found.filter(({ rules }) => rules.length === 0)).toEqual([])
})
