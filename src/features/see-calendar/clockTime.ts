/** The time of day so many minutes later, `HH:MM`; null when that is another day, or no time at all. */
export function clockTime(at: string, later: number): string | null {
  const minutes = Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5)) + later
  if (!(minutes >= 0 && minutes < 24 * 60)) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
