/**
 * `full` and `laid-anew`: what was to be written is not kept, for certain, as there was no room for
 * it, or all that was kept has been laid anew. `away`: the place where things are kept was not
 * reached, or was lost on the way, and whether what was written is kept is not known.
 */
export class StoreFailure extends Error {
  readonly because: 'full' | 'laid-anew' | 'away'

  constructor(because: StoreFailure['because'], options?: ErrorOptions) {
    super(because, options)
    this.because = because
  }
}
