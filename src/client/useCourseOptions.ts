import { useQuery } from '@tanstack/react-query'
import { askCourseOptions } from '../contract/courseOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** The benefits with their groups, and the municipalities and funds there are. */
export function useCourseOptions() {
  return useQuery({
    queryKey: ['course-options', rememberedPerson()],
    queryFn: ({ signal }) => call(askCourseOptions, { signal }),
  })
}
