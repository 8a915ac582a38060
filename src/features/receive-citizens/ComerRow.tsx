import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Comer } from '../../contract/reception'
import { NeedsLine } from '../../ui/NeedsLine'
import { useLanguageName } from '../../ui/useLanguageName'
import { useParticipantNames } from '../../ui/useParticipantNames'
import { Arrived } from './Arrived'
import styles from './reception.module.css'

/** Somebody who comes: when, who, to whom and where, with what one must know at the counter. */
export function ComerRow({ comer }: { readonly comer: Comer }) {
  const { t } = useTranslation()
  const namesOf = useParticipantNames()
  const languageName = useLanguageName()
  const { citizen, at, until, kind, caseworkerName, room, participants, needs } = comer
  const name = citizen?.name ?? t('reception.someone')
  const along = namesOf(participants)
  // What is kept about safety and about other times is nobody's business who passes the counter.
  const paper = [
    needs.interpreter && t('needs.interpreterShort', { language: languageName(needs.interpreter) }),
    needs.disability,
  ].filter((part) => part !== null && part !== '')
  return (
    <li className={styles.comer}>
      <Text fw={600} className={styles.time ?? ''}>
        {at}–{until}
      </Text>
      <div className={styles.who}>
        {citizen ? (
          <Anchor component={Link} to={`/borgere/${citizen.id}`} fw={600}>
            {name}
          </Anchor>
        ) : (
          <Text>{name}</Text>
        )}
        <Text size="sm">{t(`kind.${kind}`)}</Text>
        {along.length > 0 && (
          <Text size="sm">{t('reception.comesAlong', { who: along.join(', ') })}</Text>
        )}
        <div className={styles.onScreen}>
          <NeedsLine needs={{ ...needs, hindrances: [] }} />
        </div>
        {paper.length > 0 && (
          <Text size="sm" className={styles.onPaper ?? ''}>
            {t('reception.paperNeeds', { needs: paper.join(' · ') })}
          </Text>
        )}
      </div>
      <div className={styles.where}>
        <Text>{t('reception.with', { name: caseworkerName })}</Text>
        {room !== '' && <Text size="sm">{room}</Text>}
      </div>
      <div className={styles.here}>
        <Arrived comer={comer} name={name} />
      </div>
    </li>
  )
}
