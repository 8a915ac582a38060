import { useQuery } from '@tanstack/react-query'
import * as z from 'zod'
import { demonstrationPerson, type DemonstrationPerson } from '../contract/person'
import { apiAddress, somebodyAnswers } from './connection'
import { NoAnswer } from './noAnswer'

/** The people one can be, as the host offers them; null where it lets nobody choose. */
export function useDemonstrationPeople() {
  return useQuery({ queryKey: ['people'], queryFn: ask })
}

async function ask(): Promise<readonly DemonstrationPerson[] | null> {
  await somebodyAnswers()
  const response = await fetch(`${apiAddress}/auth/people`, { cache: 'no-store' })
  if (response.status === 401) return null
  if (!response.ok) throw new NoAnswer(`${response.status}`)
  return z.array(demonstrationPerson).parse(await response.json())
}
