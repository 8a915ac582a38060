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
  const files = await store.read(async (view) => {
    const authorities = await view.authorities()
    const own = await Promise.all(authorities.map((authority) => view.citizenFilesOf(authority)))
    const citizens = [...new Set(own.flat())]
    return Promise.all(
      citizens.map(async (file) => ({
        file,
        jobCentre: await view.jobCentreOf(file.citizen.municipality),
      })),
    )
  })
  for (const [index, { file, jobCentre }] of files.entries()) {
    if (index % atOnce === 0) await new Promise((next) => void setTimeout(next))
    assessCitizen(file, jobCentre, dateOf(now))
  }
}
