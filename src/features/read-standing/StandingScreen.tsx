import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useStanding } from '../../client/useStanding'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useDates } from '../../ui/useDates'
import { Duties } from './Duties'
import { Exemptions } from './Exemptions'
import { OfferObligation } from './OfferObligation'
import { Rights } from './Rights'
import { StandingNotices } from './StandingNotices'

/** What the law lays on a citizen today, gives them, and lets them off. */
export function StandingScreen() {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizenId = '' } = useParams()
  const asked = useStanding(citizenId)
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const standing = asked.data
  return (
    <Page title={t('standing.titleFor', { name: standing.name })} windowTitle={t('standing.title')}>
      <Anchor component={Link} to={`/borgere/${citizenId}`}>
        {t('standing.toCitizen')}
      </Anchor>
      <Text>{t('standing.asOf', { date: long(standing.asOf) })}</Text>
      <StandingNotices standing={standing} />
      {standing.startedOn === null && <Text>{t('standing.noProcess')}</Text>}
      <Stack gap="xl">
        {standing.duties.length > 0 && <Duties standing={standing} />}
        <OfferObligation standing={standing} />
        {standing.rights.length > 0 && <Rights standing={standing} />}
        <Exemptions standing={standing} />
      </Stack>
    </Page>
  )
}
