import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitizenPage } from '../../contract/citizen'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

/** Talks held in a form the law did not allow that day, with the rule. Nothing is undone by it. */
export default function HeldUnlawfully({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const say = useSay()
  const { long } = useDates()
  return citizen.unlawfullyHeld.map(({ conversation, reason, why, rules }) => {
    const talk = citizen.conversations.find(({ id }) => id === conversation)
    if (!talk) return null
    const form = t(`form.${talk.outcome?.form ?? talk.form}`).toLocaleLowerCase()
    const words = { kind: t(`kind.${talk.kind}`), date: long(talk.on), form }
    return (
      <Message
        key={conversation}
        tone="near"
        role="region"
        title={`${t('after.unlawfulForm')}: ${long(talk.on)}`}
      >
        <Text size="sm">{t('after.unlawfulFormText', words)}</Text>
        <Text size="sm">{say(reason)}</Text>
        <Why about={say(reason)} why={why} rules={rules} />
      </Message>
    )
  })
}
