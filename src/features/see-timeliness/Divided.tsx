import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { MeasureFigures, TimelinessPage } from '../../contract/timeliness'
import { capital } from '../../ui/capital'
import { useSay } from '../../ui/useSay'
import { wordFor } from '../../ui/wordFor'
import { addressWords } from './addressWords'
import { FiguresTable } from './FiguresTable'
import { MonthChart } from './MonthChart'
import { HowCounted } from './HowCounted'
import styles from './timeliness.module.css'
import { useMeasureName } from './useMeasureName'
import { useMonths } from './useMonths'

/** One measure divided every way, with how it is counted. */
export function Divided(props: {
  readonly figures: MeasureFigures
  readonly rules: TimelinessPage['rules']
}) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useMonths()
  const nameOf = useMeasureName()
  const { figures, rules } = props
  const { measure, months, total } = figures
  const maal = wordFor(addressWords.measures, measure)
  return (
    <section aria-label={nameOf(measure)}>
      <Title order={2} size="h4" mb="xs">
        {nameOf(measure)}
      </Title>
      {total.kept + total.missed === 0 ? (
        <Text mb="md">{t('timely.noneDue')}</Text>
      ) : (
        <MonthChart months={months} />
      )}
      <div className={styles.tables}>
        <Stack gap="lg">
          <FiguresTable
            title={t('timely.byMonth')}
            of={t('timely.month')}
            ahead={false}
            rows={months.toReversed().map(({ month, tally }) => ({
              name: long(month),
              tally,
              to: { maal, maaned: month },
            }))}
          />
          <HowCounted figures={figures} rules={rules} />
        </Stack>
        <Stack gap="lg">
          <FiguresTable
            title={t('timely.byParty')}
            of={t('timely.partyColumn')}
            ahead
            rows={figures.parties.map(({ party, tally }) => ({
              name: capital(say(parties[party])),
              tally,
              to: { maal, part: wordFor(addressWords.parties, party) },
            }))}
          />
          <FiguresTable
            title={t('timely.byGroup')}
            of={t('timely.group')}
            ahead
            rows={figures.groups.map(({ group, tally }) => ({
              name: group === null ? t('timely.noGroup') : `${group} ${t(`group.${group}`)}`,
              tally,
              to: { maal, gruppe: group ?? 'ingen' },
            }))}
          />
          <FiguresTable
            title={t('timely.byCaseworker')}
            of={t('timely.who')}
            ahead
            rows={figures.caseworkers.map(({ person, name, tally }) => ({
              name: person === null ? t('timely.nobody') : name,
              tally,
              to: { maal, hos: person ?? 'ingen' },
            }))}
          />
        </Stack>
      </div>
    </section>
  )
}
