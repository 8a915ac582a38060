import type { EmployerRow } from '../../contract/employer'

/** The employer that was meant by what somebody wrote: by its CVR number, or else its name. */
export function employerWritten(
  written: string,
  employers: readonly EmployerRow[],
): EmployerRow | null {
  const digits = written.replaceAll(/\s/g, '')
  const words = written.toLocaleLowerCase('da')
  if (words === '') return null
  return (
    employers.find(({ cvr }) => digits.includes(cvr)) ??
    employers.find(({ name }) => words.includes(name.toLocaleLowerCase('da'))) ??
    null
  )
}
