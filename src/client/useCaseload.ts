import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { openCaseload, type CaseloadPlace } from '../contract/caseload'
import { call } from './call'
import { joinedCaseload } from './joinedCaseload'
import { rememberedPerson } from './person'

/** The first part is small, so that there is something to see at once. */
const citizens = { atFirst: 600, after: 2000 }

/** My own citizens, part by part until all are here; what has come is shown meanwhile. */
export function useCaseload() {
  const asked = useInfiniteQuery({
    queryKey: ['caseload', rememberedPerson()],
    queryFn: ({ pageParam: after, signal }) =>
      call(openCaseload, {
        body: { after, limit: after === null ? citizens.atFirst : citizens.after },
        signal,
      }),
    initialPageParam: null as CaseloadPlace | null,
    getNextPageParam: ({ next }) => next,
  })
  const { data, isFetching, isError, hasNextPage, fetchNextPage, refetch } = asked
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  const caseload = useMemo(() => data && joinedCaseload(data.pages), [data])
  return {
    caseload,
    isError,
    onRetry: () => void (data ? fetchNextPage() : refetch()),
  }
}
