/** How far the host in the page is with laying the demonstration. */
export interface Laid {
  readonly citizens: number
  readonly of: number
}

let laid: Laid | null = null
const listeners = new Set<() => void>()

/** What the host tells while it starts, and the page shows. */
export const laying = {
  now: (): Laid | null => laid,
  tell: (next: Laid): void => {
    laid = next
    for (const listener of listeners) listener()
  },
  onChange: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
