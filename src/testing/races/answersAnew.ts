import type { Store } from '../../store/store'

/** A store that keeps the answer to a request and never finds it. */
export function answersAnew(store: Store): Store {
  return {
    ...store,
    write: (work) =>
      store.write((draft) =>
        work({
          ...draft,
          answerTo: async () => null,
          remember: async (request, answer) => {
            if (!(await draft.answerTo(request))) await draft.remember(request, answer)
          },
        }),
      ),
  }
}
