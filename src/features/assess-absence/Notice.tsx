import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormDraft } from '../../client/useFormDraft'
import { Failure } from '../../ui/Failure'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import { Waiting } from '../../ui/Waiting'
import type { AbsenceProps } from './absenceProps'
import { AnswerForm } from './AnswerForm'
import { SendNotice } from './SendNotice'

const tones = { 'to-send': 'near', sent: 'ours', answered: 'good' } as const

/** The notice to the citizen's fund: how it stands, and what one can do with it now. */
export function Notice(props: AbsenceProps) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { talk, absence } = props
  const { notice } = absence
  if (notice === null) return null
  const { state, fundName, sent, answer } = notice
  return (
    <section aria-labelledby="notice">
      <Title order={2} size="h4" id="notice" mb="sm">
        {t('absence.notice', { fund: fundName })}{' '}
        <Tag tone={tones[state]}>{t(`absence.states.${state}`)}</Tag>
      </Title>
      {sent && <Text>{t('absence.sentLine', { name: sent.byName, date: long(sent.on) })}</Text>}
      {answer && (
        <Text style={{ overflowWrap: 'anywhere' }}>
          {t('absence.answerLine', {
            name: answer.byName,
            date: long(answer.on),
            text: answer.text,
          })}
        </Text>
      )}
      {talk.mine && state === 'to-send' && <SendNotice {...props} />}
      {!talk.mine && state === 'sent' && <Answering {...props} />}
    </section>
  )
}

function Answering(props: AbsenceProps) {
  const opened = useFormDraft(`notice-${props.talk.id}`)
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Failure onRetry={() => void opened.refetch()} />
  return <AnswerForm {...props} opened={opened.data} />
}
