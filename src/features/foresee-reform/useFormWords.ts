import { useTranslation } from 'react-i18next'
import type { ReformChange } from '../../contract/reform'

type Side = Extract<ReformChange['what'], { about: 'form' }>['before']

/** Which forms there are and who chooses among them. */
export function useFormWords(): (side: Side) => string {
  const { t } = useTranslation()
  return (side) => {
    if (side === null || side.allowed.length === 0) return t('reform.noForm')
    const forms = side.allowed.map((form) => t(`form.${form}`)).join(', ')
    return t(`reform.formsChosen.${side.chooser}`, { forms })
  }
}
