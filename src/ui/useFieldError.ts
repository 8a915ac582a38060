import { useTranslation } from 'react-i18next'
import { da } from './texts/da'

type Known = keyof typeof da.field

/** Words a field error's code; a code nobody has words for is said to be of no use. */
export function useFieldError(): (code: string | undefined) => string | undefined {
  const { t } = useTranslation()
  return (code) => (code === undefined ? undefined : t(`field.${isKnown(code) ? code : 'invalid'}`))
}

function isKnown(code: string): code is Known {
  return code in da.field
}
