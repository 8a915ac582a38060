/** Runs the jobs in their order, two at a time, and hands back the results in that order. */
export async function inTwos<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  let next = 0
  await Promise.all([lane(), lane()])
  return results

  async function lane() {
    while (next < jobs.length) {
      const index = next++
      const job = jobs[index]
      if (job) results[index] = await job()
    }
  }
}
