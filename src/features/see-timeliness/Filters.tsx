import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import { countedGroups, type TimelinessPage } from '../../contract/timeliness'
import { capital } from '../../ui/capital'
import { useSay } from '../../ui/useSay'
import { wordFor } from '../../ui/wordFor'
import { addressWords } from './addressWords'
import styles from './timeliness.module.css'
import { useTimelinessAddress } from './useTimelinessAddress'

/** What is counted, which the address has. */
export function Filters({ people }: { readonly people: TimelinessPage['people'] }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { query, set } = useTimelinessAddress()
  const { months, party, group, caseworker } = query
  return (
    <div role="group" aria-label={t('timely.filters')} className={styles.filters}>
      <NativeSelect
        label={t('timely.months')}
        value={wordFor(addressWords.spans, months)}
        onChange={(event) => set({ periode: event.currentTarget.value })}
        data={Object.entries(addressWords.spans).map(([value, count]) => ({
          value,
          label: t('timely.monthsLast', { count }),
        }))}
      />
      <NativeSelect
        label={t('timely.party')}
        value={party === undefined ? '' : wordFor(addressWords.parties, party)}
        onChange={(event) => set({ part: event.currentTarget.value })}
        data={[
          { value: '', label: t('timely.everybody') },
          ...(['fund', 'job-centre'] as const).map((one) => ({
            value: wordFor(addressWords.parties, one),
            label: capital(say(parties[one])),
          })),
        ]}
      />
      <NativeSelect
        label={t('timely.group')}
        value={group === 'none' ? 'ingen' : (group ?? '')}
        onChange={(event) => set({ gruppe: event.currentTarget.value })}
        data={[
          { value: '', label: t('timely.everyGroup') },
          ...countedGroups.map((one) => ({ value: one, label: `${one} ${t(`group.${one}`)}` })),
          { value: 'ingen', label: t('timely.noGroup') },
        ]}
      />
      <NativeSelect
        label={t('timely.caseworker')}
        value={caseworker === 'nobody' ? 'ingen' : (caseworker ?? '')}
        onChange={(event) => set({ hos: event.currentTarget.value })}
        data={[
          { value: '', label: t('timely.everyCaseworker') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'ingen', label: t('timely.nobody') },
        ]}
      />
    </div>
  )
}
