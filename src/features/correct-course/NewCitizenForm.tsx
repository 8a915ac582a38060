import { Checkbox, Fieldset, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedForm } from '../../client/useFormDraft'
import { useEffectOf } from '../../client/useEffectOf'
import { useTyped } from '../../client/useTyped'
import type { CourseOptions } from '../../contract/course'
import { previewCitizen } from '../../contract/courseOperations'
import { newCitizen } from '../../contract/newCitizen'
import { FoundDraft } from '../../ui/FoundDraft'
import { CourseField } from './CourseField'
import type { NewCitizenDraft } from './newCitizenDraft'
import { Effect } from './Effect'
import { FormEnd } from './FormEnd'
import { startedFields } from './startedFields'
import { startedOf, yesOrNo } from './requestOf'
import { isSaving } from './isSaving'
import { useSettled } from './useSettled'
import { useRegisterCitizen } from './useRegisterCitizen'

const aboutCitizen = ['number', 'name', 'phone', 'digitalPost', 'vocationalEducation'] as const

/** The form of a new citizen: who it is, where the citizen belongs, and the benefit that begins. */
export function NewCitizenForm(props: {
  readonly options: CourseOptions
  readonly opened: OpenedForm
  readonly fresh: NewCitizenDraft
}) {
  const { t } = useTranslation()
  const { options, opened, fresh } = props
  const typed = useTyped(opened, fresh)
  const { value: draft, change } = typed
  const form = useRef<HTMLFormElement>(null)
  const request = requestOf(draft, options)
  const { state, errors, submit } = useRegisterCitizen(form, typed)
  const body = useSettled(newCitizen, request)
  const asked = useEffectOf(previewCitizen, body && { body }, isSaving(state))
  const field = { draft, options, errors: { ...asked.errors, ...errors }, onChange: change }
  // Each place registers its own: where the citizen belongs is settled for one of the two.
  const chosen =
    options.own.fund === null ? ('unemploymentFund' as const) : ('municipality' as const)
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
        <Text>{t('course.new.lead')}</Text>
        {[...aboutCitizen, chosen].map((name) => (
          <CourseField key={name} field={name} {...field} />
        ))}
        <Checkbox
          label={t('course.new.hasBenefit')}
          checked={draft.hasBenefit}
          onChange={(event) => change({ hasBenefit: event.currentTarget.checked })}
        />
        {draft.hasBenefit && (
          <Fieldset legend={t('course.new.benefit')}>
            <Stack gap="md">
              {startedFields(draft, options).map((name) => (
                <CourseField key={name} field={name} within="/benefit" {...field} />
              ))}
            </Stack>
          </Fieldset>
        )}
        <Effect asked={asked} />
        <FormEnd
          state={state}
          errors={field.errors}
          save={t('course.new.save')}
          back="/borgere"
          onCancel={typed.done}
        />
      </Stack>
    </form>
  )
}

function requestOf(draft: NewCitizenDraft, options: CourseOptions) {
  const { number, name, phone, municipality, unemploymentFund } = draft
  return {
    number,
    name,
    phone,
    municipality,
    unemploymentFund,
    digitalPost: draft.digitalPost === 'yes',
    vocationalEducation: yesOrNo(draft.vocationalEducation),
    benefit: draft.hasBenefit ? startedOf(draft, startedFields(draft, options), options) : null,
  }
}
