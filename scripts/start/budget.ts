/** What the first screens may weigh, compressed, in bytes. A kilobyte is a thousand of them. */
export const budget = { javaScript: 200_000, css: 25_000 } as const
