import { Stack, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Why as Reasons } from '../contract/assessment'
import type { Citation } from '../contract/ruleCitation'
import { ArithmeticList } from './ArithmeticList'
import { FactsUsed } from './FactsUsed'
import { RuleList } from './RuleList'
import { useSay } from './useSay'
import styles from './Why.module.css'

/** Opens to the reasons of one answer: rules with dates and sources, facts used, arithmetic. */
export function Why(props: {
  /** What is explained, for those who hear the button without seeing its place. */
  readonly about: string
  readonly why: Reasons | null
  readonly rules: readonly Citation[]
}) {
  const { t } = useTranslation()
  const say = useSay()
  const [open, setOpen] = useState(false)
  const { why } = props
  return (
    <details className={styles.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('why.open')}
        <VisuallyHidden> {props.about}</VisuallyHidden>
        {why?.assumption && ` (${t('why.assumption').toLocaleLowerCase()})`}
      </summary>
      {open && (
        <Stack gap="sm" className={styles.body}>
          {why && <ArithmeticList steps={why.arithmetic} />}
          {why && <FactsUsed facts={why.facts} />}
          {why?.assumption && (
            <Text size="sm">
              <strong>{t('why.assumption')}:</strong> {say(why.assumption)}
            </Text>
          )}
          <RuleList rules={props.rules} />
        </Stack>
      )}
    </details>
  )
}
