/** Whether this tab is the one that keeps what is typed in a form, and how it stops being so. */
export interface HeldForm {
  readonly mine: boolean
  readonly release: () => void
}

/**
 * One tab at a time keeps what is typed in a form: a second one with the same form open must
 * neither take over its text nor overwrite it.
 */
export function holdForm(form: string): Promise<HeldForm> {
  return new Promise((resolve) => {
    void navigator.locks.request(`rettidig.form.${form}`, { ifAvailable: true }, async (lock) => {
      if (lock === null) return resolve({ mine: false, release: () => {} })
      await new Promise<void>((release) => resolve({ mine: true, release }))
    })
  })
}
