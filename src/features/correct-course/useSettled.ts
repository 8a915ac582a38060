import { useDebouncedValue } from '@mantine/hooks'

/** How long one stops typing before the effect is asked for, in milliseconds. */
const lull = 250

/** As a schema of the contract does it. */
interface Check<T> {
  readonly safeParse: (
    value: unknown,
  ) => { readonly success: true; readonly data: T } | { readonly success: false }
}

/** What a form would send, once one has stopped typing; null while it lacks something. */
export function useSettled<T>(schema: Check<T>, request: unknown): T | null {
  const [settled] = useDebouncedValue(JSON.stringify(request), lull)
  const parsed = schema.safeParse(JSON.parse(settled))
  return parsed.success ? parsed.data : null
}
