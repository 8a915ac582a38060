import { Checkbox, Fieldset, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OfferPlanPage, PlannedOffer } from '../../contract/offerPlan'
import { Tag } from '../../ui/Tag'
import { useSay } from '../../ui/useSay'
import styles from './planOffers.module.css'
import type { TypedSite } from './planDraft'

const ids = ['ratio', 'extra'] as const

/** What is to hold at an employer, ticked by who has seen it. What is not is told, and stops nothing. */
export function EmployerChecks(props: {
  readonly page: OfferPlanPage
  readonly kind: PlannedOffer['kind']
  readonly ticked: TypedSite['ticked']
  readonly onChange: (ticked: TypedSite['ticked']) => void
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { page, kind, ticked, onChange } = props
  const { kinds, texts, reference, confidence } = page.checks
  const isMissing = ids.some((id) => !ticked[id])
  if (!kinds.includes(kind)) return null
  return (
    <Fieldset legend={t('offers.checks')} className={styles.checks ?? ''}>
      <Stack gap="sm">
        {ids.map((id) => (
          <Checkbox
            key={id}
            label={say(texts[id])}
            checked={ticked[id]}
            onChange={({ currentTarget }) => onChange({ ...ticked, [id]: currentTarget.checked })}
          />
        ))}
        <Text size="sm" role="status">
          {isMissing && (
            <>
              <Tag tone="near">{t('offers.missing')}</Tag>{' '}
              {t(page.proposes ? 'offers.missingProposed' : 'offers.missingAnyway')}
            </>
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {t('why.source')}: {reference}. {t(`why.confidence.${confidence}`)}.
        </Text>
      </Stack>
    </Fieldset>
  )
}
