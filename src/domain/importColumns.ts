/** A column of a list of citizens: where its cells go in a registration, and what heads it. */
export interface ImportColumn {
  /** RFC 6901 pointer into the registration of a new citizen. */
  readonly pointer: string
  readonly heading: string
  readonly alsoCalled: readonly string[]
  readonly required: boolean
}

/** Every column a list may have, in the order of the template. */
export const importColumns = [
  column('/number', 'CPR-nummer', {
    required: true,
    alsoCalled: ['CPR', 'CPR-nr', 'Personnummer'],
  }),
  column('/name', 'Navn', { required: true }),
  column('/municipality', 'Kommune', { alsoCalled: ['Jobcenter', 'Kommunekode'] }),
  column('/unemploymentFund', 'A-kasse'),
  column('/phone', 'Telefon', { alsoCalled: ['Telefonnummer', 'Tlf'] }),
  column('/digitalPost', 'Digital post'),
  column('/vocationalEducation', 'Erhvervsuddannelse'),
  column('/benefit/benefit', 'Ydelse'),
  column('/benefit/targetGroup', 'Målgruppe'),
  column('/benefit/from', 'Fra', { alsoCalled: ['Første dag', 'Startdato'] }),
  column('/benefit/employer', 'Arbejdsgiver'),
  column('/benefit/expectedRecovery', 'Forventet rask'),
  column('/benefit/employerExpectsRecovery', 'Arbejdsgiver forventer rask'),
  column('/benefit/workDuty', 'Arbejdspligt'),
] as const

/** The column a heading names, however it is spelled; null when there is none of that name. */
export function columnCalled(heading: string): ImportColumn | null {
  const wanted = plain(heading)
  return (
    importColumns.find((row) =>
      [row.heading, ...row.alsoCalled].some((name) => plain(name) === wanted),
    ) ?? null
  )
}

function column(
  pointer: string,
  heading: string,
  more: Partial<Pick<ImportColumn, 'required' | 'alsoCalled'>> = {},
): ImportColumn {
  return { pointer, heading, alsoCalled: [], required: false, ...more }
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\d]/gu, '')
}
