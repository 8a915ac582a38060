import type { Contents } from './contents'
import type { Keeper } from './keeper'
import { memoryDraft } from './memoryDraft'
import { memoryView } from './memoryView'
import type { Store } from './store'

/**
 * A store in memory. A write works on a draft that replaces the contents only when it has
 * succeeded and the keeper has kept it.
 */
export function memoryStore(seed: Contents, keeper: Keeper = forgetful()): Store {
  let contents = seed
  // A read that began before a write ended must not put the older contents back.
  async function takeIn(): Promise<Contents> {
    const taken = await keeper.takeIn(contents)
    if (taken.revision > contents.revision) contents = taken
    return contents
  }
  return {
    read: async (work) => {
      const snapshot = await takeIn()
      return work(memoryView(() => snapshot))
    },
    write: (work) =>
      keeper.exclusively(async () => {
        const attempt = memoryDraft(await takeIn())
        const result = await work(attempt.draft)
        if (attempt.contents() === attempt.start) return result
        const revision = await keeper.keep(attempt.changes())
        contents = { ...attempt.contents(), revision }
        return result
      }),
  }
}

/** Keeps nothing: the contents live as long as the process, whose writes it lines up. */
function forgetful(): Keeper {
  let last: Promise<unknown> = Promise.resolve()
  let revision = 0
  return {
    exclusively: (work) => {
      const next = last.then(work, work)
      last = next.catch(() => undefined)
      return next
    },
    takeIn: async (contents) => contents,
    keep: async () => ++revision,
  }
}
