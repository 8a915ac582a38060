import { Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { OpenedForm } from '../../client/useFormDraft'
import type { SelfBookingCandidates } from '../../contract/selfBookingCandidates'
import { chosenCitizens } from '../../ui/chosenCitizens'
import { DateField } from '../../ui/DateField'
import { focusFirstError } from '../../ui/focusFirstError'
import { FoundDraft } from '../../ui/FoundDraft'
import list from '../../ui/list.module.css'
import { parseDate } from '../../ui/parseDate'
import { SaveButton } from '../../ui/SaveButton'
import { useFieldError } from '../../ui/useFieldError'
import { CandidateRow } from './CandidateRow'
import { ChooseAll } from './ChooseAll'
import { Nobody } from './Nobody'
import { progressId } from '../../ui/progressId'
import { SelfBookingProgress } from './SelfBookingProgress'
import { useChoice } from './useChoice'
import { useOpening } from './useOpening'
import { useSeen } from './useSeen'

/** Whom to let book alone, until when, and the one button that tells them. */
export function SelfBookingForm(props: {
  readonly me: string
  readonly candidates: SelfBookingCandidates
  readonly opened: OpenedForm
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { me, candidates, opened } = props
  const choice = useChoice(opened)
  const { typed } = choice
  const opening = useOpening(me, choice)
  const rows = useSeen(candidates.citizens, ({ citizen }) => citizen.id)
  const [previewed, setPreviewed] = useState<string | null>(null)
  const [failures, setFailures] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (failures > 0) focusFirstError(form.current)
  }, [failures])
  const deadline = typed.value.deadline || candidates.earliest
  const date = parseDate(deadline)
  const wrong =
    date === null ? 'invalid' : date < candidates.earliest ? 'deadline-too-soon' : undefined
  const open = rows.filter(
    ({ row, gone }) => !gone && row.offer !== null && !opening.opened.has(row.citizen.id),
  )
  const { state } = useLocation()
  const [carried] = useState(() => chosenCitizens(state))
  const here = open.flatMap(({ row }) => (carried?.has(row.citizen.id) ? row.citizen.id : []))
  useEffect(() => {
    if (here.length > 0) choice.choose(here, true)
    // oxlint-disable-next-line react/exhaustive-deps -- once: afterwards it is as one leaves it
  }, [])
  const chosen = open.filter(({ row }) => choice.isChosen(row.citizen.id))
  const busy = opening.sending.busy || opening.undoing.busy
  if (rows.length === 0) return <Nobody task="selfBooking" />

  async function send() {
    if (date === null || wrong !== undefined || chosen.length === 0)
      return setFailures(failures + 1)
    setPreviewed(null)
    const all = await opening.open(
      chosen.map(({ row }) => row),
      date,
    )
    if (all) typed.done()
    document.getElementById(progressId)?.focus()
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Stack gap="md">
        {carried && (
          <Text role="status">
            {t('letters.carried', { count: carried.size, here: here.length })}
          </Text>
        )}
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        {open.length > 0 && (
          <>
            <Stack gap={4} maw={320}>
              <DateField
                name="/deadline"
                label={t('letters.deadline')}
                value={deadline}
                onChange={(value) => typed.change({ deadline: value })}
                error={failures > 0 ? word(wrong) : undefined}
              />
              <Text size="sm">{t('letters.deadlineHint')}</Text>
            </Stack>
            <ChooseAll
              keys={open.map(({ row }) => row.citizen.id)}
              label={t('letters.all.selfBooking')}
              choice={choice}
            />
          </>
        )}
        <Group gap="sm">
          {(chosen.length > 0 || opening.sending.busy) && (
            <SaveButton type="submit" busy={busy}>
              {t('letters.send.selfBooking', {
                count: opening.sending.busy ? opening.sending.run.ids.length : chosen.length,
              })}
            </SaveButton>
          )}
        </Group>
        <SelfBookingProgress opening={opening} minutes={candidates.minutesToUndo} />
        <section aria-label={t('letters.citizens')}>
          <Title order={2} size="h4">
            {t('letters.citizens')}
          </Title>
          <ul className={list.list}>
            {rows.map(({ row, gone }) => (
              <CandidateRow
                key={row.citizen.id}
                row={row}
                gone={gone}
                me={me}
                deadline={date ?? candidates.earliest}
                choice={choice}
                opening={opening}
                previewed={previewed === row.citizen.id}
                onPreview={(shown) => setPreviewed(shown ? row.citizen.id : null)}
              />
            ))}
          </ul>
        </section>
      </Stack>
    </form>
  )
}
