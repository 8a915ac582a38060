/** A time of day as people type it (`9`, `9.30`, `0930`, `09:30`), as `HH:MM`; as typed when it is none. */
export function parseTime(typed: string): string {
  const parts = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(typed.trim())
  if (!parts) return typed
  const [, hour = '', minute = '00'] = parts
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : typed
}
