import * as z from 'zod'

const annotation = z.object({ type: z.string(), description: z.string().optional() })
const test = z.object({ annotations: z.array(annotation) })
const spec = z.object({ tests: z.array(test) })
const suite = z.object({
  specs: z.array(spec).default([]),
  get suites() {
    return z.array(suite).default([])
  },
})

/** The clicks of each deed, by its name, from a report of Playwright. Throws when it tells of none. */
export function clicksIn(report: string): Record<string, number> {
  const { suites } = z.object({ suites: z.array(suite) }).parse(JSON.parse(report))
  const told = suites.flatMap(annotationsIn).filter(({ type }) => type === 'clicks')
  if (told.length === 0) throw new Error('no story counted its clicks')
  return Object.fromEntries(
    told.map(({ description = '' }) => {
      const [deed = '', clicks] = description.split(' ')
      return [deed, Number(clicks)]
    }),
  )
}

function annotationsIn({ specs, suites }: z.infer<typeof suite>): z.infer<typeof annotation>[] {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations))
  return [...own, ...suites.flatMap(annotationsIn)]
}
