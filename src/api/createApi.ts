import { Hono } from 'hono'
import type { Operation } from '../contract/operation'
import { health } from '../contract/operations'
import { answerOperation } from './answerOperation'
import type { Handler } from './asked'
import type { Dependencies } from './dependencies'
import { handlers } from './handlers'
import { problemAnswer, problemResponse } from './problemAnswer'

/** The API: a Request in, a Response out. Any host can run it. */
export interface Api {
  fetch(request: Request): Promise<Response>
}

export function createApi(dependencies: Dependencies): Api {
  const router = new Hono()
  router.get(health.path, (context) => context.json({ status: 'ok' }))
  for (const line of handlers)
    line((operation, handler) => mount(router, operation, handler, dependencies))
  router.notFound(() => problemResponse(problemAnswer('not-found')))
  router.onError((surprise) => {
    dependencies.report(surprise)
    return problemResponse(problemAnswer('failure'))
  })
  return { fetch: async (request) => router.fetch(request) }
}

function mount<O extends Operation>(
  router: Hono,
  operation: O,
  handler: Handler<O>,
  dependencies: Dependencies,
): void {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
  router.on(operation.method, path, (context) =>
    answerOperation(operation, handler, dependencies, context.req.raw, context.req.param()),
  )
}
