import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CalendarTalk } from '../../contract/calendar'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import styles from './calendar.module.css'
import { useTalkName } from './useTalkName'

/** A talk in the list; `named` tells whose it is. */
export function ListedTalk({
  talk,
  named,
  onOpen,
}: {
  readonly talk: CalendarTalk
  readonly named: boolean
  readonly onOpen: () => void
}) {
  const { t } = useTranslation()
  const name = useTalkName()
  const { citizen, at, until, kind, form, place, status } = talk
  return (
    <li className={styles.talk}>
      <Text size="sm" className={styles.time ?? ''}>
        {at}–{until}
      </Text>
      <div>
        <Anchor
          component="button"
          type="button"
          className={styles.name ?? ''}
          onClick={onOpen}
          aria-label={
            named
              ? t('calendar.talkOf', { talk: name(talk), name: talk.caseworkerName })
              : name(talk)
          }
        >
          {citizen?.name ?? t('calendar.unknownCitizen')}
        </Anchor>{' '}
        <Tag tone={toneOf(status)}>{t(`status.${status}`)}</Tag>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {[named ? talk.caseworkerName : '', t(`kind.${kind}`), place || t(`form.${form}`)]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      </div>
    </li>
  )
}
