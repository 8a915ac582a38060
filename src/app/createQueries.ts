import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../client/apiProblem'
import { rememberPerson } from '../client/person'

/** What the API refused is not asked again; what nobody answered is, twice. */
export function createQueries(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leaveWhenUnknown }),
    defaultOptions: {
      queries: {
        retry: (failures, failure) => !(failure instanceof ApiProblem) && failures < 2,
        networkMode: 'always',
      },
    },
  })
}

/** Somebody the API does not know is asked anew who they are. */
function leaveWhenUnknown(failure: unknown): void {
  if (!(failure instanceof ApiProblem) || !failure.is('not-identified')) return
  rememberPerson(null)
  location.assign('/')
}
