import { Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSave } from '../../client/useSave'
import { changeOfferPlan } from '../../contract/offerOperations'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { focusHeading } from '../../ui/focusHeading'
import { SaveButton } from '../../ui/SaveButton'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'

/** Takes the last change of the plan back, where that can be done; what stands in the way is told. */
export function UndoLast(props: { readonly page: OfferPlanPage; readonly onFresh: () => void }) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const { page, onFresh } = props
  const { citizenId, version, journal } = page
  const { state, save, isHere } = useSave(changeOfferPlan)
  const [requestId, setRequestId] = useState(() => crypto.randomUUID())
  const last = journal.find(({ undoable }) => undoable)
  const undo = async (entry: string) => {
    const body = { kind: 'plan-undone', entry } as const
    const saved = await save({ params: { citizenId }, body, requestId, version })
    setRequestId(crypto.randomUUID())
    if (saved === null) return onFresh()
    saidSaved(t('offers.undone'))
    if (isHere()) focusHeading()
  }
  return (
    <Group>
      {last && (
        <SaveButton
          variant="default"
          size="sm"
          busy={state.is === 'saving' || state.is === 'unknown'}
          onClick={() => void undo(last.id)}
        >
          {t('offers.undo')}
        </SaveButton>
      )}
      <Text role="status" size="sm">
        {state.is === 'refused' ? problemText(state.problem.problem) : ''}
      </Text>
    </Group>
  )
}
