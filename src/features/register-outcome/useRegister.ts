import { useEffect, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useSave, type SaveState } from '../../client/useSave'
import type { Typed } from '../../client/useTyped'
import { outcomeRequest, type Conversation } from '../../contract/conversation'
import { registerOutcome } from '../../contract/operations'
import { focusFirstError } from '../../ui/focusFirstError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { OutcomeDraft } from './outcomeDraft'

type Errors = Readonly<Record<string, string>>

/** Saving an outcome, and what is wrong with what was filled in. */
export function useRegister(
  citizenId: string,
  talk: Conversation,
  form: RefObject<HTMLFormElement | null>,
  typed: Typed<OutcomeDraft>,
): {
  readonly state: SaveState
  readonly errors: Errors
  readonly submit: () => Promise<void>
} {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const { state, save, isHere } = useSave(registerOutcome)
  const [checked, setChecked] = useState<Errors>({})

  useEffect(() => {
    if (state.is === 'refused' || Object.keys(checked).length > 0) focusFirstError(form.current)
  }, [state, checked, form])

  async function submit() {
    const { status, cancelledBy } = typed.value
    const filled = { ...typed.value, cancelledBy: status === 'cancelled' ? cancelledBy : null }
    const parsed = outcomeRequest
      .refine((row) => row.status !== 'cancelled' || row.cancelledBy !== null, {
        path: ['cancelledBy'],
        message: 'required',
      })
      .safeParse(filled)
    const issues = parsed.success ? [] : parsed.error.issues
    setChecked(
      Object.fromEntries(issues.map(({ path, message }) => [`/${path.join('/')}`, message])),
    )
    if (!parsed.success) return
    const params = { citizenId, conversationId: talk.id }
    const saved = await save({
      params,
      body: parsed.data,
      requestId: typed.requestId,
      version: talk.version,
    })
    if (saved === null) return
    typed.done()
    saidSaved(t('outcome.registered'))
    if (isHere()) await navigate(`/borgere/${citizenId}`)
  }

  const refused = state.is === 'refused' ? (state.problem.problem.errors ?? []) : []
  const said = Object.fromEntries(refused.map(({ pointer, code }) => [pointer, code]))
  return { state, errors: Object.keys(checked).length > 0 ? checked : said, submit }
}
