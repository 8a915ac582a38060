import { useQuery } from '@tanstack/react-query'
import { dropFormDraft, openFormDraft } from '../contract/operations'
import { call } from './call'
import { draftsInTurn } from './draftsInTurn'
import { rememberedPerson } from './person'
import { useHeldForm } from './useHeldForm'

/** A form as it was left: what was typed and never saved, if anything. */
export interface OpenedForm {
  readonly form: string
  /** Another tab has the same form open, and keeps its own text. */
  readonly mine: boolean
  readonly draft: {
    readonly requestId: string
    readonly content: string
    readonly on: string
    readonly at: string
  } | null
  /** What was typed last turned out to be saved after all. */
  readonly wasSaved: boolean
}

/** Begins the key of these questions: what a save changes is never what somebody types. */
export const formDrafts = 'form-draft'

/** Asks what this person had typed in a form. `form` names it: which form, of which thing. */
export function useFormDraft(form: string) {
  const person = rememberedPerson()
  const mine = useHeldForm(`${person} ${form}`)
  return useQuery({
    queryKey: [formDrafts, person, form, mine],
    queryFn: async ({ signal }): Promise<OpenedForm> => {
      if (mine !== true) return { form, mine: false, draft: null, wasSaved: false }
      const { draft } = await draftsInTurn(form, () =>
        call(openFormDraft, { params: { form }, signal, person }),
      )
      if (!draft?.saved) return { form, mine, draft, wasSaved: false }
      await draftsInTurn(form, () => call(dropFormDraft, { params: { form }, person }))
      return { form, mine, draft: null, wasSaved: true }
    },
    enabled: mine !== null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}
