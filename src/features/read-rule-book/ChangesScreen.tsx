import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLawChanges } from '../../client/useLawChanges'
import type { LawChangesPage } from '../../contract/ruleBook'
import { Page } from '../../ui/Page'
import { useDates } from '../../ui/useDates'
import { useLawAddress } from '../../ui/useLawAddress'
import { Asked } from './Asked'
import { ChangesBetween } from './ChangesBetween'
import { DayOfChanges } from './DayOfChanges'
import styles from './ruleBook.module.css'

/** What the law says otherwise on one day than on another. */
export function ChangesScreen() {
  const { t } = useTranslation()
  const { basis, day, search } = useLawAddress()
  const [from, to] = [day('fra'), day('til')]
  const changes = useLawChanges({
    basis,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })
  return (
    <Page title={t('rules.changes')}>
      <Text>{t('rules.changesLead')}</Text>
      <div className={styles.top}>
        <ChangesBetween
          from={from ?? changes.data?.from ?? ''}
          to={to ?? changes.data?.to ?? ''}
          error={changes.error}
        />
        <Anchor component={Link} to={`/regelbog${search}`}>
          {t('rules.toBook')}
        </Anchor>
      </div>
      <Asked question={changes}>{(found) => <Changes found={found} />}</Asked>
    </Page>
  )
}

function Changes({ found }: { readonly found: LawChangesPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { from, to, days, rules } = found
  const count = days.reduce((sum, { changes }) => sum + changes.length, 0)
  return (
    <Stack gap="xl">
      <Text role="status" size="sm">
        {count === 0
          ? t('rules.nothingChanges')
          : t('rules.changesCount', { count, from: long(from), to: long(to) })}
      </Text>
      {days.map((row) => (
        <DayOfChanges key={row.on} day={row} rules={rules} />
      ))}
    </Stack>
  )
}
