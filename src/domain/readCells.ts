import { targetGroups } from '../law/caseFile'
import { benefitGroups } from '../law/rules/benefitGroups'
import type { Authority } from './authority'
import { benefitCalled } from './benefitWords'
import { danishDate } from './danishDate'

/** The cells of one row by the pointer of their column, as they were written. */
export type Cells = ReadonlyMap<string, string>

export interface CellFault {
  /** RFC 6901 pointer into the registration. */
  readonly pointer: string
  readonly code: string
}

/**
 * One row of a list as a registration, not yet checked, and the cells that cannot be read. What a
 * row says nothing about is left to what goes without saying: one's own place, digital post.
 */
export function readCells(
  cells: Cells,
  own: Authority,
  authorities: readonly Authority[],
): { readonly registration: unknown; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = []
  const text = (pointer: string) => cells.get(pointer)?.trim() ?? ''
  const read = <T>(
    pointer: string,
    reader: (said: string) => T | undefined,
    code: string,
    empty: T,
  ): T => {
    const said = text(pointer)
    if (said === '') return empty
    const value = reader(said)
    if (value !== undefined) return value
    faults.push({ pointer, code })
    return empty
  }
  const date = (pointer: string) =>
    read(pointer, (said) => danishDate(said) ?? undefined, 'invalid-date', null)
  const flag = <T>(pointer: string, empty: T) =>
    read<boolean | T>(pointer, yesOrNo, 'invalid-yes-no', empty)
  const benefit = read(
    '/benefit/benefit',
    (said) => benefitCalled(said) ?? undefined,
    'unknown-benefit',
    null,
  )
  const hasBenefit = [...cells].some(
    ([pointer, said]) => pointer.startsWith('/benefit/') && said.trim() !== '',
  )
  const groups = benefit === null ? [] : benefitGroups[benefit]
  const only = groups.length === 1 ? groups[0] : undefined
  const registration = {
    number: text('/number'),
    name: text('/name'),
    municipality: read(
      '/municipality',
      homeAmong(authorities),
      'unknown-municipality',
      own.municipality ?? '',
    ),
    unemploymentFund: read(
      '/unemploymentFund',
      fundAmong(authorities),
      'unknown-fund',
      own.kind === 'fund' ? own.id : null,
    ),
    digitalPost: flag('/digitalPost', true),
    phone: text('/phone'),
    vocationalEducation: flag('/vocationalEducation', null),
    benefit: hasBenefit
      ? {
          benefit: benefit ?? undefined,
          targetGroup: read('/benefit/targetGroup', groupCalled, 'unknown-group', only),
          from: date('/benefit/from') ?? '',
          employer: text('/benefit/employer'),
          expectedRecovery: date('/benefit/expectedRecovery'),
          employerExpectsRecovery: date('/benefit/employerExpectsRecovery'),
          workDuty: flag('/benefit/workDuty', false),
        }
      : null,
  }
  return { registration, faults }
}

function yesOrNo(said: string): boolean | undefined {
  const word = said.toLocaleLowerCase('da')
  if (['ja', 'j', '1', 'sand'].includes(word)) return true
  return ['nej', 'n', '0', 'falsk'].includes(word) ? false : undefined
}

/** With a point or, as a Danish spreadsheet likes it, a comma. */
function groupCalled(said: string) {
  const group = said.replace(',', '.')
  return targetGroups.find((row) => row === group)
}

function homeAmong(authorities: readonly Authority[]) {
  return (said: string) =>
    authorities.find(
      ({ municipality, name }) =>
        municipality !== null && (municipality === said.padStart(4, '0') || isCalled(name, said)),
    )?.municipality ?? undefined
}

function fundAmong(authorities: readonly Authority[]) {
  return (said: string) =>
    authorities.find(({ kind, name }) => kind === 'fund' && isCalled(name, said))?.id
}

/** By its whole name, or by the place alone: Jobcenter Eksempelby, Eksempelby. */
function isCalled(name: string, said: string): boolean {
  const [whole, wanted] = [name, said].map((text) => text.normalize('NFC').toLocaleLowerCase('da'))
  return whole === wanted || whole === `jobcenter ${wanted}`
}
