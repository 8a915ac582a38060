import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../contract/problem'
import { useDates } from './useDates'

/** Who or what is busy at the time, never with whom. */
export function ClashList({ clashes }: { readonly clashes: NonNullable<Problem['clashes']> }) {
  const { t } = useTranslation()
  const { long } = useDates()
  return clashes.map(({ resource, on, from, to }) => (
    <Text size="sm" key={`${resource} ${on} ${from}`}>
      {t(`booking.clashRow.${resource}`, { date: long(on), from, to })}
    </Text>
  ))
}
