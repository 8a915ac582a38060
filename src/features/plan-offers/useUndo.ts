import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSave } from '../../client/useSave'
import { changeOfferPlan } from '../../contract/offerOperations'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { focusHeading } from '../../ui/focusHeading'
import { useSavedNotice } from '../../ui/useSavedNotice'

/** Takes the last change of the plan back; null when there is none to take back. */
export function useUndo({ citizenId, version, journal }: OfferPlanPage): (() => void) | null {
  const { t } = useTranslation()
  const saidSaved = useSavedNotice()
  const { save, isHere } = useSave(changeOfferPlan)
  const [requestId, setRequestId] = useState(() => crypto.randomUUID())
  const [last] = journal
  if (!last?.undoable || last.what === 'plan-undone') return null
  return () => {
    const body = { kind: 'plan-undone', entry: last.id } as const
    void save({ params: { citizenId }, body, requestId, version }).then((saved) => {
      setRequestId(crypto.randomUUID())
      if (saved === null) return
      saidSaved(t('offers.undone'))
      if (isHere()) focusHeading()
    })
  }
}
