import { useTranslation } from 'react-i18next'
import type { LawAnswer } from '../contract/lawAnswer'

type Side = Extract<LawAnswer, { about: 'form' }>['before']

/** Which forms there are and who chooses among them. */
export function useFormWords(): (side: Side) => string {
  const { t } = useTranslation()
  return (side) => {
    if (side === null || side.allowed.length === 0) return t('answer.noForm')
    const forms = side.allowed.map((form) => t(`form.${form}`)).join(', ')
    return t(`answer.formsChosen.${side.chooser}`, { forms })
  }
}
