import { Checkbox, NativeSelect, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { DateField } from '../../ui/DateField'
import { useDates } from '../../ui/useDates'
import { EmployerChecks } from './EmployerChecks'
import type { TypedTerms } from './planDraft'
import styles from './planOffers.module.css'
import { SiteFields } from './SiteFields'

const rates = ['low', 'high'] as const

/** What is agreed about an offer; what its kind has no use for is not asked about. */
export function TermsFields(props: {
  readonly page: OfferPlanPage
  readonly terms: TypedTerms
  /** Last lawful day; null when there is none or it is not known yet. */
  readonly limit: string | null
  /** The law lets this citizen be at the latest workplace. */
  readonly mayBeAtLatest: boolean
  /** What is wrong with a field, by pointer. */
  readonly wrong: (pointer: string) => string | undefined
  readonly onChange: (part: Partial<TypedTerms>) => void
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { page, terms, limit, mayBeAtLatest, wrong, onChange } = props
  const { kind, from, to, sector, aim, latestWorkplace, place, hoursPerWeek } = terms
  // The law’s answer about the kind gave it a sector, where it asks about one.
  const hasSector = sector !== ''
  const providers = page.providers.filter(({ mine, id }) => mine || id === terms.provider)
  const isAtEmployer = page.employerKinds.includes(kind)
  const text = (name: 'aim' | 'place' | 'hoursPerWeek', label: string, value: string) => (
    <TextInput
      name={`/terms/${name}`}
      label={label}
      value={value}
      error={wrong(`/terms/${name}`)}
      autoComplete="off"
      {...(name === 'hoursPerWeek' && { inputMode: 'decimal' as const })}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  )
  return (
    <div className={styles.fields}>
      <DateField
        name="/terms/from"
        label={t('offers.first')}
        value={from}
        onChange={(day) => onChange({ from: day })}
        error={wrong('/terms/from')}
      />
      <div>
        <DateField
          name="/terms/to"
          label={t(limit === null ? 'offers.lastMay' : 'offers.last')}
          value={to}
          onChange={(day) => onChange({ to: day })}
          error={wrong('/terms/to')}
        />
        {limit !== null && <Text size="sm">{t('offers.lawful', { date: long(limit) })}</Text>}
      </div>
      {kindsWithAim.includes(kind) && text('aim', t('offers.aim'), aim)}
      {isAtEmployer ? (
        <SiteFields
          page={page}
          at="/terms"
          written={place}
          site={terms}
          wrong={wrong}
          onChange={(part, ofEmployer) =>
            // The sector is the employer’s, where the law asks about one.
            onChange({ ...part, ...(hasSector && ofEmployer && { sector: ofEmployer }) })
          }
          onWrite={(words) => onChange({ place: words })}
        />
      ) : (
        text('place', t('offers.place'), place)
      )}
      {hasSector && terms.employer === '' && (
        <NativeSelect
          name="/terms/sector"
          label={t('offers.sector')}
          value={sector}
          error={wrong('/terms/sector')}
          onChange={({ currentTarget }) =>
            onChange({ sector: currentTarget.value === 'public' ? 'public' : 'private' })
          }
          data={(['private', 'public'] as const).map((value) => ({
            value,
            label: t(`offers.sectors.${value}`),
          }))}
        />
      )}
      {kind === 'adult-apprentice' && (
        <NativeSelect
          name="/terms/rate"
          label={t('offers.rate')}
          value={terms.rate}
          error={wrong('/terms/rate')}
          onChange={({ currentTarget }) =>
            onChange({ rate: rates.find((rate) => rate === currentTarget.value) ?? '' })
          }
          data={[
            { value: '', label: t('offers.rateUnknown') },
            ...rates.map((value) => ({ value, label: t(`offers.rates.${value}`) })),
          ]}
        />
      )}
      {providers.length > 0 && (
        <NativeSelect
          name="/terms/provider"
          label={t('offers.runBy')}
          value={terms.provider}
          error={wrong('/terms/provider')}
          onChange={({ currentTarget }) => onChange({ provider: currentTarget.value })}
          data={[
            { value: '', label: t('offers.ourselves') },
            ...providers.map((provider) => ({ value: provider.id, label: provider.name })),
          ]}
        />
      )}
      {text('hoursPerWeek', t('offers.weekly'), hoursPerWeek)}
      {kind === 'work-placement' && (mayBeAtLatest || latestWorkplace) && (
        <Checkbox
          label={t('offers.latestWorkplace')}
          checked={latestWorkplace}
          error={wrong('/terms/latestWorkplace')}
          onChange={({ currentTarget }) => onChange({ latestWorkplace: currentTarget.checked })}
        />
      )}
      <EmployerChecks
        page={page}
        kind={kind}
        ticked={terms.ticked}
        onChange={(ticked) => onChange({ ticked })}
      />
    </div>
  )
}

/** What the offer is to lead to is asked where somebody is at an employer to try a job. */
const kindsWithAim: readonly TypedTerms['kind'][] = ['work-placement', 'wage-subsidy']
