import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import { overviewValues, type OfferOverviewPage } from '../../contract/offerOverview'
import { capital } from '../../ui/capital'
import { useSay } from '../../ui/useSay'
import { wordFor } from '../../ui/wordFor'
import { addressWords } from './addressWords'
import styles from './overview.module.css'
import type { OverviewAddress } from './useOverviewAddress'
import { useWaiverName } from './useWaiverName'

/** What is looked at, which the address has. */
export function Filters(props: {
  readonly people: OfferOverviewPage['people']
  readonly address: OverviewAddress
}) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const waiverName = useWaiverName()
  const { people, address } = props
  const { query, set } = address
  const { within, party, caseworker, state, waiver, offers, kind } = query
  return (
    <div role="group" aria-label={t('overview.filters')} className={styles.filters}>
      <NativeSelect
        label={t('overview.caseworker')}
        value={caseworker === 'nobody' ? 'ingen' : (caseworker ?? '')}
        onChange={(event) => set({ hos: event.currentTarget.value })}
        data={[
          { value: '', label: t('overview.everyCaseworker') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'ingen', label: t('overview.nobody') },
        ]}
      />
      <NativeSelect
        label={t('overview.party')}
        value={wordFor(addressWords.parties, party)}
        onChange={(event) => set({ part: event.currentTarget.value })}
        data={[
          { value: '', label: t('overview.everyParty') },
          ...overviewValues.party.map((one) => ({
            value: wordFor(addressWords.parties, one),
            label: capital(say(parties[one])),
          })),
        ]}
      />
      <NativeSelect
        label={t('overview.state')}
        value={wordFor(addressWords.states, state)}
        onChange={(event) => set({ krav: event.currentTarget.value, fritaget: '' })}
        data={[
          { value: '', label: t('overview.everyState') },
          ...overviewValues.state.map((one) => ({
            value: wordFor(addressWords.states, one),
            label: t(`overview.states.${one}`),
          })),
        ]}
      />
      {state === 'waived' && (
        <NativeSelect
          label={t('overview.waiver')}
          value={wordFor(addressWords.waivers, waiver)}
          onChange={(event) => set({ fritaget: event.currentTarget.value })}
          data={[
            { value: '', label: t('overview.everyWaiver') },
            ...overviewValues.waiver.map((one) => ({
              value: wordFor(addressWords.waivers, one),
              label: waiverName(one),
            })),
          ]}
        />
      )}
      <NativeSelect
        label={t('overview.offers')}
        value={wordFor(addressWords.offers, offers)}
        onChange={(event) => set({ tilbud: event.currentTarget.value })}
        data={[
          { value: '', label: t('overview.everyOffer') },
          ...overviewValues.offers.map((one) => ({
            value: wordFor(addressWords.offers, one),
            label: t(`overview.counts.${one}`),
          })),
        ]}
      />
      <NativeSelect
        label={t('overview.kind')}
        value={wordFor(addressWords.kinds, kind)}
        onChange={(event) => set({ slags: event.currentTarget.value })}
        data={[
          { value: '', label: t('overview.everyKind') },
          ...overviewValues.kind.map((one) => ({
            value: wordFor(addressWords.kinds, one),
            label: t(`drawn.offers.${one}`),
          })),
        ]}
      />
      <NativeSelect
        label={t('overview.within')}
        value={wordFor(addressWords.spans, within)}
        onChange={(event) => set({ inden: event.currentTarget.value })}
        data={Object.entries(addressWords.spans).map(([value, count]) => ({
          value,
          label: t('overview.days', { count }),
        }))}
      />
    </div>
  )
}
