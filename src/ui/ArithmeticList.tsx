import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Why } from '../contract/assessment'
import { useDates } from './useDates'
import { useSay } from './useSay'
import styles from './Why.module.css'

/** The dates that were computed, as "8. januar 2024 + 14 dage = 22. januar 2024". */
export function ArithmeticList({ steps }: { readonly steps: Why['arithmetic'] }) {
  const { t } = useTranslation()
  const say = useSay()
  const { long } = useDates()
  if (steps.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('why.arithmetic')}
      </Text>
      <ul className={styles.list}>
        {steps.map(({ label, from, step, to }) => {
          const count = Math.abs(step.count)
          const amount =
            step.unit === 'days' ? t('why.days', { count }) : t('why.months', { count })
          return (
            <Text component="li" size="sm" key={`${label.da} ${from} ${to}`}>
              {say(label)}: {long(from)} {step.count < 0 ? '−' : '+'} {amount} = {long(to)}
            </Text>
          )
        })}
      </ul>
    </div>
  )
}
