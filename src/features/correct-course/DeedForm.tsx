import { Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedForm } from '../../client/useFormDraft'
import { useOneInFour } from '../../client/useOneInFour'
import { useEffectOf } from '../../client/useEffectOf'
import { useTyped } from '../../client/useTyped'
import type { Course, CourseExemption, CourseOptions, CoursePeriod } from '../../contract/course'
import { courseChange } from '../../contract/courseChange'
import { previewCourse } from '../../contract/courseOperations'
import { FoundDraft } from '../../ui/FoundDraft'
import { QuotaLine } from '../../ui/QuotaLine'
import { useExemptionTitle } from '../../ui/useExemptionTitle'
import { CourseField } from './CourseField'
import type { CourseDraft } from './courseDraft'
import type { Deed } from './deed'
import { Effect } from './Effect'
import { FormEnd } from './FormEnd'
import { ReasonField } from './ReasonField'
import { requestOf } from './requestOf'
import { lawErrors } from './lawErrors'
import { isSaving } from './isSaving'
import { useDeed } from './useDeed'
import { useSettled } from './useSettled'
import { usePeriodName } from '../../ui/usePeriodName'

/** The form of one deed: its fields, what it would do as it stands, and the reason where one is needed. */
export function DeedForm(props: {
  readonly deed: Deed
  readonly course: Course
  readonly options: CourseOptions
  readonly period: CoursePeriod | null
  readonly exemption: CourseExemption | null
  readonly opened: OpenedForm
  readonly fresh: CourseDraft
}) {
  const { t } = useTranslation()
  const named = usePeriodName()
  const titled = useExemptionTitle()
  const { deed, course, options, period, exemption, opened, fresh } = props
  const typed = useTyped(opened, fresh)
  const { value: draft, change } = typed
  const form = useRef<HTMLFormElement>(null)
  const request = requestOf(deed, draft, options, period?.id ?? null)
  const nothingNew = deed.saysAll !== true && JSON.stringify(draft) === JSON.stringify(fresh)
  const { state, errors, submit } = useDeed(course, form, typed)
  const asked = useEffectOf(
    previewCourse,
    useAsking(nothingNew ? null : { ...request, reason: '' }, course.citizenId),
    isSaving(state),
  )
  const field = {
    draft,
    options,
    errors: { ...lawErrors(asked, state), ...asked.errors, ...errors },
    onChange: change,
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit(request)
      }}
    >
      <Stack gap="lg" maw={720}>
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        <Text>
          {course.name}. {period && `${named(period)}. `}
          {exemption && `${titled(exemption)}. `}
          {t(`course.lead.${deed.name}`)}
        </Text>
        {deed.fields(draft, options).map((name) => (
          <CourseField key={name} field={name} {...field} />
        ))}
        {draft.exemption === 'one-in-four' && exemption === null && <Quota />}
        <ReasonField needed={asked.effect?.needsReason ?? false} {...field} />
        <Effect asked={asked} />
        <FormEnd
          state={state}
          errors={field.errors}
          save={t('course.save')}
          back={`/borgere/${course.citizenId}/forloeb`}
          onCancel={typed.done}
        />
      </Stack>
    </form>
  )
}

function Quota() {
  return <QuotaLine quota={useOneInFour().data} />
}

function useAsking(request: unknown, citizenId: string) {
  const body = useSettled(courseChange, request)
  return body && { params: { citizenId }, body }
}
