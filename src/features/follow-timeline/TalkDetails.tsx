import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '../../contract/conversation'
import { useDates } from '../../ui/useDates'

/** What was said and decided about a talk, a line each. */
export function TalkDetails({ talk }: { readonly talk: Conversation }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { outcome, topic } = talk
  const lines = [
    topic,
    useWish(talk),
    useDecision(talk),
    outcome?.cancelledBy && t(`timeline.cancelledBy.${outcome.cancelledBy}`),
    outcome?.note,
    outcome &&
      t('timeline.registeredBy', {
        name: outcome.registeredByName,
        date: long(outcome.registeredOn),
      }),
  ].filter((line): line is string => Boolean(line))
  return lines.map((line) => (
    <Text key={line} size="sm" style={{ overflowWrap: 'anywhere' }}>
      {line}
    </Text>
  ))
}

function useWish({ wish }: Conversation): string | null {
  const { t } = useTranslation()
  const { long } = useDates()
  if (wish === null) return null
  const form = t(`form.${wish.form}`).toLocaleLowerCase()
  return wish.on === null
    ? t('timeline.wish', { form })
    : t('timeline.wishAsked', { form, date: long(wish.on), name: wish.byName })
}

function useDecision({ physicalRequired }: Conversation): string | null {
  const { t } = useTranslation()
  const { long } = useDates()
  if (!physicalRequired?.because) return null
  const { because, byName: name, on } = physicalRequired
  return on === null
    ? t('timeline.decided', { name, because })
    : t('timeline.decidedOn', { name, because, date: long(on) })
}
