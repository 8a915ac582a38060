import { useTranslation } from 'react-i18next'
import { keepEmployers } from './texts/da/keepEmployers'
import { useFieldError } from './useFieldError'

type Known = keyof typeof keepEmployers.errors

/** Words what is wrong with a field about an employer, which the start has no words for. */
export function useEmployerError(): (code: string | undefined) => string | undefined {
  const { t } = useTranslation()
  const word = useFieldError()
  return (code) => (isKnown(code) ? t(`employers.errors.${code}`) : word(code))
}

function isKnown(code: string | undefined): code is Known {
  return code !== undefined && code in keepEmployers.errors
}
