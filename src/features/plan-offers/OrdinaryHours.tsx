import { Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AssessedPlan } from '../../contract/offerPlan'
import { useLanguage } from '../../ui/useLanguage'
import type { PlanDraft } from './planDraft'
import styles from './planOffers.module.css'

/** Ordinary paid hours, month by month. */
export function OrdinaryHours(props: {
  readonly plan: AssessedPlan
  readonly onDraft: (draft: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const locale = useLanguage() === 'da' ? 'da-DK' : 'en-GB'
  const named = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const { plan, onDraft } = props
  const nameOf = (month: string) => named.format(new Date(`${month}-01T00:00:00Z`))
  return (
    <section aria-labelledby="hours">
      <Title order={2} size="h4" id="hours">
        {t('offers.hours')}
      </Title>
      {plan.ordinaryHours.length === 0 ? (
        <Text>{t('offers.noHours')}</Text>
      ) : (
        <table className={styles.table} aria-labelledby="hours">
          <thead>
            <tr>
              <th scope="col">{t('offers.month')}</th>
              <th scope="col">{t('offers.hoursOf')}</th>
              <th scope="col">{t('offers.columns.deeds')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.ordinaryHours.map(({ month, hours }) => (
              <tr key={month}>
                <th scope="row">{nameOf(month)}</th>
                <td data-label={t('offers.hoursOf')}>{hours.toLocaleString(locale)}</td>
                <td>
                  <Button
                    variant="default"
                    size="xs"
                    mih={32}
                    aria-label={t('offers.deedNamed', {
                      deed: t('offers.deeds.offer-changed'),
                      offer: nameOf(month),
                    })}
                    onClick={() =>
                      onDraft({
                        is: 'hours',
                        offer: null,
                        month,
                        hours: String(hours).replace('.', ','),
                      })
                    }
                  >
                    {t('offers.deeds.offer-changed')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
