import type { CaseloadColumns } from '../../contract/caseload'
import { defused } from '../../ui/defused'
import { citizenLine, type CitizenLine } from './citizenLine'
import type { ListWords } from './listWords'

/** Every column there is, with its heading first; numbers masked as in the list. */
export function exportTable(
  columns: CaseloadColumns,
  ids: ReadonlySet<string>,
  words: ListWords,
): string[][] {
  const lines = columns.id.flatMap((id, row) =>
    ids.has(id) ? (citizenLine(columns, row) ?? []) : [],
  )
  const { t, facet } = words
  const cells: readonly (readonly [string, (line: CitizenLine) => string | number | null])[] = [
    [t('list.column.name'), ({ name }) => name],
    [t('list.number'), ({ maskedNumber }) => maskedNumber],
    [t('list.column.age'), ({ age }) => age],
    [t('list.facet.benefit'), ({ benefit }) => t(`benefit.${benefit ?? 'none'}`)],
    [t('list.facet.group'), ({ targetGroup }) => targetGroup && facet('group', targetGroup)],
    [t('list.column.party'), ({ party }) => party && facet('party', party)],
    [t('list.until'), ({ partyUntil }) => partyUntil],
    [t('list.column.next'), ({ kind }) => kind && t(`kind.${kind}`)],
    [t('list.talkNumber'), ({ number }) => number],
    [t('list.dueBy'), ({ dueBy }) => dueBy],
    [t('list.booked'), ({ bookedOn }) => bookedOn],
    [t('list.standing'), ({ urgency }) => urgency && t(`urgency.${urgency}`)],
    [t('list.toMend'), ({ unlawful }) => unlawful],
    [t('list.column.form'), ({ forms }) => forms.map((form) => t(`form.${form}`)).join(', ')],
    [
      t('list.column.exemption'),
      ({ exemptions }) => exemptions.map((one) => t(`list.exemption.${one}`)).join(', '),
    ],
    [t('list.column.version'), ({ version }) => version && facet('version', version)],
    [t('list.column.missed'), ({ missed }) => missed],
    [t('list.column.fund'), ({ fund }) => fund && facet('fund', fund)],
    [t('list.column.municipality'), ({ municipality }) => facet('municipality', municipality)],
    [
      t('list.column.caseworker'),
      ({ caseworker }) => caseworker && facet('caseworker', caseworker),
    ],
  ]
  return [
    cells.map(([heading]) => heading),
    ...lines.map((line) => cells.map(([, of]) => defused(String(of(line) ?? '')))),
  ]
}
