import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OfferPlanPage } from '../../contract/offerPlan'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'
import { usePeriodWords } from '../../ui/usePeriodWords'

/** Who has done what to the plan, the latest first. */
export function PlanJournal({ journal }: Pick<OfferPlanPage, 'journal'>) {
  const { t } = useTranslation()
  const { long } = useDates()
  const period = usePeriodWords()
  return (
    <section aria-labelledby="journal">
      <Title order={2} size="h4" id="journal">
        {t('offers.journal')}
      </Title>
      {journal.length === 0 && <Text>{t('offers.noJournal')}</Text>}
      <ul className={list.list}>
        {journal.map(({ id, on, at, byName, what, offers, providers, months }) => (
          <li key={id}>
            <Text size="sm" fw={600}>
              {t(`drawn.what.${what}`)}
            </Text>
            {offers.map((offer) => (
              <Text size="sm" key={`${offer.kind} ${offer.from}`}>
                {[t(`drawn.offers.${offer.kind}`), offer.place, period(offer)]
                  .filter((part) => part)
                  .join(', ')}
              </Text>
            ))}
            {providers.map((provider) => (
              <Text size="sm" key={`${provider.name} ${provider.from}`}>
                {provider.name}, {period(provider)}
              </Text>
            ))}
            {months.length > 0 && <Text size="sm">{months.join(', ')}</Text>}
            <Text size="sm" c="dimmed">
              {t('offers.by', { date: long(on), time: at, name: byName })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
