/** Moves the focus to the first field that must be corrected, or else to the refusal. */
export function focusFirstError(form: HTMLElement | null): void {
  const wrong =
    form?.querySelector<HTMLElement>('[aria-invalid="true"]:not(:disabled)') ??
    form?.querySelector<HTMLElement>('[role="alert"]')
  wrong?.focus()
}
