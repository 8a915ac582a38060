import { useTranslation } from 'react-i18next'
import type { StandingPage } from '../../contract/standing'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'
import { RuledRow } from './RuledRow'
import { Section } from './Section'

const tones = { met: 'good', open: 'near', overdue: 'bad', waived: 'calm', none: 'calm' } as const

/** Whether an offer must have begun, by when, and whether one has. */
export function OfferObligation({ standing }: { readonly standing: StandingPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { offer, rules } = standing
  if (offer === null) return null
  const { status, dueBy, why } = offer
  return (
    <Section title={t('standing.offer')}>
      <ul className={list.list}>
        <RuledRow
          name={t('standing.anOffer')}
          state={t(`standing.offerStatus.${status}`, { date: dueBy === null ? '' : long(dueBy) })}
          tone={tones[status]}
          ids={offer.rules}
          why={why}
          rules={rules}
        />
      </ul>
    </Section>
  )
}
