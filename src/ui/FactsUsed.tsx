import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Why } from '../contract/assessment'
import { useDates } from './useDates'
import { useSay } from './useSay'
import styles from './Why.module.css'

/** The facts of the case that an answer was made from. */
export function FactsUsed({ facts }: { readonly facts: Why['facts'] }) {
  const { t } = useTranslation()
  const say = useSay()
  const { long } = useDates()
  if (facts.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('why.facts')}
      </Text>
      <ul className={styles.list}>
        {facts.map(({ label, value }) => (
          <Text component="li" size="sm" key={label.da}>
            {say(label)}: {'date' in value ? long(value.date) : say(value.text)}
          </Text>
        ))}
      </ul>
    </div>
  )
}
