import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeasureFigures, TimelinessPage } from '../../contract/timeliness'
import { RuleLink } from '../../ui/RuleLink'
import { few } from './shareOf'
import styles from './timeliness.module.css'

/** What a measure counts, in words, and the rules it rests on. */
export function HowCounted(props: {
  readonly figures: MeasureFigures
  readonly rules: TimelinessPage['rules']
}) {
  const { t } = useTranslation()
  const { figures, rules } = props
  const { measure } = figures
  return (
    <Stack gap={4} maw="70ch">
      <Title order={3} size="h5">
        {t('timely.how')}
      </Title>
      {(['when', 'held', 'out'] as const).map((part) => (
        <Text size="sm" key={part}>
          {t(`timely.ways.${measure}.${part}`)}
        </Text>
      ))}
      <Text size="sm">{t('timely.few', { count: few })}</Text>
      <Text size="sm" component="div">
        {t('timely.rules')}:
        <ul className={styles.rules}>
          {figures.rules.map((id) => {
            const rule = rules[id]
            return rule ? (
              <li key={id}>
                <RuleLink rule={rule} />
              </li>
            ) : null
          })}
        </ul>
      </Text>
    </Stack>
  )
}
