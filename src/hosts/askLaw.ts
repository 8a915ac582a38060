import { parseArgs } from 'node:util'
import { readCaseFile } from '../domain/caseFile'
import { assessWhole } from '../law/assessWhole'
import type { CaseFault } from '../law/caseFaults'
import { isSupported, supportedDates } from '../law/supportedDates'
import { lawDocument } from './lawDocument'

/** What is printed, and how the command ends: 2 when a case could not be read. */
export interface LawAnswer {
  readonly document: object
  readonly exitCode: 0 | 2
}

interface Options {
  readonly asOf?: string
  readonly basis?: string
}

/**
 * Asks the law as the command line does. `read` gives the text of a file, or of standard input for
 * `-`, and may fail. Whatever is wrong becomes a problem in the answer; nothing is thrown.
 */
export async function askLaw(
  args: readonly string[],
  read: (file: string) => Promise<string>,
): Promise<LawAnswer> {
  const command = commandOf(args)
  if ('problem' in command) return failed(command)
  const { file } = command
  const text = await read(file).catch(() => null)
  if (text === null) return failed(unreadable(file))
  const json = jsonOf(text)
  if ('problem' in json) return failed(json)
  if (!Array.isArray(json.value)) {
    const result = assessed(json.value, command.options)
    return { document: result, exitCode: 'problem' in result ? 2 : 0 }
  }
  const results = json.value.map((raw: unknown) => assessed(raw, command.options))
  return { document: results, exitCode: results.some((result) => 'problem' in result) ? 2 : 0 }
}

function assessed(raw: unknown, options: Options): object {
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw)
  const reading = readCaseFile(isObject ? { ...raw, ...options } : raw)
  if (!reading.ok) return problem('invalid-case-file', 'Sagen kan ikke læses.', reading.errors)
  const { caseFile, asOf, basis } = reading.question
  try {
    return lawDocument(assessWhole(caseFile, asOf, basis))
  } catch {
    const detail = 'Programmet kunne ikke vurdere sagen. Det er en fejl i programmet.'
    return problem('failure', 'Uventet fejl.', [{ pointer: '', detail }])
  }
}

function commandOf(args: readonly string[]): { file: string; options: Options } | Problem {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { basis: { type: 'string' }, 'as-of': { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    const { basis, 'as-of': asOf } = values
    if (file === undefined || more.length > 0)
      return badCall('', 'Angiv én fil, eller - for standard input.')
    if (basis !== undefined && basis !== 'announced' && basis !== 'enacted')
      return badCall('/basis', '--basis er announced eller enacted.')
    if (asOf !== undefined && !isSupported(asOf))
      return badCall('/asOf', `--as-of er fra ${supportedDates.from} til ${supportedDates.to}.`)
    const options = { ...(asOf !== undefined && { asOf }), ...(basis !== undefined && { basis }) }
    return { file, options }
  } catch {
    return badCall('', 'Kendte valg: --basis announced|enacted og --as-of DATO.')
  }
}

function jsonOf(text: string): { value: unknown } | Problem {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof value === 'object' && value !== null) return { value }
    return notJson('Teksten er hverken en sag eller en liste af sager.')
  } catch {
    return notJson('Teksten er ikke JSON.')
  }
}

interface Problem {
  readonly problem: {
    readonly type: string
    readonly title: string
    readonly errors: readonly CaseFault[]
  }
}

function badCall(pointer: string, detail: string): Problem {
  return problem('bad-option', 'Kommandoen kan ikke forstås.', [{ pointer, detail }])
}

function unreadable(file: string): Problem {
  const detail = `Filen findes ikke eller kan ikke åbnes: ${file}`
  return problem('unreadable-file', 'Filen kan ikke læses.', [{ pointer: '', detail }])
}

function notJson(detail: string): Problem {
  return problem('bad-json', 'Teksten kan ikke læses.', [{ pointer: '', detail }])
}

function problem(kind: string, title: string, errors: readonly CaseFault[]): Problem {
  return { problem: { type: `urn:rettidig:problem:${kind}`, title, errors } }
}

function failed(document: Problem): LawAnswer {
  return { document, exitCode: 2 }
}
