import { useEffect, useState } from 'react'

/** How often it is looked at the clock, in milliseconds. */
const look = 5000

/** How many minutes are left, begun ones counted, to take back what was booked at that moment of the page’s clock. */
export function useTimeLeft(minutes: number): (at: number) => number {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), look)
    return () => clearInterval(timer)
  }, [])
  return (at) => Math.max(Math.ceil((at + minutes * 60_000 - Math.max(now, at)) / 60_000), 0)
}
