import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useEmployers } from '../../client/useEmployers'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { EmployerSelect } from './EmployerSelect'
import type { TypedSite } from './planDraft'

/**
 * At which employer an offer is, and who is responsible there. The fund writes the employer’s name
 * and number: the municipality knows it by them when it grants.
 */
export function SiteFields(props: {
  readonly page: OfferPlanPage
  /** Where the fields are in what is sent. */
  readonly at: '/terms' | '/site'
  /** What was written of the employer before it was one. */
  readonly written: string
  readonly site: TypedSite
  /** What is wrong with a field, by pointer. */
  readonly wrong: (pointer: string) => string | undefined
  /** `sector` is that of the employer that was chosen. */
  readonly onChange: (part: Partial<TypedSite>, sector?: 'private' | 'public') => void
  readonly onWrite?: (words: string) => void
}) {
  const { t } = useTranslation()
  const { page, at, written, site, wrong, onChange, onWrite } = props
  const employers =
    useEmployers({ counted: false, enabled: !page.proposes }).data?.employers ?? null
  const chosen = employers?.find(({ id }) => id === site.employer)
  // One of another municipality, where the citizen lived, is no choice but stays.
  const kept = page.plan.offers.find(({ employer }) => employer?.id === site.employer)?.employer
  // Whoever was named stays, as a contact may have left since.
  const contacts = new Set([...(chosen?.contacts ?? []), site.responsible])
  contacts.delete('')
  return (
    <>
      {page.proposes ? (
        <TextInput
          name={`${at}/place`}
          label={t('offers.placeFund')}
          value={written}
          error={wrong(`${at}/place`)}
          autoComplete="off"
          onChange={({ currentTarget }) => onWrite?.(currentTarget.value)}
        />
      ) : (
        <EmployerSelect
          name={`${at}/employer`}
          employers={employers}
          value={site.employer}
          kept={kept ?? null}
          written={written}
          error={wrong(`${at}/employer`)}
          sought={site.sought}
          onChange={(employer, sector) =>
            onChange({ employer, sought: '', responsible: '' }, sector)
          }
          onSought={(sought) => onChange({ sought })}
        />
      )}
      {contacts.size > 0 && (
        <NativeSelect
          name={`${at}/responsible`}
          label={t('offers.responsible')}
          value={site.responsible}
          error={wrong(`${at}/responsible`)}
          onChange={({ currentTarget }) => onChange({ responsible: currentTarget.value })}
          data={[
            { value: '', label: t('offers.nobodyNamed') },
            ...[...contacts].map((name) => ({ value: name, label: name })),
          ]}
        />
      )}
    </>
  )
}
