import type { EmployerRow } from '../../contract/employer'

/** The employers with a text in their name, or whose CVR number begins with its digits. */
export function employersNamed(
  employers: readonly EmployerRow[],
  text: string,
): readonly EmployerRow[] {
  const wanted = text.trim().toLocaleLowerCase('da')
  const digits = wanted.replaceAll(/\s/g, '')
  return employers.filter(
    ({ name, cvr }) =>
      name.toLocaleLowerCase('da').includes(wanted) || (digits !== '' && cvr.startsWith(digits)),
  )
}
