import type { RememberedAnswer, Store } from '../../store/store'

/** A store that keeps the answer to a request once it has kept what the request did. */
export function answersApart(store: Store): Store {
  return {
    ...store,
    write: async (work) => {
      let answer: readonly [string, RememberedAnswer] | null = null
      const done = await store.write((draft) =>
        work({
          ...draft,
          remember: async (...given) => {
            answer = given
          },
        }),
      )
      const kept = answer as readonly [string, RememberedAnswer] | null
      if (kept)
        await store.write(async (draft) => {
          if (!(await draft.answerTo(kept[0]))) await draft.remember(...kept)
        })
      return done
    },
  }
}
