import { useTranslation } from 'react-i18next'
import type { CourseOptions } from '../../contract/course'
import type { CourseDraft } from './courseDraft'

export type Chosen =
  | 'benefit'
  | 'targetGroup'
  | 'endedBecause'
  | 'because'
  | 'referredBecause'
  | 'digitalPost'
  | 'vocationalEducation'
  | 'municipality'
  | 'unemploymentFund'
  | 'exemption'

interface Choice {
  readonly value: string
  readonly label: string
}

const endReasons = ['well-again', 'in-work', 'moved', 'other'] as const
const causes = ['risk-of-long-term', 'education-order'] as const

/** What there is to choose among in a field, in words; an empty value where nothing is chosen yet. */
export function useChoices(field: Chosen, draft: CourseDraft, options: CourseOptions): Choice[] {
  const { t } = useTranslation()
  const unchosen = { value: '', label: t('course.choose') }
  const unknown = { value: '', label: t('course.unknown') }
  switch (field) {
    case 'benefit':
      return [
        unchosen,
        ...options.benefits.map(({ benefit }) => ({
          value: benefit,
          label: t(`benefit.${benefit}`),
        })),
      ]
    case 'targetGroup': {
      const groups =
        options.benefits.find(({ benefit }) => benefit === draft.benefit)?.targetGroups ?? []
      const named = groups.flatMap((group) =>
        group === null ? [] : { value: group, label: `${group} ${t(`group.${group}`)}` },
      )
      return named.length > 1 ? [unchosen, ...named] : named
    }
    case 'endedBecause': {
      const own = [...endReasons, 'other-benefit', 'other-group'] as const
      const known = own.filter(
        (why) => why === draft.endedBecause || endReasons.some((row) => row === why),
      )
      return [unchosen, ...known.map((why) => ({ value: why, label: t(`course.ended.${why}`) }))]
    }
    case 'because':
    case 'referredBecause':
      return [
        unchosen,
        ...causes.map((why) => ({ value: why, label: t(`course.referred.${why}`) })),
      ]
    case 'digitalPost':
      return [
        { value: 'yes', label: t('citizen.digitalPost') },
        { value: 'no', label: t('citizen.letter') },
      ]
    case 'vocationalEducation':
      return [
        unknown,
        { value: 'yes', label: t('course.yes') },
        { value: 'no', label: t('course.no') },
      ]
    case 'municipality':
      return [
        ...(draft.municipality === '' ? [unchosen] : []),
        ...options.municipalities.map(({ code, name }) => ({ value: code, label: name })),
      ]
    case 'exemption':
      return [
        unchosen,
        ...options.exemptions.map(({ kind }) => ({
          value: kind,
          label: t(`standing.kinds.${kind}`),
        })),
      ]
    case 'unemploymentFund':
      return [
        { value: '', label: t('course.noFund') },
        ...options.funds.map(({ id, name }) => ({ value: id, label: name })),
      ]
  }
}
