import { Anchor, Group, Paper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useKeptMessage } from '../../client/useKeptMessage'
import styles from '../../ui/letter.module.css'
import { LetterSheet } from '../../ui/LetterSheet'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useMessageAbout } from '../../ui/useMessageAbout'
import { useSummonsState } from '../../ui/useSummonsState'

/** One message a citizen was told, as it was kept. */
export function MessageScreen() {
  const { t } = useTranslation()
  const { citizenId = '', messageId = '' } = useParams()
  const about = useMessageAbout()
  const stateOf = useSummonsState()
  const asked = useKeptMessage(citizenId, messageId)
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { name, content, staged } = asked.data
  return (
    <Page title={t('message.title')}>
      <div className={styles.beside}>
        <Text>{t('message.about', { name, about: about(asked.data) })}</Text>
        <Text role="status">{stateOf(asked.data)}</Text>
        {staged && <Text size="sm">{t('outbox.staged')}.</Text>}
        <Group gap="md" mt="xs">
          <Anchor component={Link} to={`/borgere/${citizenId}`}>
            {t('citizen.toCitizen')}
          </Anchor>
          <Anchor component={Link} to="/udbakke">
            {t('app.outbox')}
          </Anchor>
        </Group>
      </div>
      {content.kind === 'letter' ? (
        <LetterSheet letter={content.letter} calendar={content.calendar} />
      ) : (
        <Paper component="article" withBorder className={styles.sheet ?? ''} lang="da">
          <Text>{content.text.da}</Text>
        </Paper>
      )}
    </Page>
  )
}
