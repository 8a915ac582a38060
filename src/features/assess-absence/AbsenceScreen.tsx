import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCitizen } from '../../client/useCitizen'
import { NoSuchTalk } from '../../ui/NoSuchTalk'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useDates } from '../../ui/useDates'
import { Decision } from './Decision'
import { Evidence } from './Evidence'
import { KeptSummons } from './KeptSummons'
import { Notice } from './Notice'

/** An absence: what is known of it, the notice to the citizen's fund, and what was decided. */
export function AbsenceScreen() {
  const { t } = useTranslation()
  const { full } = useDates()
  const { citizenId = '', conversationId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  if (!citizen.data) return <Unanswered {...unanswered(citizen)} />
  const talk = citizen.data.conversations.find(({ id }) => id === conversationId)
  const absence = talk?.outcome?.absence
  if (!talk || !absence) return <NoSuchTalk citizenId={citizenId} />
  const given = { citizen: citizen.data, talk, absence }
  return (
    <Page title={t('absence.title')}>
      <Stack gap="lg" maw={640}>
        <Text>
          {citizen.data.name}: {t(`kind.${talk.kind}`)}, {full(talk.on)}{' '}
          {t('timeline.time', { from: talk.at, to: talk.until })}
        </Text>
        <Text>{t('outcome.missedHint')}</Text>
        {talk.mine && <Evidence {...given} />}
        {talk.mine && <KeptSummons citizenId={citizenId} talk={talk} />}
        <Notice {...given} />
        {talk.mine && <Decision {...given} />}
      </Stack>
    </Page>
  )
}
