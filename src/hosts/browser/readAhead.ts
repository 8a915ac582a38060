import { assessCitizen } from '../../domain/assessCitizen'
import { dateOf, type Instant } from '../../domain/instant'
import type { Store } from '../../store/store'

/** So few that whoever asks meanwhile hardly waits. */
const atOnce = 40

/**
 * Asks the law about every citizen while the page is still on its way to its first question: the
 * list then finds them known.
 */
export async function readAhead(store: Store, now: Instant): Promise<void> {
  const citizens = await store.read(async (view) => {
    const authorities = await view.authorities()
    const heads = await Promise.all(authorities.map((one) => view.citizenHeadsOf(one)))
    const files = await view.citizenFiles([...new Set(heads.flat().map(({ id }) => id))])
    return files.map((file) => {
      const { municipality } = file.citizen
      return { file, jobCentre: authorities.find((one) => one.municipality === municipality) }
    })
  })
  for (const [index, { file, jobCentre = null }] of citizens.entries()) {
    if (index % atOnce === 0) await new Promise((next) => void setTimeout(next))
    assessCitizen(file, jobCentre, dateOf(now))
  }
}
