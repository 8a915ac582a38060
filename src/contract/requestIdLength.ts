/** How many characters a request id has: room for a UUID with ten more. */
export const requestIdLength = { least: 8, most: 46 } as const
