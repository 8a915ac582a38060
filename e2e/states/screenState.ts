import type { Page } from '@playwright/test'

/** One state a screen can be in, and how to bring it there. */
export interface ScreenState {
  readonly name: string
  /** The route it belongs to, as the router writes it. */
  readonly route: string
  /** It is looked at in English alone. */
  readonly english?: true
  /** It is brought about by the host in the page: a fault, or the panel that stages them. */
  readonly staged?: true
  readonly arrange: (page: Page) => Promise<void>
}
