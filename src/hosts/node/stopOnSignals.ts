/** The same signal reaches a program from the terminal and from the programs that started it. */
const sameSignal = 1000

/** Ends the program on SIGINT and SIGTERM, once `stop` has; at a second one, at once. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let first: number | null = null
  const heard = () => {
    if (first !== null) {
      if (performance.now() - first > sameSignal) process.exit(1)
      return
    }
    first = performance.now()
    stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        console.error(fault)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', heard)
  process.on('SIGTERM', heard)
}
