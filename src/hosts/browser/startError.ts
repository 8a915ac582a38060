import type { StartTrouble } from '../../contract/browserHost'

/** The program cannot run in this browser as it is now, and why. */
export class StartError extends Error {
  readonly because: StartTrouble

  constructor(because: StartTrouble, options?: ErrorOptions) {
    super(because, options)
    this.because = because
  }
}
