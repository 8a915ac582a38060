import { StoreFailure } from '../storeFailure'

/**
 * Does one work at a time, in the order in which they came. What has not begun after so many
 * milliseconds is not done at all: it fails as when the database is away.
 */
export function oneAfterAnother(patience: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let busy = false

  async function turn(): Promise<void> {
    if (!busy) return void (busy = true)
    await new Promise<void>((begin, giveUp) => {
      const late = setTimeout(() => {
        waiting.splice(waiting.indexOf(called), 1)
        giveUp(new StoreFailure('away'))
      }, patience)
      const called = () => {
        clearTimeout(late)
        begin()
      }
      waiting.push(called)
    })
  }

  return async (work) => {
    await turn()
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy = false
    }
  }
}
