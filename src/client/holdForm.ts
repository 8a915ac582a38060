/** This tab's hold of a form. */
export interface HeldForm {
  /** Whether this tab is the one that keeps what is typed in it. */
  readonly mine: Promise<boolean>
  readonly letGo: () => void
}

/** By form: what this tab is about to let go of. */
const leaving = new Map<string, Promise<unknown>>()

/**
 * One tab at a time keeps what is typed in a form: a second one with the same form open must
 * neither take over its text nor overwrite it. A form that is left and at once opened again waits
 * until this tab has let go of it, or the tab would take itself for another.
 */
export function holdForm(form: string): HeldForm {
  const claim = (leaving.get(form) ?? Promise.resolve()).then(() => claimed(form))
  return {
    mine: claim.then(({ mine }) => mine),
    letGo: () => {
      const gone = Promise.all([leaving.get(form), claim.then(({ free }) => free())])
      leaving.set(form, gone)
      void gone.then(() => {
        if (leaving.get(form) === gone) leaving.delete(form)
      })
    },
  }
}

interface Claim {
  readonly mine: boolean
  /** Resolves when another may have it. */
  readonly free: () => Promise<unknown>
}

function claimed(form: string): Promise<Claim> {
  return new Promise((resolve) => {
    const held: Promise<unknown> = navigator.locks.request(
      `rettidig.form.${form}`,
      { ifAvailable: true },
      async (lock) => {
        if (lock === null) return resolve({ mine: false, free: () => Promise.resolve() })
        await new Promise<void>((end) => {
          const free = () => {
            end()
            return held
          }
          resolve({ mine: true, free })
        })
      },
    )
  })
}
