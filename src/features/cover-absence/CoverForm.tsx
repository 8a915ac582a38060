import { Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedForm } from '../../client/useFormDraft'
import { useTextsFor } from '../../client/useTextsFor'
import { useTyped } from '../../client/useTyped'
import type { DayToCover } from '../../contract/cover'
import { AssignTold } from '../../ui/AssignTold'
import { focusFirstError } from '../../ui/focusFirstError'
import { FoundDraft } from '../../ui/FoundDraft'
import list from '../../ui/list.module.css'
import { SaveButton } from '../../ui/SaveButton'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import { chosenFor, type CoverDraft } from './coverDraft'
import { CoverRow } from './CoverRow'
import { HeldCitizens } from './HeldCitizens'
import { takerOf } from './takerOf'
import { useCover } from './useCover'

/** What is to happen with every talk of the day, and the one button that does it. */
export function CoverForm(props: { readonly day: DayToCover; readonly opened: OpenedForm }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const texts = useTextsFor('reason')
  const { day, opened } = props
  const [fresh] = useState<CoverDraft>({
    reason: t(day.leaving ? 'cover.usualLeaving' : 'cover.usual'),
    leaving: day.leaving,
    choices: {},
    accepted: {},
  })
  const typed = useTyped(opened, fresh)
  const { value, change } = typed
  const { talks, states, results, citizens, handing, busy, missing, cover, failures } = useCover(
    day,
    typed,
  )
  const { told } = handing
  const [names] = useState(() => new Map(day.held?.citizens.map(({ id, name }) => [id, name])))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (failures > 0) focusFirstError(form.current)
  }, [failures])
  const sent = [...states.values()]
  const done = sent.filter(({ is }) => is === 'saved').length
  const left = talks.filter(
    (talk) => chosenFor(talk, value) !== 'leave' && states.get(talk.id)?.is !== 'saved',
  ).length
  const toGive = day.held?.mayHandOn
    ? citizens.filter((citizen) => takerOf(citizen, talks, value) !== 'leave').length
    : 0
  const isAllSaved = left + toGive === 0
  if (talks.length === 0 && day.held === null) return <Text>{t('cover.nothing')}</Text>
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void cover()
      }}
    >
      <Stack gap="md" maw={760}>
        <Text>
          {t(
            !day.leaving
              ? 'cover.lead'
              : talks.length === 0
                ? 'cover.nothingLeaving'
                : 'cover.leavingLead',
          )}
        </Text>
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        {talks.length > 0 && (
          <StandardTextarea
            label={t('cover.reason')}
            description={t('cover.reasonHint')}
            texts={texts}
            value={value.reason}
            onText={(reason) => change({ reason })}
            error={word(missing ? 'reason-missing' : undefined)}
            maxLength={1000}
          />
        )}
        <ul className={list.list}>
          {talks.map((talk) => (
            <CoverRow
              key={talk.id}
              talk={talk}
              draft={value}
              state={states.get(talk.id) ?? { is: 'idle' }}
              result={results.get(talk.id) ?? ''}
              onChange={change}
            />
          ))}
        </ul>
        {day.held && (
          <HeldCitizens
            held={day.held}
            citizens={citizens}
            talks={talks}
            draft={value}
            onChange={change}
          />
        )}
        {!isAllSaved && (
          <div>
            <SaveButton
              type="submit"
              busy={busy}
              h="auto"
              mih={36}
              py={6}
              styles={{ label: { whiteSpace: 'normal' } }}
            >
              {toGive === 0
                ? t('cover.save', { count: left })
                : left === 0
                  ? t('cover.saveCitizens', { count: toGive })
                  : t('cover.saveBoth', {
                      talks: t('cover.talks', { count: left }),
                      citizens: t('cover.people', { count: toGive }),
                    })}
            </SaveButton>
          </div>
        )}
        <Text role="status" fw={600}>
          {sent.length > 0 && t('cover.progress', { done, count: done + left })}
        </Text>
        {told !== null && (
          <AssignTold
            told={told}
            to=""
            nameOf={(id) => names.get(id) ?? ''}
            busy={busy}
            onUndo={() => void handing.undo()}
          />
        )}
      </Stack>
    </form>
  )
}
