import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useSubmit } from '../../client/useSubmit'
import type { Typed } from '../../client/useTyped'
import type { Course } from '../../contract/course'
import { changeCourse } from '../../contract/courseOperations'
import { focusFirstError } from '../../ui/focusFirstError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { CourseDraft } from './courseDraft'

/** Saving a deed. Whoever is nobody's own any more is left for the list of citizens. */
export function useDeed(
  course: Course,
  form: RefObject<HTMLFormElement | null>,
  typed: Typed<CourseDraft>,
) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const { state, errors, submit, isHere } = useSubmit(changeCourse, form, focusFirstError)
  const { citizenId, version } = course
  return {
    state,
    errors,
    submit: async (request: unknown) => {
      const { requestId } = typed
      const saved = await submit(request, { params: { citizenId }, requestId, version })
      if (saved === null) return
      typed.done()
      saidSaved(saved.staysYours ? t('course.saved') : t('course.gone'))
      if (isHere()) await navigate(saved.staysYours ? `/borgere/${citizenId}/forloeb` : '/borgere')
    },
  }
}
