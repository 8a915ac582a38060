import { useTranslation } from 'react-i18next'
import type { Tally } from '../../contract/timeliness'
import { shareOf } from './shareOf'

/** A share with what it is of; of few the number alone. */
export function useShareWords(): (tally: Tally) => string {
  const { t } = useTranslation()
  return (tally) => {
    const { kept, of, percent } = shareOf(tally)
    if (of === 0) return '–'
    return percent === null
      ? t('timely.of', { kept, of })
      : t('timely.shareOf', { percent, kept, of })
  }
}
