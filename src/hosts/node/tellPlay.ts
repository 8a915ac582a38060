import { isLoopback } from './isLoopback'

/** Who can use the site before there is a sign-in, in words for whoever started it. */
export function tellPlay(site: {
  readonly bound: string
  readonly publicAddress: URL | null
  readonly demonstrationPeople: boolean
}): string {
  if (site.demonstrationPeople)
    return (
      'Whoever reaches this address can be any person of the demonstration, and see and change\n' +
      'everything that person may: there is no password. Keep real persons out of it.'
    )
  return isLoopback(site.bound) && site.publicAddress === null
    ? 'Programs of this machine alone can choose a person of the demonstration to be.'
    : 'Nobody can sign in yet: all but /api/health and /api/ready answers 401. For a demonstration\n' +
        'with made-up persons say --demonstration-people.'
}
