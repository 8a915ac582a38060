import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ReformPage } from '../contract/reform'
import { foreseeReform } from '../contract/reformOperation'
import { call, type Asking } from './call'
import { rememberedPerson } from './person'

type Query = Pick<NonNullable<Asking<typeof foreseeReform>['query']>, 'on' | 'basis'>

/** What changes for the asker's citizens on a day. It is answered in parts, which are asked for one after another. */
export function useReform(query: Query) {
  const asked = useInfiniteQuery({
    queryKey: ['reform', rememberedPerson(), query],
    queryFn: ({ pageParam, signal }) =>
      call(foreseeReform, { query: { ...query, from: pageParam }, signal }),
    initialPageParam: 0,
    getNextPageParam: ({ seen, total }) => (seen < total ? seen : undefined),
  })
  const { hasNextPage, isFetching, isError, fetchNextPage } = asked
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  return { ...asked, found: whole(asked.data?.pages ?? []) }
}

/** The parts that have come, as one; null before the first. */
function whole(parts: readonly ReformPage[]): ReformPage | null {
  const last = parts.at(-1)
  if (last === undefined) return null
  return {
    ...last,
    citizens: parts.flatMap(({ citizens }) => citizens),
    rules: Object.assign({}, ...parts.map(({ rules }) => rules)),
  }
}
