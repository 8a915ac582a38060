import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

function law(args: readonly string[], stdin = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn('node_modules/.bin/tsx', ['src/hosts/law.ts', ...args], { cwd: root })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ stdout, stderr, code }))
    // The command may end before it has read everything.
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}

async function asked(args: readonly string[], stdin: unknown = '') {
  const text = typeof stdin === 'string' ? stdin : JSON.stringify(stdin)
  const { stdout, stderr, code } = await law(args, text)
  expect(stderr).toBe('')
  return { code, answer: JSON.parse(stdout) as unknown }
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

describe('one case', { timeout: 60_000 }, () => {
  it('is answered in the published form, field for field', async () => {
    const { code, answer } = await asked(['-'], insured)
    expect(code).toBe(0)
    const row = (
      number: number,
      party: string,
      from: string,
      dueBy: string,
      [status, conversation]: [string, string | null] = ['open', null],
      invited: string[] = [],
    ) => ({
      number,
      kind: 'job',
      party,
      from,
      dueBy,
      status,
      conversation,
      invited,
      rules: ['contact.insured.2024'],
    })
    expect(answer).toEqual({
      asOf: '2024-02-01',
      basis: 'enacted',
      process: {
        benefit: 'unemployment-benefit',
        targetGroup: '6.1',
        reformGroup: null,
        startedOn: '2024-01-08',
        threeMonths: '2024-04-08',
        sixMonths: '2024-07-08',
      },
      responsible: { party: 'fund', until: '2024-04-07', rules: ['responsible.fund.2024'] },
      conversations: {
        required: [
          row(1, 'fund', '2024-01-08', '2024-01-22', ['held', 'c1']),
          row(2, 'fund', '2024-01-08', '2024-04-07'),
          row(3, 'fund', '2024-01-08', '2024-04-07'),
          row(4, 'job-centre', '2024-04-08', '2024-07-07', ['open', null], ['fund']),
          row(5, 'job-centre', '2024-04-08', '2024-07-07'),
          row(6, 'job-centre', '2024-04-08', '2024-07-07'),
        ],
        later: [],
        form: {
          first: false,
          allowed: ['physical', 'phone', 'video'],
          chooser: 'citizen',
          rules: ['form.all-but-first.2023'],
        },
      },
      offers: {
        obligation: { applies: false, dueBy: null, metBy: null, status: 'none', rules: [] },
        items: [],
        grantedBy: 'municipality',
      },
      duties: [],
      rights: [],
      supervision: {
        seniority12: false,
        offer12: false,
        hours12: 0,
        covered: false,
        talks12: 0,
        rules: [],
      },
      notices: [],
      unknown: ['offers', 'duties', 'rights', 'supervision'],
      rules: {
        'responsible.fund.2024': expect.objectContaining({ confidence: 'high' }),
        'contact.insured.2024': expect.objectContaining({ confidence: 'high' }),
        'form.all-but-first.2023': {
          title: {
            da: 'Borgeren vælger formen efter den første samtale',
            en: 'The citizen chooses the form after the first talk',
          },
          announced: { from: '2023-01-01', to: null },
          enacted: { from: '2023-03-22', to: null },
          sources: [
            {
              document: '000_1d6b1ab595b173d2.txt',
              title: 'STAR: Nytænkning af beskæftigelsesindsatsen',
              section: 'Udvidet mulighed for digitale samtaler',
              phrase: 'alle samtaler undtagen den første',
            },
            {
              document: '001_423ac498fa9ee18d.txt',
              title: 'STAR: Anden delaftale om nytænkning af beskæftigelsesindsatsen',
              section: 'Digitale samtaler',
              phrase: 'Borgeren vælger afholdelsesform',
            },
            {
              document: null,
              reference: 'Lov nr. 295 af 20/3/2023; vejledning nr. 9208 af 21/3/2023',
            },
          ],
          confidence: 'high',
        },
      },
    })
  })
})

describe('bad input, by the real command', { timeout: 60_000 }, () => {
  it.each<[string, string[], string, string]>([
    ['nothing on standard input', ['-'], '', 'bad-json'],
    ['a wrong option', ['-', '--basis', 'draft'], '{}', 'bad-option'],
    ['a case with an unknown field', ['-'], '{"asOf":"2024-02-01","name":1}', 'invalid-case-file'],
    [
      'an object two hundred thousand deep',
      ['-'],
      '{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000),
      'invalid-case-file',
    ],
  ])('%s: one problem object and exit 2', async (_, args, stdin, kind) => {
    const { code, answer } = await asked(args, stdin)
    expect(code).toBe(2)
    expect(answer).toMatchObject({ problem: { type: `urn:rettidig:problem:${kind}` } })
  })
})

describe('a file', { timeout: 60_000 }, () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'law-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('is read like standard input, with or without a byte order mark', async () => {
    const file = join(folder, 'case.json')
    await writeFile(file, `\uFEFF${JSON.stringify(insured)}`)
    expect(await asked([file])).toEqual(await asked(['-'], insured))
  })

  it('that is not there is a problem', async () => {
    const { code, answer } = await asked([join(folder, 'missing.json')])
    expect(code).toBe(2)
    expect(answer).toMatchObject({ problem: { type: 'urn:rettidig:problem:unreadable-file' } })
  })

  it('that is a folder is a problem', async () => {
    const { code, answer } = await asked([folder])
    expect(code).toBe(2)
    expect(answer).toMatchObject({ problem: { type: 'urn:rettidig:problem:unreadable-file' } })
  })
})
