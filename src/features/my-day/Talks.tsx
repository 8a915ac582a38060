import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DayTalk } from '../../contract/day'
import list from '../../ui/list.module.css'
import { TalkRow } from './TalkRow'

/** The talks of today, in order of time. */
export function Talks({ talks }: { readonly talks: readonly DayTalk[] }) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('day.talks')}>
      <Title order={2} size="h4">
        {t('day.talks')}
      </Title>
      {talks.length === 0 ? (
        <Text>{t('day.noTalks')}</Text>
      ) : (
        <ul className={list.list}>
          {talks.map((talk) => (
            <TalkRow key={talk.id} talk={talk} />
          ))}
        </ul>
      )}
    </section>
  )
}
