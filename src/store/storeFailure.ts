/**
 * What was to be written is not kept, for certain: there was no room for it, or all that was kept
 * has been laid anew.
 */
export class StoreFailure extends Error {
  readonly because: 'full' | 'laid-anew'

  constructor(because: 'full' | 'laid-anew', options?: ErrorOptions) {
    super(because, options)
    this.because = because
  }
}
