import type { Stage } from './stage'

/** What the host that runs in the page tells the screens beside the API. */
export interface BrowserHost {
  readonly stage: Stage
  /** Whether the worker that carries the calls answers now. */
  readonly isAwake: () => Promise<boolean>
  readonly onAwakeChange: (listener: (awake: boolean) => void) => () => void
  /** Whether what was kept earlier had to be laid anew when the page was loaded. */
  readonly wasLaidAnew: boolean
  /** Told when what is kept is taken away, or laid anew by another tab, while the page is open. */
  readonly onGone: (listener: () => void) => () => void
}

/** Why the program cannot run here. */
export type StartTrouble = 'no-worker' | 'no-store' | 'full' | 'busy'

export type Started =
  | { readonly ok: true; readonly host: BrowserHost }
  | { readonly ok: false; readonly because: StartTrouble }
