import { oneInFourQuota, type OneInFourQuota } from '../law/oneInFourQuota'
import type { OneInFourUse } from './oneInFourUse'

/** The quota of an authority whose citizens these are. */
export function quotaOf(uses: readonly OneInFourUse[]): OneInFourQuota {
  return oneInFourQuota(
    uses.filter(({ counts }) => counts).length,
    uses.filter(({ taken }) => taken !== null).length,
  )
}
