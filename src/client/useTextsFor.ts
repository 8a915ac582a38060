import type { StandardText } from '../contract/standardTexts'
import { useStandardTexts } from './useStandardTexts'

/** The texts kept ready for one use; none until they have come. */
export function useTextsFor(use: StandardText['use']): readonly string[] {
  const { data } = useStandardTexts()
  return (data?.texts ?? []).filter((row) => row.use === use).map(({ text }) => text)
}
