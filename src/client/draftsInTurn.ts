const latest = new Map<string, Promise<unknown>>()

/**
 * What is asked about one form's draft, one at a time and in the order it was asked: a form opened
 * again never overtakes what was kept as it was left, and nothing kept comes after it was dropped.
 */
export function draftsInTurn<T>(form: string, ask: () => Promise<T>): Promise<T> {
  const turn = (latest.get(form) ?? Promise.resolve()).then(ask, ask)
  latest.set(form, turn)
  const forget = () => {
    if (latest.get(form) === turn) latest.delete(form)
  }
  turn.then(forget, forget)
  return turn
}
