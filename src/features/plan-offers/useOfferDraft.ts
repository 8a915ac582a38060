import { useCallback, useState } from 'react'
import { useOfferChoices } from '../../client/useOfferChoices'
import { useOfferPreview, type AskedPreview } from '../../client/useOfferPreview'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { parseDate } from '../../ui/parseDate'
import { changeOf } from './changeOf'
import { limitOf } from './limitOf'
import type { PlanDraft, TypedTerms } from './planDraft'
import { typedTerms } from './typedTerms'

export interface OfferDraft {
  /** Null while nothing is about to be done. */
  readonly value: PlanDraft | null
  /** Which form it is, counted up whenever another is opened. */
  readonly opened: number
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

/** What is about to be done to a plan, with what would come of it. */
export function useOfferDraft({ citizenId, version, plan }: OfferPlanPage): OfferDraft {
  const [state, setState] = useState<{
    readonly value: PlanDraft | null
    readonly opened: number
    /** Placed in the drawing: kept within what is lawful. */
    readonly placed: boolean
  }>({ value: null, opened: 0, placed: false })
  const { value, opened, placed } = state
  const terms = value && 'terms' in value ? value.terms : null
  const from = parseDate(terms?.from ?? '')
  const choices = useOfferChoices(citizenId, from)
  const known = choices.data?.from === from ? choices.data : null
  const limit = terms && known && limitOf(terms, known)
  const choice = known?.choices.find(({ kind }) => kind === terms?.kind)
  const preview = useOfferPreview(citizenId, value && changeOf(value), `${version} ${opened}`)

  const change = useCallback(
    (next: PlanDraft) => setState((now) => ({ ...now, value: next, placed: false })),
    [],
  )
  const tooLong = placed && terms !== null && limit !== null && terms.to > limit
  if (tooLong && value && 'terms' in value)
    setState({ ...state, value: { ...value, terms: { ...terms, to: limit } } })

  const close = useCallback(() => setState((now) => ({ ...now, value: null })), [])
  // An offer that is gone meanwhile leaves nothing to change.
  const about = value?.offer ?? null
  const gone = about !== null && !plan.offers.some(({ id }) => id === about)

  return {
    value: gone ? null : value,
    opened,
    preview,
    limit,
    mayBeAtLatest: choice?.latestWorkplace === true,
    open: (next) => setState((now) => ({ value: next, opened: now.opened + 1, placed: false })),
    change,
    place: (offer, days) => {
      const already = value && 'terms' in value && value.offer === offer
      const found = plan.offers.find(({ id }) => id === offer)
      if (!found) return
      const begun: TypedTerms = already ? value.terms : typedTerms(found)
      setState((now) => ({
        value: { is: 'change', offer, terms: { ...begun, ...days } },
        opened: already ? now.opened : now.opened + 1,
        placed: true,
      }))
    },
    close,
  }
}
