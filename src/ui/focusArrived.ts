/** Gives the focus to the heading of a screen that has come, unless something is open over it. */
export function focusArrived(heading: HTMLElement | null): void {
  // Who has already opened something over the page stays there.
  if (document.querySelector('[aria-modal=true]')) return
  heading?.focus({ preventScroll: true })
}
