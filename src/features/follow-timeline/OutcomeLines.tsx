import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '../../contract/conversation'
import { useDates } from '../../ui/useDates'

/** What an outcome says beyond the usual: another form than was booked, and what was agreed. */
export default function OutcomeLines({ talk }: { readonly talk: Conversation }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { form, outcome } = talk
  const agreed = (outcome?.agreements ?? []).map(({ text, whose, by }) => {
    const agreement = t(`after.agreementLine.${whose}`, { text })
    return by === null ? agreement : t('after.agreementBy', { agreement, date: long(by) })
  })
  const lines = [
    ...(outcome?.form && outcome.form !== form
      ? [t('after.heldAs', { form: t(`form.${outcome.form}`).toLocaleLowerCase() })]
      : []),
    ...agreed,
  ]
  return lines.map((line) => (
    <Text key={line} size="sm" style={{ overflowWrap: 'anywhere' }}>
      {line}
    </Text>
  ))
}
