import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { JoinedCaseload } from '../../client/joinedCaseload'
import { usePartyLabels } from '../../client/usePartyLabels'
import { columnValues } from '../../contract/caseload'
import { capital } from '../../ui/capital'
import { useSay } from '../../ui/useSay'
import { none, type Facet } from './facets'

/** What a value of a facet is called; null for one that nobody has, and that nobody can name. */
export type FacetWords = (facet: Facet, value: string) => string | null

/** The words for every value, as the law, the texts and the API have them. */
export function useFacetWords(caseload: JoinedCaseload): FacetWords {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  return useCallback(
    (facet, value) => {
      const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
        rows.find(({ id }) => id === value)?.name ?? null
      const among = <Known extends string>(
        known: readonly Known[],
        word: (one: Known) => string,
      ) => {
        const found = known.find((one) => one === value)
        return found === undefined ? null : word(found)
      }
      if (value === none && facet !== 'benefit' && facet !== 'group')
        return facet === 'missed' || facet === 'age' ? null : t(`list.none.${facet}`)
      switch (facet) {
        case 'due':
          return among(['unlawful', ...columnValues.urgency], (one) => t(`list.due.${one}`))
        case 'benefit':
          return among([...columnValues.benefit, none], (one) => t(`benefit.${one}`))
        case 'group':
          return among([...columnValues.targetGroup, none], (one) =>
            one === none ? t('group.none') : `${one} ${t(`group.${one}`)}`,
          )
        case 'overdue':
        case 'party':
          return among(columnValues.party, (one) => capital(say(parties[one])))
        case 'form':
          return among(columnValues.form, (one) => t(`form.${one}`))
        case 'exemption':
          return among(columnValues.exemption, (one) => t(`list.exemption.${one}`))
        case 'version': {
          const version = caseload.versions.find(({ id }) => id === value)
          return version ? say(version.title) : null
        }
        case 'missed':
          return among(['0', '1', '2'], (one) => t(`list.missed.times${one}`))
        case 'age':
          return among(['0', '20', '30', '40', '50', '60'], (one) => t(`list.age.from${one}`))
        case 'fund':
          return named(caseload.funds)
        case 'municipality':
          return named(caseload.municipalities)
        case 'caseworker':
          return named(caseload.people)
      }
    },
    [t, say, parties, caseload],
  )
}
