import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { BookingOptions } from '../../contract/bookingOptions'
import { Message } from '../../ui/Message'
import { pickRules } from '../../ui/pickRules'
import { useSettledWords } from '../../ui/useSettledWords'
import { Why } from '../../ui/Why'

/** That the requirement one came to book for asks for no talk any more, and what to do instead. */
export function Settled(props: { readonly citizen: string; readonly options: BookingOptions }) {
  const { t } = useTranslation()
  const words = useSettledWords()
  const { citizen, options } = props
  const { settled, rules } = options
  if (settled === null) return null
  return (
    <Message tone="bad" role="status" title={t('proposed.settledTitle')}>
      <Text size="sm">{words(settled)}</Text>
      <Why about={words(settled)} why={settled.why} rules={pickRules(settled.rules, rules)} />
      <Text size="sm">
        <Anchor component={Link} to={`/borgere/${citizen}/samtaler/ny`}>
          {t('proposed.bookAnother')}
        </Anchor>
      </Text>
    </Message>
  )
}
