import { describe, expect, it } from 'vitest'
import { askLaw } from './askLaw'

async function asked(args: readonly string[], stdin: unknown = '') {
  const text = typeof stdin === 'string' ? stdin : JSON.stringify(stdin)
  const { exitCode, document } = await askLaw(args, () => Promise.resolve(text))
  return { code: exitCode, answer: document }
}

const insured = {
  asOf: '2024-02-01',
  citizen: { unemploymentFund: '3F' },
  benefits: [{ id: 'b1', benefit: 'unemployment-benefit', targetGroup: '6.1', from: '2024-01-08' }],
  conversations: [
    { id: 'c1', on: '2024-01-15', kind: 'job', party: 'fund', form: 'physical', status: 'held' },
  ],
  choices: { fundAttendsFourth: true },
}

function problem(kind: string, title: string, pointer: string, detail: string) {
  return { problem: { type: `urn:rettidig:problem:${kind}`, title, errors: [{ pointer, detail }] } }
}

describe('one case', () => {
  it('without a process answers null, empty and none', async () => {
    const { code, answer } = await asked(['-'], { asOf: '2024-02-01' })
    expect(code).toBe(0)
    expect(answer).toMatchObject({
      process: null,
      responsible: null,
      conversations: { required: [], later: [], form: null },
      offers: {
        obligation: { applies: false, dueBy: null, metBy: null, status: 'none', rules: [] },
      },
      duties: [],
      rights: [],
      notices: [],
      rules: {},
    })
  })

  it('carries `expected` only on rules that are', async () => {
    const [benefit] = insured.benefits
    const trial = { ...benefit, from: '2027-01-01', trial: 'fund-four-months' }
    const { answer } = await asked(['-'], { asOf: '2027-02-01', benefits: [trial] })
    const { rules } = answer as { rules: Record<string, { expected?: boolean }> }
    expect(rules['responsible.fund-trial.2027']?.expected).toBe(true)
    expect(rules['contact.insured.2026']).not.toHaveProperty('expected')
  })

  it('says what it does not know', async () => {
    const benefits = [{ id: 'b1', benefit: 'cash-benefit', targetGroup: '6.2', from: '2019-12-31' }]
    const { code, answer } = await asked(['-'], { asOf: '2020-02-01', benefits })
    expect(code).toBe(0)
    expect(answer).toMatchObject({
      conversations: { required: [] },
      unknown: ['conversations.required', 'offers.obligation'],
    })
  })
})

describe('the options', () => {
  it('--as-of and --basis override the file', async () => {
    const args = ['-', '--as-of', '2024-04-08', '--basis', 'announced']
    const { code, answer } = await asked(args, insured)
    expect(code).toBe(0)
    expect(answer).toMatchObject({
      asOf: '2024-04-08',
      basis: 'announced',
      responsible: { party: 'job-centre' },
    })
  })

  it('--as-of gives the day a file leaves out, wherever it stands', async () => {
    const { code, answer } = await asked(['--as-of=2024-02-01', '-'], { benefits: [] })
    expect(code).toBe(0)
    expect(answer).toMatchObject({ asOf: '2024-02-01' })
  })

  const title = 'Kommandoen kan ikke forstås.'
  it.each<[string, string[], string, string]>([
    ['a wrong basis', ['-', '--basis', 'draft'], '/basis', '--basis er announced eller enacted.'],
    [
      'a wrong day',
      ['-', '--as-of', '2024-02-30'],
      '/asOf',
      '--as-of er fra 2019-01-01 til 2029-12-31.',
    ],
    [
      'a day out of reach',
      ['-', '--as-of', '2030-01-01'],
      '/asOf',
      '--as-of er fra 2019-01-01 til 2029-12-31.',
    ],
    [
      'an unknown option',
      ['-', '--verbose'],
      '',
      'Kendte valg: --basis announced|enacted og --as-of DATO.',
    ],
    [
      'an option without its value',
      ['-', '--basis'],
      '',
      'Kendte valg: --basis announced|enacted og --as-of DATO.',
    ],
    ['no file', [], '', 'Angiv én fil, eller - for standard input.'],
    ['two files', ['a.json', 'b.json'], '', 'Angiv én fil, eller - for standard input.'],
  ])('%s is a problem', async (_, args, pointer, detail) => {
    expect(await asked(args, insured)).toEqual({
      code: 2,
      answer: problem('bad-option', title, pointer, detail),
    })
  })
})

describe('an array', () => {
  it('of none is none', async () => {
    expect(await asked(['-'], [])).toEqual({ code: 0, answer: [] })
  })

  it('is answered in order, good cases beside bad ones', async () => {
    const bad = { ...insured, name: 'x' }
    const { code, answer } = await asked(['-'], [insured, bad, 7, insured])
    expect(code).toBe(2)
    expect(answer).toMatchObject([
      { asOf: '2024-02-01' },
      problem('invalid-case-file', 'Sagen kan ikke læses.', '/name', 'Feltet kendes ikke.'),
      problem('invalid-case-file', 'Sagen kan ikke læses.', '', 'Værdien har en forkert type.'),
      { asOf: '2024-02-01' },
    ])
  })

  it('of good cases only ends with 0', async () => {
    expect((await asked(['-'], [insured, insured])).code).toBe(0)
  })
})

describe('a text that cannot be read', () => {
  const notJson = problem('bad-json', 'Teksten kan ikke læses.', '', 'Teksten er ikke JSON.')
  const notCase = problem(
    'bad-json',
    'Teksten kan ikke læses.',
    '',
    'Teksten er hverken en sag eller en liste af sager.',
  )
  const deepList = problem(
    'invalid-case-file',
    'Sagen kan ikke læses.',
    '',
    'Værdien har en forkert type.',
  )
  it.each<[string, string, unknown]>([
    ['nothing', '', notJson],
    ['half an object', '{"asOf":', notJson],
    ['a number', '7', notCase],
    ['null', 'null', notCase],
    ['a word', '"case"', notCase],
    ['a list a million deep', '['.repeat(1_000_000) + ']'.repeat(1_000_000), [deepList]],
  ])('%s', async (_, text, answer) => {
    expect(await asked(['-'], text)).toEqual({ code: 2, answer })
  })

  it('names a field that is called like a built-in', async () => {
    const text = '{"asOf":"2024-02-01","__proto__":{"benefits":[]}}'
    expect(await asked(['-'], text)).toEqual({
      code: 2,
      answer: problem(
        'invalid-case-file',
        'Sagen kan ikke læses.',
        '/__proto__',
        'Feltet kendes ikke.',
      ),
    })
  })
})

it('a file that cannot be read is a problem', async () => {
  const read = () => Promise.reject(new Error('EISDIR'))
  expect(await askLaw(['somewhere'], read)).toEqual({
    exitCode: 2,
    document: problem(
      'unreadable-file',
      'Filen kan ikke læses.',
      '',
      'Filen findes ikke eller kan ikke åbnes: somewhere',
    ),
  })
})
