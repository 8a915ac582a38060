import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useFormDraft } from '../../client/useFormDraft'
import { useNeeds } from '../../client/useNeeds'
import type { NeedsPage } from '../../contract/needs'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Waiting } from '../../ui/Waiting'
import { NeedsForm } from './NeedsForm'

/** What to have in view when a talk with a citizen is booked. */
export function NeedsScreen() {
  const { t } = useTranslation()
  const { citizenId = '' } = useParams()
  const asked = useNeeds(citizenId)
  // The needs as they were when the screen opened: what is typed rests on that version.
  const [begun, setBegun] = useState<NeedsPage | null>(null)
  const needs = begun ?? asked.data
  if (!needs) return <Unanswered {...unanswered(asked)} />
  if (begun === null) setBegun(needs)
  return (
    <Page title={t('needs.title', { name: needs.name })} windowTitle={t('needs.window')}>
      <Text maw={720}>{t('needs.lead')}</Text>
      <Opened needs={needs} />
    </Page>
  )
}

/** What is typed belongs to the version it was typed on. */
function Opened({ needs }: { readonly needs: NeedsPage }) {
  const opened = useFormDraft(`needs-${needs.citizenId}-${needs.version}`)
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Failure onRetry={() => void opened.refetch()} />
  return <NeedsForm needs={needs} opened={opened.data} />
}
