import type { Exempted, openOneInFour } from '../contract/oneInFour'
import { masked } from '../domain/civilRegistrationNumber'
import { inDanishOrder } from '../domain/danishOrder'
import { exemptedBy } from '../domain/exemptedBy'
import { dateOf } from '../domain/instant'
import { quotaOf } from '../domain/quotaOf'
import { rulesOfQuota } from '../domain/rulesOfQuota'
import type { Handler } from './asked'
import { doerName } from './doerName'
import { eachFile } from './eachFile'
import { oneInFourUses } from './oneInFourUses'

export const answerOpenOneInFour: Handler<typeof openOneInFour> = async (asked, view) => {
  const { authority } = asked
  const uses = await oneInFourUses(authority, dateOf(asked.now), view)
  const quota = quotaOf(uses.map(({ seen }) => seen))
  const taken = new Map(uses.map(({ head, seen }) => [head.id, seen.taken]))
  const heads = uses.filter(({ seen }) => seen.taken !== null).map(({ head }) => head)
  const found: (Omit<Exempted, 'byName'> & { readonly by: string | null })[] = []
  await eachFile(heads, view, (file) => {
    const { id, name, civilRegistrationNumber: number } = file.citizen
    const place = taken.get(id)
    if (!place) return
    const { from, to, ground } = place.exemption
    const { targetGroup, sixMonths } = place
    const shown = { citizenId: id, name, maskedNumber: masked(number), targetGroup, sixMonths }
    found.push({ ...shown, from, to, ground, by: exemptedBy(file, place.exemption) })
  })
  const exempted = await Promise.all(
    found
      .toSorted((a, b) => a.from.localeCompare(b.from) || inDanishOrder(a.name, b.name))
      .map(async ({ by, ...row }) => ({ ...row, byName: by ? await doerName(by, view) : '' })),
  )
  return {
    ok: true,
    body: {
      authorityName: authority.name,
      membersHereOnly: authority.kind === 'fund',
      ...quota,
      rules: rulesOfQuota(quota),
      byOthers: uses.filter(({ seen }) => seen.byAnother).length,
      exempted,
    },
  }
}
