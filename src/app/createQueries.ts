import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../client/apiProblem'

/**
 * What the API refused is not asked again; what nobody answered is, twice. `onStranger` is told when
 * the API does not know who asks.
 */
export function createQueries(onStranger: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (failure) => {
        if (failure instanceof ApiProblem && failure.is('not-identified')) onStranger()
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failures, failure) => !(failure instanceof ApiProblem) && failures < 2,
        networkMode: 'always',
      },
    },
  })
}
