import type { RefObject } from 'react'

/** Moves the focus to the first field that must be corrected, once it is drawn as such. */
export function focusFirstError(form: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => {
    const field = form.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-error-first], [role="alert"]',
    )
    field?.focus()
  })
}
