import { Anchor, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useSummons } from '../../client/useSummons'
import type { SummonsPage } from '../../contract/summons'
import styles from '../../ui/letter.module.css'
import { LetterSheet } from '../../ui/LetterSheet'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useDates } from '../../ui/useDates'
import { KeptLetters } from './KeptLetters'
import { useSummonsState } from '../../ui/useSummonsState'

/** What the citizen was written about a talk, or would be, as it looks on paper. */
export function SummonsScreen() {
  const { citizenId = '', conversationId = '' } = useParams()
  const asked = useSummons(citizenId, conversationId)
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  return <Opened page={asked.data} />
}

function Opened({ page }: { readonly page: SummonsPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const stateOf = useSummonsState()
  const [search] = useSearchParams()
  const { citizenId, name, talk, kept, preview, staged } = page
  const shown = kept.find(({ id }) => id === search.get('besked')) ?? kept[0] ?? null
  return (
    <Page title={t('summons.title')}>
      <div className={styles.beside}>
        <Text>
          {t('summons.about', {
            name,
            kind: t(`kind.${talk.kind}`),
            date: long(talk.on),
            time: talk.at,
          })}
        </Text>
        <Text role="status">
          {shown ? stateOf(shown) : t(preview ? 'summons.notSent' : 'summons.nothing')}
        </Text>
        {staged && <Text size="sm">{t('outbox.staged')}.</Text>}
        <Group gap="md" mt="xs">
          <Anchor component={Link} to={`/borgere/${citizenId}`}>
            {t('citizen.toCitizen')}
          </Anchor>
        </Group>
        {kept.length > 1 && <KeptLetters kept={kept} shown={shown?.id ?? ''} />}
      </div>
      {shown ? (
        <LetterSheet key={shown.id} letter={shown.letter} calendar={shown.calendar} />
      ) : (
        preview && <LetterSheet letter={preview.letter} calendar={null} />
      )}
    </Page>
  )
}
