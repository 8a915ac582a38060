import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '../../contract/conversation'
import { useDates } from '../../ui/useDates'

/** What an outcome says beyond the usual: that nobody had booked it, another form than was booked, what was agreed. */
export default function OutcomeLines({ talk }: { readonly talk: Conversation }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { form, outcome } = talk
  const agreed = (outcome?.agreements ?? []).map(({ text, whose, by }) => {
    const agreement = t(`after.agreementLine.${whose}`, { text })
    return by === null ? agreement : t('after.agreementBy', { agreement, date: long(by) })
  })
  const absenceLines = useAbsenceLines(outcome?.absence ?? null)
  const afterwards = outcome?.afterwards ?? null
  const provider = outcome?.provider ?? null
  const lines = [
    ...(provider === null ? [] : [t('after.byProvider', { name: provider })]),
    ...(afterwards === null
      ? []
      : [
          afterwards === ''
            ? t('after.afterwards')
            : t('after.afterwardsBecause', { because: afterwards }),
        ]),
    ...(outcome?.form && outcome.form !== form
      ? [t('after.heldAs', { form: t(`form.${outcome.form}`).toLocaleLowerCase() })]
      : []),
    ...agreed,
    ...absenceLines,
  ]
  return lines.map((line) => (
    <Text key={line} size="sm" style={{ overflowWrap: 'anywhere' }}>
      {line}
    </Text>
  ))
}

function useAbsenceLines(absence: NonNullable<Conversation['outcome']>['absence']): string[] {
  const { t } = useTranslation()
  const { long } = useDates()
  if (absence === null) return []
  const { excuse, decision, notice } = absence
  const lines = [
    excuse && t('after.excused', { excuse: t(`after.excuses.${excuse}`).toLocaleLowerCase() }),
    decision &&
      t('after.decided', { text: decision.text, name: decision.byName, date: long(decision.on) }),
    notice &&
      `${t('absence.notice', { fund: notice.fundName })}: ${t(`absence.states.${notice.state}`).toLocaleLowerCase()}`,
    notice?.answer &&
      t('absence.answerLine', {
        name: notice.answer.byName,
        date: long(notice.answer.on),
        text: notice.answer.text,
      }),
  ]
  return lines.filter((line) => typeof line === 'string')
}
