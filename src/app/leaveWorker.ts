/**
 * Takes away a worker the program left when it ran in the page at this address: it would answer for
 * the server. A page it has already taken is loaded again without it.
 */
export async function leaveWorker(): Promise<void> {
  // Only a safe address has any.
  if (!('serviceWorker' in navigator)) return
  const left = await navigator.serviceWorker.getRegistrations()
  await Promise.all(left.map((registration) => registration.unregister()))
  if (navigator.serviceWorker.controller !== null) location.reload()
}
