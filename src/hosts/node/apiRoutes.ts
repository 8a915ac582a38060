import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { timeout } from 'hono/timeout'
import type { Api } from '../../api/createApi'
import { problemAnswer, problemResponse } from '../../api/problemAnswer'
import type { Store } from '../../store/store'
import { demonstrationPeople } from '../demonstrationPeople'
import type { Limits } from './limits'

/** The API and whom one can be, within what a request may take. */
export function apiRoutes(given: {
  readonly api: Api
  readonly store: Store
  readonly limits: Limits
  /** Whether the asker may be a person of the demonstration. */
  readonly plays: () => boolean
}): Hono {
  const { api, store, limits, plays } = given
  const router = new Hono()
  for (const path of ['/api/*', '/auth/*'])
    router.use(
      path,
      timeout(limits.answer, () => new HTTPException(503, { res: tooSlow() })),
      bodyLimit({
        maxSize: limits.bodyBytes,
        onError: () => problemResponse(problemAnswer('body-too-large')),
      }),
      async (context, next) => {
        context.req.raw = await arrived(context.req.raw)
        await next()
      },
    )
  router.all('/api/*', (context) => api.fetch(context.req.raw))
  router.get('/auth/people', async (context) =>
    plays()
      ? context.json(await demonstrationPeople(store), 200, { 'Cache-Control': 'no-store' })
      : problemResponse(problemAnswer('not-identified')),
  )
  router.all('/auth/people', () =>
    problemResponse(problemAnswer('method-not-allowed'), { Allow: 'GET' }),
  )
  router.all('/auth/*', () => problemResponse(problemAnswer('not-found')))
  return router
}

/** With its body, so that a refusal finds the line free for what comes next. */
async function arrived(request: Request): Promise<Request> {
  if (!request.body) return request
  return new Request(request, { method: request.method, body: await request.arrayBuffer() })
}

/** What was asked may still be done: whoever saves asks again with the same request id. */
function tooSlow(): Response {
  return problemResponse(problemAnswer('away'), { 'Retry-After': '5' })
}
