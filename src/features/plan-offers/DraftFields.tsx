import { NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { DateField } from '../../ui/DateField'
import type { OfferPlanPage } from '../../contract/offerPlan'
import type { Problem } from '../../contract/problem'
import { EmployerChecks } from './EmployerChecks'
import { useFieldWords } from './useFieldWords'
import type { PlanDraft } from './planDraft'
import { AidFields } from './AidFields'
import { Written } from './Written'
import styles from './planOffers.module.css'
import { ProviderFields } from './ProviderFields'
import { SiteFields } from './SiteFields'
import { TermsFields } from './TermsFields'

/** The fields of what is about to be done. */
export function DraftFields(props: {
  readonly page: OfferPlanPage
  readonly value: PlanDraft
  readonly limit: string | null
  readonly mayBeAtLatest: boolean
  readonly errors: FieldErrors
  /** What the law refuses, told at its field; null when it refuses nothing. */
  readonly law: Problem | null
  readonly onChange: (value: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const { page, value, limit, errors, law, onChange } = props
  const wrong = useFieldWords(errors, law)
  switch (value.is) {
    case 'add':
    case 'change':
      return (
        <TermsFields
          page={page}
          terms={value.terms}
          limit={limit}
          mayBeAtLatest={props.mayBeAtLatest}
          wrong={wrong}
          onChange={(part) => onChange({ ...value, terms: { ...value.terms, ...part } })}
        />
      )
    case 'grant': {
      const offer = page.plan.offers.find(({ id }) => id === value.offer)
      if (!offer || !page.employerKinds.includes(offer.kind)) return null
      return (
        <div className={styles.fields}>
          <SiteFields
            page={page}
            at="/site"
            written={offer.place ?? ''}
            site={value.site}
            wrong={wrong}
            onChange={(part) => onChange({ ...value, site: { ...value.site, ...part } })}
          />
          <EmployerChecks
            page={page}
            kind={offer.kind}
            ticked={value.site.ticked}
            onChange={(ticked) => onChange({ ...value, site: { ...value.site, ticked } })}
          />
        </div>
      )
    }
    case 'split':
      return (
        <DateField
          name="/on"
          label={t('offers.splitOn')}
          value={value.on}
          onChange={(on) => onChange({ ...value, on })}
          error={wrong('/on')}
        />
      )
    case 'extend':
      return (
        <Stack gap="sm">
          <DateField
            name="/to"
            label={t('offers.extendTo')}
            value={value.to}
            onChange={(to) => onChange({ ...value, to })}
            error={wrong('/to')}
          />
          <Written
            name="/because"
            label={t('offers.assessment')}
            value={value.because}
            error={wrong('/because')}
            onChange={(because) => onChange({ ...value, because })}
          />
        </Stack>
      )
    case 'end':
      return (
        <Stack gap="sm">
          <DateField
            name="/on"
            label={t('offers.endOn')}
            value={value.on}
            onChange={(on) => onChange({ ...value, on })}
            error={wrong('/on')}
          />
          <NativeSelect
            name="/result"
            label={t('offers.result')}
            value={value.result}
            error={wrong('/result')}
            onChange={({ currentTarget }) => {
              const result = results.find((one) => one === currentTarget.value) ?? ''
              onChange({ ...value, result })
            }}
            data={[
              { value: '', label: '' },
              ...results.map((one) => ({ value: one, label: t(`offers.results.${one}`) })),
            ]}
          />
        </Stack>
      )
    case 'absence':
      return (
        <Stack gap="sm">
          <DateField
            name="/from"
            label={t('offers.absentFrom')}
            value={value.from}
            onChange={(from) => onChange({ ...value, from })}
            error={wrong('/from')}
          />
          <DateField
            name="/to"
            label={t('offers.absentTo')}
            value={value.to}
            onChange={(to) => onChange({ ...value, to })}
            error={wrong('/to')}
          />
          <Written
            name="/said"
            label={t('offers.absentSaid')}
            value={value.said}
            error={wrong('/said')}
            onChange={(said) => onChange({ ...value, said })}
          />
        </Stack>
      )
    case 'assess':
      return (
        <Stack gap="sm">
          <Text size="sm">{t('offers.assessLead')}</Text>
          <Written
            name="/because"
            label={t('offers.assessment')}
            value={value.because}
            error={wrong('/because') ?? wrong('/absence')}
            onChange={(because) => onChange({ ...value, because })}
          />
        </Stack>
      )
    case 'aid':
      return <AidFields value={value} wrong={wrong} onChange={onChange} />
    case 'say':
      return (
        <Written
          name="/because"
          label={t(value.deed === 'offer-refused' ? 'offers.reasonRefused' : 'offers.reasonAsked')}
          value={value.because}
          error={wrong('/because')}
          onChange={(because) => onChange({ ...value, because })}
        />
      )
    case 'provider':
      return <ProviderFields value={value} wrong={wrong} onChange={onChange} />
    case 'no-provider':
      return (
        <DateField
          name="/on"
          label={t('offers.providerLast')}
          value={value.on}
          onChange={(on) => onChange({ ...value, on })}
          error={wrong('/on') ?? wrong('/provider')}
        />
      )
    case 'hours':
      return (
        <Stack gap="sm">
          <TextInput
            name="/month"
            label={t('offers.month')}
            description={t('offers.monthHint')}
            value={value.month}
            error={wrong('/month')}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange({ ...value, month: currentTarget.value })}
          />
          <TextInput
            name="/hours"
            label={t('offers.hoursOf')}
            description={t('offers.hoursHint')}
            inputMode="decimal"
            value={value.hours}
            error={wrong('/hours')}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange({ ...value, hours: currentTarget.value })}
          />
        </Stack>
      )
    case 'no-aid':
    case 'sure':
      return null
  }
}

const results = ['job', 'education', 'back'] as const
