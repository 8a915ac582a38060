import { openOfferOverview, type OverviewRow } from '../contract/offerOverview'
import { call } from './call'
import type { OverviewQuery } from './useOfferOverview'

/** As many as are answered at a time. */
const count = 2000

/** Every citizen behind what is chosen, and not only those on the screen. */
export async function allOverviewRows(query: OverviewQuery): Promise<readonly OverviewRow[]> {
  const rows: OverviewRow[] = []
  for (;;) {
    const { overview } = await call(openOfferOverview, {
      query: { ...query, from: rows.length, count },
    })
    // Null when another day has come: then all are looked at again, a part for each question.
    if (overview === null) continue
    rows.push(...overview.rows)
    if (overview.rows.length === 0 || rows.length >= overview.total) return rows
  }
}
