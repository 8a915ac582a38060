import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useSubmit } from '../../client/useSubmit'
import type { Typed } from '../../client/useTyped'
import { registerCitizen } from '../../contract/courseOperations'
import { focusFirstError } from '../../ui/focusFirstError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { NewCitizenDraft } from './newCitizenDraft'

/** Saving a new citizen, whose page is then opened. */
export function useRegisterCitizen(
  form: RefObject<HTMLFormElement | null>,
  typed: Typed<NewCitizenDraft>,
) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const { state, errors, submit, isHere } = useSubmit(registerCitizen, form, focusFirstError)
  return {
    state,
    errors,
    submit: async (request: unknown) => {
      const saved = await submit(request, { requestId: typed.requestId })
      if (saved === null) return
      typed.done()
      saidSaved(t('course.new.saved'))
      if (isHere()) await navigate(`/borgere/${saved.id}`)
    },
  }
}
