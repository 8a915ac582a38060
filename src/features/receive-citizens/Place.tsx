import { Text, Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReceptionPage } from '../../contract/reception'
import { ComerRow } from './ComerRow'
import styles from './reception.module.css'

/** With more than these the paper is set closer, so that a place is still one sheet. */
const fewEnough = 18

/** Everybody who comes to one place, on one sheet of paper. */
export function Place(props: {
  readonly place: ReceptionPage['places'][number]
  readonly day: string
}) {
  const { t } = useTranslation()
  const id = useId()
  const { place, day } = props
  const { address, comers } = place
  return (
    <section
      aria-labelledby={id}
      className={`${styles.place ?? ''} ${comers.length > fewEnough ? (styles.many ?? '') : ''}`}
    >
      <Title order={2} size="h4" id={id}>
        {address === '' ? t('reception.noAddress') : address}
      </Title>
      <Text size="sm" className={styles.onPaper ?? ''}>
        {day}
      </Text>
      <Text role="status" size="sm" className={styles.onScreen ?? ''}>
        {t('reception.count', {
          count: comers.length,
          arrived: comers.filter(({ arrived }) => arrived !== null).length,
        })}
      </Text>
      <ul className={styles.comers}>
        {comers.map((comer) => (
          <ComerRow key={comer.id} comer={comer} />
        ))}
      </ul>
    </section>
  )
}
