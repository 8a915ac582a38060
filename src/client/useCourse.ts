import { useQuery } from '@tanstack/react-query'
import { openCourse } from '../contract/courseOperations'
import { call } from './call'
import { rememberedPerson } from './person'

/** The facts the law runs on as they stand, and who changed what when. */
export function useCourse(citizenId: string) {
  return useQuery({
    queryKey: ['course', rememberedPerson(), citizenId],
    queryFn: ({ signal }) => call(openCourse, { params: { citizenId }, signal }),
  })
}
