/** Whether the server now hands out another build than the one this page was loaded with. */
export async function isNewVersionOut(): Promise<boolean> {
  try {
    const response = await fetch('/', { cache: 'no-store', headers: { Accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const there = scriptOf(page)
    return there !== null && there !== scriptOf(document)
  } catch {
    return false
  }
}

/** The address of a page's first script, which changes with each build. */
function scriptOf(page: Document): string | null {
  return page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null
}
