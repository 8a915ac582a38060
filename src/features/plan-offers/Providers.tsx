import { Button, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OfferPlanPage } from '../../contract/offerPlan'
import list from '../../ui/list.module.css'
import { usePeriodWords } from '../../ui/usePeriodWords'
import type { PlanDraft } from './planDraft'

/** The other providers that have, had or are to have the citizen, and the way to assign one. */
export function Providers(props: {
  readonly page: OfferPlanPage
  readonly onDraft: (draft: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const period = usePeriodWords()
  const { page, onDraft } = props
  const { providers, plan } = page
  return (
    <section aria-labelledby="providers">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="providers">
          {t('offers.providers')}
        </Title>
        <Button
          variant="default"
          size="sm"
          onClick={() =>
            onDraft({ is: 'provider', offer: null, name: '', from: plan.asOf, to: '' })
          }
        >
          {t('offers.providerAssign')}
        </Button>
      </Group>
      {providers.length === 0 && <Text>{t('offers.noProviders')}</Text>}
      <ul className={list.list}>
        {providers.map(({ id, name, mine, authorityName, ...days }) => (
          <li key={id} className={list.row}>
            <div style={{ minWidth: 0 }}>
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {name}
              </Text>
              <Text size="sm">
                {t('offers.providerFor', { authority: authorityName, period: period(days) })}
              </Text>
            </div>
            {mine && (days.to === null || days.to >= plan.asOf) && (
              <Button
                variant="default"
                size="sm"
                aria-label={t('offers.deedNamed', { deed: t('offers.providerEnd'), offer: name })}
                onClick={() =>
                  onDraft({
                    is: 'no-provider',
                    offer: null,
                    provider: id,
                    on: days.from > plan.asOf ? days.from : plan.asOf,
                  })
                }
              >
                {t('offers.providerEnd')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
