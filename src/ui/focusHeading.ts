/** Moves the focus to the top of the screen, when what had it goes away. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus()
}
