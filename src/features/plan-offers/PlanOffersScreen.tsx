import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useFormDraft, type OpenedForm } from '../../client/useFormDraft'
import { useOfferPlan } from '../../client/useOfferPlan'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { FoundDraft } from '../../ui/FoundDraft'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { DraftForm } from './DraftForm'
import { KindsOfOffers } from './KindsOfOffers'
import { Obligation } from './Obligation'
import { OfferDrawing } from './OfferDrawing'
import { OfferTable } from './OfferTable'
import { OrdinaryHours } from './OrdinaryHours'
import { PlanExemptions } from './PlanExemptions'
import { PlanJournal } from './PlanJournal'
import { Providers } from './Providers'
import { useOfferDraft } from './useOfferDraft'
import { UndoLast } from './UndoLast'

/** A citizen's plan: what the law requires, the offers drawn and in a table, and what can be added. */
export function PlanOffersScreen() {
  const { citizenId = '' } = useParams()
  return <Asked citizenId={citizenId} key={citizenId} />
}

function Asked({ citizenId }: { readonly citizenId: string }) {
  const plan = useOfferPlan(citizenId)
  const form = useFormDraft(`plan-${citizenId}`)
  if (!plan.data || !form.data) return <Unanswered {...unanswered(plan, form)} />
  return <Opened page={plan.data} form={form.data} onFresh={() => void plan.refetch()} />
}

function Opened(props: {
  readonly page: OfferPlanPage
  readonly form: OpenedForm
  readonly onFresh: () => void
}) {
  const { page, form, onFresh } = props
  const { t } = useTranslation()
  const draft = useOfferDraft(page, form)
  const { plan } = page
  const shown = draft.preview.sides?.after ?? plan
  return (
    <Page title={t('offers.title', { name: page.name })} windowTitle={t('offers.window')}>
      <Group justify="space-between">
        <Anchor component={Link} to={`/borgere/${page.citizenId}`}>
          {t('offers.toCitizen')}
        </Anchor>
        <UndoLast page={page} onFresh={onFresh} />
      </Group>
      {form.wasSaved && <FoundDraft from={null} wasSaved onStartOver={draft.close} />}
      {plan.process === null && <Text>{t('offers.noProcess')}</Text>}
      <Stack gap="xl">
        <Obligation plan={plan} />
        <OfferDrawing plan={plan} shown={shown} draft={draft} />
        {draft.value && (
          <DraftForm page={page} draft={draft} onFresh={onFresh} key={draft.opened} />
        )}
        <OfferTable plan={plan} onDraft={draft.open} />
        <KindsOfOffers page={page} onDraft={draft.open} />
        <PlanExemptions page={page} />
        <Providers page={page} onDraft={draft.open} />
        <OrdinaryHours plan={plan} onDraft={draft.open} />
        <PlanJournal journal={page.journal} />
      </Stack>
    </Page>
  )
}
