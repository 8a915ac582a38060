import { Hono } from 'hono'
import type { Operation } from '../contract/operation'
import { health, ready } from '../contract/healthOperations'
import { wholeApi } from '../contract/wholeApi'
import { answerOperation } from './answerOperation'
import type { Handler } from './asked'
import type { Dependencies } from './dependencies'
import { handlers } from './handlers'
import { StoreFailure } from '../store/storeFailure'
import { problemAnswer, problemResponse } from './problemAnswer'

/** The API: a Request in, a Response out. Any host can run it. */
export interface Api {
  fetch(request: Request): Promise<Response>
}

export function createApi(dependencies: Dependencies): Api {
  const router = new Hono()
  router.get(health.path, (context) =>
    context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }),
  )
  router.get(ready.path, async (context) =>
    (await (dependencies.ready?.() ?? true))
      ? context.json({ status: 'ready' }, 200, { 'Cache-Control': 'no-store' })
      : problemResponse(problemAnswer('away'), { 'Retry-After': pause }),
  )
  for (const line of handlers)
    line((operation, handler) => mount(router, operation, handler, dependencies))
  refuseOtherMethods(router)
  router.notFound(() => problemResponse(problemAnswer('not-found')))
  router.onError((surprise) => {
    throw surprise
  })
  return { fetch: (request) => answerAlways(router, request, dependencies) }
}

/** Seconds until it is worth asking a store again that is away. */
const pause = '1'
const storeProblems = { full: 'no-room', 'laid-anew': 'laid-anew', away: 'away' } as const

/** Whatever is thrown becomes an answer that tells nothing about it. */
async function answerAlways(
  router: Hono,
  request: Request,
  { report }: Dependencies,
): Promise<Response> {
  try {
    return await router.fetch(request)
  } catch (surprise) {
    if (surprise instanceof StoreFailure) return storeProblem(surprise, report)
    report(surprise)
    return problemResponse(problemAnswer('failure'))
  }
}

/** That the store is away the host must hear of; the others concern the asker alone. */
function storeProblem(failure: StoreFailure, report: Dependencies['report']): Response {
  const problem = problemAnswer(storeProblems[failure.because])
  if (failure.because !== 'away') return problemResponse(problem)
  report(failure)
  return problemResponse(problem, { 'Retry-After': pause })
}

/** A path that exists says which methods it has. */
function refuseOtherMethods(router: Hono): void {
  for (const path of new Set(wholeApi.map((operation) => operation.path))) {
    const own = wholeApi.filter((operation) => operation.path === path)
    const allow = own.map(({ method }) => method).join(', ')
    router.all(routeOf(path), () =>
      problemResponse(problemAnswer('method-not-allowed'), { Allow: allow }),
    )
  }
}

function mount<O extends Operation>(
  router: Hono,
  operation: O,
  handler: Handler<O>,
  dependencies: Dependencies,
): void {
  router.on(operation.method, routeOf(operation.path), (context) =>
    answerOperation(operation, handler, dependencies, context.req.raw, context.req.param()),
  )
}

function routeOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}
