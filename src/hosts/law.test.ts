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
  citizen: { birthDate: '1988-04-02', unemploymentFund: '3F', vocationalEducation: true },
  benefits: [{ id: 'b1', benefit: 'unemployment-benefit', targetGroup: '6.1', from: '2024-01-08' }],
  conversations: [
    { id: 'c1', on: '2024-01-15', kind: 'job', party: 'fund', form: 'physical', status: 'held' },
  ],
  offers: [
    {
      id: 'o1',
      kind: 'work-placement',
      from: '2024-03-01',
      to: '2024-03-28',
      sector: 'private',
      aim: 'Butik',
    },
  ],
  ordinaryHours: [{ month: '2024-02', hours: 40 }],
  choices: { fundAttendsFourth: true },
}

const duty = (id: string, inForce: boolean) => ({ id, inForce, rules: [id] })
const right = (id: string, held: boolean) => ({
  id,
  state: held ? 'in-force' : 'not-for-this-citizen',
  complaint: true,
  rules: [`right.${id}`],
})

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
        obligation: {
          applies: true,
          dueBy: '2024-07-08',
          metBy: null,
          status: 'open',
          rules: ['offer.obligation.2019'],
        },
        items: [
          {
            id: 'o1',
            counts: true,
            latestEnd: '2024-03-28',
            problems: [],
            rules: ['offer.work-placement.length', 'offer.work-placement.aim', 'offer.granted-by'],
          },
        ],
        grantedBy: 'municipality',
      },
      duties: [
        duty('register.conversation', true),
        duty('register.cv', true),
        duty('register.min-plan', true),
        duty('register.min-plan-status', false),
        duty('register.joblog', true),
        duty('register.jobnet-weekly', false),
        duty('inform.six-weeks', false),
        duty('register.self-booking', true),
        duty('education-order', false),
      ],
      rights: [
        right('talks', true),
        right('self-found-placement', true),
        right('coordinating-caseworker', false),
        right('health-coordinator', false),
        right('job-mediator', false),
        right('discharge-mentor', true),
        right('study-mentor', false),
        right('other-provider', false),
        right('coping-course', false),
        right('basic-skills', true),
        right('education-lift', true),
        right('six-weeks-education', true),
        right('offer', true),
        right('continuous-effort', false),
        right('less-intensive-effort', true),
        right('free-choice-of-form', true),
      ],
      supervision: {
        seniority12: false,
        offer12: false,
        hours12: 0,
        covered: false,
        talks12: 1,
        rules: [],
      },
      notices: [],
      unknown: [],
      rules: expect.objectContaining({
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
      }),
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
