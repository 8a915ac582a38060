import type { ReceiverMood } from '../../contract/stage'

const key = 'rettidig.receiver'
const moods: readonly ReceiverMood[] = ['accepts', 'down', 'refuses', 'knows']

/** How the made-up receivers answer in this tab, and in every later page of it. */
export function keptReceiverMood(): ReceiverMood {
  const kept = sessionStorage.getItem(key)
  return moods.find((mood) => mood === kept) ?? 'accepts'
}

export function keepReceiverMood(mood: ReceiverMood): void {
  sessionStorage.setItem(key, mood)
}
