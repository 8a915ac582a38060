import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useSubmit } from '../../client/useSubmit'
import type { Typed } from '../../client/useTyped'
import { changeNeeds, type NeedsPage } from '../../contract/needs'
import { focusFirstError } from '../../ui/focusFirstError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { requestOf, type NeedsDraft } from './needsDraft'

/** Saving the needs, after which the citizen's page opens. What was typed stays when refused. */
export function useSaveNeeds(
  { citizenId, version }: NeedsPage,
  form: RefObject<HTMLFormElement | null>,
  typed: Typed<NeedsDraft>,
) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const { state, errors, submit, isHere } = useSubmit(changeNeeds, form, focusFirstError)
  return {
    state,
    errors,
    submit: async () => {
      const { requestId } = typed
      const saved = await submit(requestOf(typed.value), {
        params: { citizenId },
        requestId,
        version,
      })
      if (saved === null) return
      typed.done()
      saidSaved(t('needs.saved'))
      if (isHere()) await navigate(`/borgere/${citizenId}`)
    },
  }
}
