import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AssessedPlan } from '../../contract/offerPlan'
import { PlanBars } from './PlanBars'
import type { OfferDraft } from './useOfferDraft'

/** The drawn plan, with how one works in it. */
export function OfferDrawing(props: {
  readonly plan: AssessedPlan
  /** The plan as it would be with what stands in the form. */
  readonly shown: AssessedPlan
  readonly draft: OfferDraft
}) {
  const { t } = useTranslation()
  const { shown } = props
  const isEmpty = shown.offers.every(({ verdict }) => verdict === null)
  return (
    <section aria-labelledby="drawing">
      <Title order={2} size="h4" id="drawing">
        {t('offers.drawing')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {isEmpty ? t('offers.empty') : t('offers.drawingHint')}
      </Text>
      <PlanBars {...props} />
    </section>
  )
}
