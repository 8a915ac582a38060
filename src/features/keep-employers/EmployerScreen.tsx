import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useEmployer } from '../../client/useEmployer'
import type { EmployerPage } from '../../contract/employer'
import { Fact } from '../../ui/Fact'
import { FactGrid } from '../../ui/FactGrid'
import { groupedDigits } from '../../ui/groupedDigits'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { Unanswered } from '../../ui/Unanswered'
import { useDates } from '../../ui/useDates'
import { Contacts } from './Contacts'
import { EmployerMissing } from './EmployerMissing'
import styles from './employers.module.css'
import { Placements } from './Placements'

/** An employer: its facts, its contacts, and who is and was placed there. */
export function EmployerScreen() {
  const { employerId = '' } = useParams()
  const asked = useEmployer(employerId)
  const waiting = unanswered(asked)
  if (waiting.missing) return <EmployerMissing />
  if (!asked.data) return <Unanswered {...waiting} />
  return <Known employer={asked.data} key={employerId} />
}

const times = ['now', 'ahead', 'before'] as const

function Known({ employer }: { readonly employer: EmployerPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { id, cvr, pNumber, sector, address, entrance, wishes, state, changed } = employer
  return (
    <Page title={employer.name} windowTitle={t('employers.window')}>
      <Group justify="space-between">
        <Anchor component={Link} to="/virksomheder">
          {t('employers.toAll')}
        </Anchor>
        <Button component={Link} to={`/virksomheder/${id}/ret`} variant="default">
          {t('employers.edit')}
        </Button>
      </Group>
      {state === 'closed' && (
        <Group gap="xs">
          <Tag tone="near">{t('employers.closed')}</Tag>
          <Text size="sm">{t('employers.isClosedHint')}</Text>
        </Group>
      )}
      <FactGrid>
        <Fact name={t('employers.cvr')}>{groupedDigits(cvr)}</Fact>
        <Fact name={t('employers.pNumberShort')}>{pNumber ?? t('employers.notSaid')}</Fact>
        <Fact name={t('employers.sector')}>{t(`employers.sectors.${sector}`)}</Fact>
        <Fact name={t('employers.address')}>{address ?? t('employers.notSaid')}</Fact>
        <Fact name={t('employers.entrance')}>{entrance?.name ?? t('employers.nobody')}</Fact>
        <Fact name={t('employers.wishes')} wide>
          <span className={styles.words}>{wishes === '' ? t('employers.notSaid') : wishes}</span>
        </Fact>
      </FactGrid>
      <Contacts contacts={employer.contacts} />
      <Stack gap="xl">
        {times.map((time) => (
          <Placements
            key={time}
            title={t(`employers.placements.${time}`)}
            placements={employer.placements.filter((row) => row.time === time)}
          />
        ))}
      </Stack>
      <Text size="sm" c="dimmed">
        {t('employers.changed', {
          name: changed.byName,
          date: long(changed.on),
          time: changed.at,
        })}
      </Text>
    </Page>
  )
}
