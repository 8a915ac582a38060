import { citations } from '../law/citations'
import { quotaRefusal, type OneInFourQuota } from '../law/oneInFourQuota'
import type { Refusal } from './refusal'

/** Why nobody more can be exempted, with the count; null while a place is left. */
export function quotaUsed(quota: OneInFourQuota): Refusal | null {
  const refusal = quotaRefusal(quota)
  return (
    refusal && {
      kind: 'law-refuses',
      pointer: '/exemption',
      ...refusal,
      rules: Object.values(citations(quota.rules)),
    }
  )
}
