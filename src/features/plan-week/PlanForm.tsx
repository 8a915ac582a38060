import { Group, Stack, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedForm } from '../../client/useFormDraft'
import { useTextsFor } from '../../client/useTextsFor'
import { useTyped } from '../../client/useTyped'
import type { TalkPlan } from '../../contract/talkPlan'
import { focusFirstError } from '../../ui/focusFirstError'
import { FoundDraft } from '../../ui/FoundDraft'
import list from '../../ui/list.module.css'
import { SaveButton } from '../../ui/SaveButton'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import { Waiting } from '../../ui/Waiting'
import { bookingOf } from './bookingOf'
import { untouched } from './planDraft'
import { PlanRow } from './PlanRow'
import { PlanProgress } from './PlanProgress'
import { progressId } from '../../ui/progressId'
import { Unplanned } from './Unplanned'
import { usePlan } from './usePlan'
import { useTimeLeft } from '../../ui/useTimeLeft'

const PlanCalendar = lazy(() => import('./PlanCalendar'))

/** The proposal as a list and a calendar, and the one button that books it. */
export function PlanForm(props: {
  readonly plan: TalkPlan
  readonly me: string
  readonly opened: OpenedForm
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const texts = useTextsFor('reason')
  const { plan, me, opened } = props
  const typed = useTyped(opened, untouched)
  const { value, change } = typed
  const planning = usePlan(plan, me, value)
  const { talks, booked, busy, run, book, isGone, undoing } = planning
  const [failures, setFailures] = useState(0)
  const [tried, setTried] = useState(false)
  const left = useTimeLeft(plan.minutesToUndo)
  const wide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (failures > 0) focusFirstError(form.current)
  }, [failures])
  const open = talks.filter(
    ({ row, included }) => included && !booked.has(row.citizen.id) && !isGone(row.citizen.id),
  )
  const ready = open.filter((talk) => bookingOf(talk, plan, me, null) !== null)
  const warned = ready.filter(({ row }) => row.warnings.length > 0)
  const against = [...new Set(warned.flatMap(({ row }) => row.warnings))].map((one) =>
    t(`proposed.warning.${one}`),
  )
  const missing = tried && warned.length > 0 && value.reason.trim() === ''

  async function submit() {
    setTried(true)
    if (warned.length > 0 && value.reason.trim() === '') return setFailures(failures + 1)
    const all = await book(ready)
    if (all) typed.done()
    // What is left to book may be nothing, and the button gone.
    document.getElementById(progressId)?.focus()
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap="md">
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        <Text role="status">{t('week.count', { count: plan.planned.length })}</Text>
        {warned.length > 0 && (
          <StandardTextarea
            maw={760}
            label={t('week.reason', { count: warned.length })}
            description={[...against, t('week.reasonHint')].join(' ')}
            texts={texts}
            value={value.reason}
            onText={(reason) => change({ reason })}
            error={word(missing ? 'reason-missing' : undefined)}
            maxLength={1000}
          />
        )}
        <Group gap="sm">
          {(ready.length > 0 || busy) && (
            <SaveButton type="submit" busy={busy || undoing.busy}>
              {t('week.book', { count: busy ? run.ids.length : ready.length })}
            </SaveButton>
          )}
          {open.length > ready.length && (
            <Text size="sm">{t('week.waiting', { count: open.length - ready.length })}</Text>
          )}
        </Group>
        <PlanProgress planning={planning} left={left} />
        {wide && (
          <Suspense fallback={<Waiting />}>
            <PlanCalendar
              from={plan.from}
              to={plan.to}
              talks={[...open, ...talks.filter(({ row }) => booked.has(row.citizen.id))]}
            />
          </Suspense>
        )}
        <section aria-label={t('week.list')}>
          <Title order={2} size="h4">
            {t('week.list')}
          </Title>
          <ul className={list.list}>
            {talks.map((talk) => {
              const before = booked.get(talk.row.citizen.id)
              return (
                <PlanRow
                  key={talk.row.citizen.id}
                  talk={talk}
                  plan={plan}
                  planning={planning}
                  draft={value}
                  minutesLeft={before ? left(before.at) : 0}
                  onChange={change}
                  onUndo={() => {
                    if (before) void undoing.undo([before])
                    document.getElementById(`plan-${talk.row.citizen.id}`)?.focus()
                  }}
                />
              )
            })}
          </ul>
        </section>
        <Unplanned talks={plan.unplanned} />
      </Stack>
    </form>
  )
}
