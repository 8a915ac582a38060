/** What must be answered so often at least: steps that never meet prove nothing. */
const least = { 200: 150, 201: 300, 404: 100, 409: 300, 412: 5, 422: 300 }

/** The answers that came too seldom, of a run's count by status. */
export function neverMet(answered: ReadonlyMap<number, number>): string[] {
  const seldom = Object.entries(least).filter(
    ([status, often]) => (answered.get(Number(status)) ?? 0) < often,
  )
  return seldom.map(([status]) => status)
}
