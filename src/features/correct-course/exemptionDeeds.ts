import { emptyDraft } from './courseDraft'
import type { Deed } from './deed'

/** What can be entered about the exemptions. */
export const exemptionDeeds: readonly Deed[] = [
  {
    name: 'exempt',
    address: 'fritag',
    kind: 'exemption-granted',
    offered: (period, _, __, exemption) => period === null && exemption === null,
    // What grounds there are, or whether it is written, follows from the kind.
    fields: ({ exemption }) =>
      exemption === '' ? ['exemption', 'from', 'to'] : ['exemption', 'ground', 'from', 'to'],
    fresh: (_, __, ___, asked) => ({
      ...emptyDraft,
      exemption: asked.get('slags') ?? '',
      from: asked.get('fra') ?? '',
    }),
  },
  {
    name: 'endExemption',
    address: 'afslut-fritagelse',
    kind: 'exemption-ended',
    offered: (_, __, ___, exemption) => exemption?.ended === false,
    fields: () => ['to'],
    fresh: (_, __, exemption) => ({
      ...emptyDraft,
      exemption: exemption?.kind ?? '',
      from: exemption?.from ?? '',
      to: exemption?.to ?? '',
    }),
  },
]
