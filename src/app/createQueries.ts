import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../client/apiProblem'

/** What the API refused is not asked again; what nobody answered is, twice. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, failure) => !(failure instanceof ApiProblem) && failures < 2,
        networkMode: 'always',
      },
    },
  })
}
