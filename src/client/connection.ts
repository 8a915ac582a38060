/** Where the API is: nothing for a host in the page, which answers at the page’s own address. */
export const apiAddress: string = import.meta.env.VITE_API_URL ?? toldByPage() ?? ''

let answering: Promise<unknown> = Promise.resolve()

/** Has every call wait until that has come about. What it fails with, they fail with. */
export function waitFor(somebody: Promise<unknown>): void {
  answering = somebody
  // Told to who asks.
  somebody.catch(() => undefined)
}

/** Settles when there is somebody to ask. */
export function somebodyAnswers(): Promise<unknown> {
  return answering
}

let awake: () => Promise<boolean> = async () => true

/** Has every call that carries a body ask first whether anybody is there to take it. */
export function checkBeforeBodies(isAwake: () => Promise<boolean>): void {
  awake = isAwake
}

/** Whether a body may leave the page now. */
export function mayBodyLeave(): Promise<boolean> {
  return awake()
}

/** A server that answers the API itself says so in the page it hands out. */
function toldByPage(): string | undefined {
  const told = document.querySelector<HTMLMetaElement>('meta[name="rettidig-api"]')
  return told ? new URL(told.content, location.href).origin : undefined
}
