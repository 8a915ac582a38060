import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { TimelinessQuery } from '../../client/useTimeliness'
import { useSay } from '../../ui/useSay'
import { useMonths } from './useMonths'

/** What a list is narrowed to, a piece for each thing chosen. */
export function useChosenWords(): (
  query: TimelinessQuery,
  month: string | undefined,
  caseworkerName: string | null,
) => readonly string[] {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useMonths()
  return ({ months, party, group, caseworker }, month, caseworkerName) => [
    month === undefined ? t('timely.chosenSpan', { count: months }) : long(month),
    ...(party === undefined ? [] : [t('timely.chosenParty', { party: say(parties[party]) })]),
    ...(group === undefined
      ? []
      : [
          t('timely.chosenGroup', {
            group: group === 'none' ? '–' : `${group} ${t(`group.${group}`)}`,
          }),
        ]),
    ...(caseworker === undefined
      ? []
      : [
          caseworker === 'nobody'
            ? t('timely.chosenNobody')
            : t('timely.chosenWho', { name: caseworkerName ?? '' }),
        ]),
  ]
}
