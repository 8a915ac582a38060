import type { TFunction } from 'i18next'
import type { OverviewRow } from '../../contract/offerOverview'
import { defused } from '../../ui/defused'
import type { OverviewWords } from './useOverviewWords'

/** The citizens as a table with its headings first, numbers masked; a line for each citizen. */
export function overviewTable(
  rows: readonly OverviewRow[],
  words: OverviewWords,
  t: TFunction,
): string[][] {
  const cells: readonly (readonly [string, (row: OverviewRow) => string | null])[] = [
    [t('overview.citizen'), ({ citizen }) => citizen.name],
    [t('overview.number'), ({ maskedNumber }) => maskedNumber],
    [t('overview.group'), words.group],
    [t('overview.benefit'), words.benefit],
    [t('overview.deadline'), ({ state }) => t(`overview.states.${state}`)],
    [t('overview.dueBy'), ({ dueBy }) => dueBy],
    [t('overview.waiver'), words.waiver],
    [t('overview.meets'), ({ foreseenOn }) => foreseenOn],
    [
      t('overview.plan'),
      ({ offers }) =>
        offers
          .map((offer) =>
            t('overview.offerLine', {
              kind: words.kind(offer),
              period: words.period(offer),
              status: words.status(offer),
            }),
          )
          .join('; '),
    ],
    [t('overview.who'), ({ caseworkerName }) => caseworkerName],
  ]
  return [
    cells.map(([heading]) => heading),
    ...rows.map((row) => cells.map(([, of]) => defused(of(row) ?? ''))),
  ]
}
