import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSave } from '../../client/useSave'
import { registerFundWish, type FundWish as Shown } from '../../contract/fundWish'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useDates } from '../../ui/useDates'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'

/** Whether the citizen wishes the fund to take part in a talk of the job centre, and the way to say so. */
export default function FundWish(props: { readonly citizenId: string; readonly wish: Shown }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { wish } = props
  const { number, attends, byName, on } = wish
  const answer = attends === null ? 'unasked' : attends ? 'yes' : 'no'
  return (
    <Paper component="section" withBorder p="md" my="md" aria-labelledby="fund-wish">
      <Stack gap="sm">
        <Title order={2} size="h4" id="fund-wish">
          {t('fundWish.title', { number })}
        </Title>
        <Text>{t(`fundWish.answers.${answer}`)}</Text>
        {byName !== null && on !== null && (
          <Text size="sm">{t('timeline.registeredBy', { name: byName, date: long(on) })}</Text>
        )}
        <Answers key={wish.version} {...props} />
      </Stack>
    </Paper>
  )
}

function Answers({ citizenId, wish }: { readonly citizenId: string; readonly wish: Shown }) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const [requestId] = useState(() => crypto.randomUUID())
  const part = useRef<HTMLDivElement>(null)
  const { state, save } = useSave(registerFundWish)
  useEffect(() => {
    if (state.is === 'refused') focusFirstError(part.current)
  }, [state])
  const say = async (attends: boolean) => {
    const { version } = wish
    if (!(await save({ params: { citizenId }, body: { attends }, requestId, version }))) return
    saidSaved(t('fundWish.saved'))
    focusHeading()
  }
  return (
    <Stack gap="sm" ref={part}>
      <Group>
        {[true, false]
          .filter((attends) => attends !== wish.attends)
          .map((attends) => (
            <SaveButton
              key={String(attends)}
              type="button"
              variant="default"
              busy={state.is === 'saving' || state.is === 'unknown'}
              onClick={() => void say(attends)}
            >
              {t(attends ? 'fundWish.yes' : 'fundWish.no')}
            </SaveButton>
          ))}
        <SaveStatus is={state.is} />
      </Group>
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t('save.refused')}>
          <Text size="sm">{problemText(state.problem.problem)}</Text>
        </Message>
      )}
    </Stack>
  )
}
