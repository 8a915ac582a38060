import type { Page } from '@playwright/test'

/** What the citizen's talks are about, as the API keeps them now. */
export async function topicsOf(page: Page, as: string, citizenId: string): Promise<string[]> {
  return page.evaluate(
    async (asked) => {
      const response = await fetch(`/api/citizens/${asked.citizenId}`, {
        headers: { 'Rettidig-Person': asked.as },
      })
      const { conversations } = (await response.json()) as { conversations: { topic: string }[] }
      return conversations.map(({ topic }) => topic)
    },
    { as, citizenId },
  )
}
