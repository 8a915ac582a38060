import { useCallback, useState } from 'react'
import type { OpenedForm } from '../../client/useFormDraft'
import { useOfferChoices } from '../../client/useOfferChoices'
import { useOfferPreview, type AskedPreview } from '../../client/useOfferPreview'
import { useTyped } from '../../client/useTyped'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { parseDate } from '../../ui/parseDate'
import { changeOf } from './changeOf'
import { limitOf } from './limitOf'
import { keptDraft } from './keptDraft'
import type { PlanDraft, TypedTerms } from './planDraft'
import { typedTerms } from './typedTerms'

export interface OfferDraft {
  /** Null while nothing is about to be done. */
  readonly value: PlanDraft | null
  /** Which form it is, counted up whenever another is opened; none for one that was found again. */
  readonly opened: number
  /** Stays with what is typed. */
  readonly requestId: string
  /** When it was typed, if it was found again; `older`: the plan has been changed since. */
  readonly found: { readonly on: string; readonly at: string; readonly older: boolean } | null
  readonly preview: AskedPreview
  /** Last lawful day of what stands in the form; null when nothing limits it or it is not known yet. */
  readonly limit: string | null
  /** It may be at the citizen's latest workplace. */
  readonly mayBeAtLatest: boolean
  readonly open: (draft: PlanDraft) => void
  readonly change: (draft: PlanDraft) => void
  /** Moves or lengthens an offer in the drawing: it never ends after its last lawful day. */
  readonly place: (offer: string, days: { readonly from: string; readonly to: string }) => void
  readonly close: () => void
}

interface Kept {
  readonly draft: PlanDraft | null
  /** Of the plan it was begun on. */
  readonly version: number
}

/** What is about to be done to a plan, with what would come of it. It is kept until saved or cancelled. */
export function useOfferDraft(page: OfferPlanPage, form: OpenedForm): OfferDraft {
  const { citizenId, version, plan } = page
  const typed = useTyped<Kept>(keptDraft(form), { draft: null, version })
  const { draft: value } = typed.value
  const { change: changeKept, startOver, requestId, foundFrom } = typed
  const [state, setState] = useState<{
    readonly opened: number
    /** Placed in the drawing: kept within what is lawful. */
    readonly placed: boolean
  }>({ opened: 0, placed: false })
  const { opened, placed } = state
  const terms = value && 'terms' in value ? value.terms : null
  const from = parseDate(terms?.from ?? '')
  const choices = useOfferChoices(citizenId, from)
  const known = choices.data?.from === from ? choices.data : null
  const limit = terms && known && limitOf(terms, known)
  const choice = known?.choices.find(({ kind }) => kind === terms?.kind)
  const preview = useOfferPreview(citizenId, value && changeOf(value), `${version} ${opened}`)

  const change = useCallback(
    (draft: PlanDraft) => {
      changeKept({ draft })
      setState((now) => ({ ...now, placed: false }))
    },
    [changeKept],
  )
  const tooLong = placed && terms !== null && limit !== null && terms.to > limit
  if (tooLong && value && 'terms' in value)
    changeKept({ draft: { ...value, terms: { ...terms, to: limit } } })

  // An offer that is gone meanwhile leaves nothing to change.
  const about = value?.offer ?? null
  const gone = about !== null && !plan.offers.some(({ id }) => id === about)
  const begin = (draft: PlanDraft, isPlaced: boolean) => {
    if (value !== null) startOver()
    changeKept({ draft, version })
    setState((now) => ({ opened: now.opened + 1, placed: isPlaced }))
  }

  return {
    value: gone ? null : value,
    opened,
    requestId,
    found:
      foundFrom && opened === 0 ? { ...foundFrom, older: typed.value.version !== version } : null,
    preview,
    limit,
    mayBeAtLatest: choice?.latestWorkplace === true,
    open: (next) => begin(next, false),
    change,
    place: (offer, days) => {
      const found = plan.offers.find(({ id }) => id === offer)
      if (!found) return
      const already = value && 'terms' in value && value.offer === offer
      const begun: TypedTerms = already ? value.terms : typedTerms(found)
      const next: PlanDraft = { is: 'change', offer, terms: { ...begun, ...days } }
      if (!already) return begin(next, true)
      changeKept({ draft: next })
      setState((now) => ({ ...now, placed: true }))
    },
    close: startOver,
  }
}
