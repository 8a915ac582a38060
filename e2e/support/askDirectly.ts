import type { Page } from '@playwright/test'

export interface DirectAnswer {
  readonly status: number
  readonly type: string
  readonly body: string
}

/** Sends a booking to the API past the screen, from within the page. */
export async function askDirectly(
  page: Page,
  as: string,
  citizenId: string,
  booking: Record<string, unknown>,
  requestId: string,
): Promise<DirectAnswer> {
  return page.evaluate(
    async (sent) => {
      const response = await fetch(`/api/citizens/${sent.citizenId}/conversations`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Rettidig-Person': sent.as,
          'Idempotency-Key': sent.requestId,
        },
        body: JSON.stringify(sent.booking),
      })
      return {
        status: response.status,
        type: response.headers.get('Content-Type') ?? '',
        body: await response.text(),
      }
    },
    { as, citizenId, booking, requestId },
  )
}
