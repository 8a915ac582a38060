import type { ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'

const problem = {
  type: 'about:blank',
  title: 'No API here',
  status: 404,
  detail: 'This server only hands out the files of the application. The API did not take the call.',
}

/**
 * A call to the API that reaches the file server has missed its host. It must look like that:
 * the single-page fallback would answer a booking with 200 and a page.
 */
export function noApiHere(): Plugin {
  return {
    name: 'no-api-here',
    configureServer: ({ middlewares }) => void middlewares.use(refuse),
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(refuse)
      return () => void middlewares.use(refuseAssets)
    },
  }
}

/** A script of an earlier build is gone: a page in its place would hide that. */
function refuseAssets(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: Connect.NextFunction,
) {
  if (!request.originalUrl?.startsWith('/assets/')) return next()
  response.statusCode = 404
  response.end()
}

function refuse(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: Connect.NextFunction,
) {
  if (!/^\/(api|auth)([/?]|$)/.test(request.url ?? '')) return next()
  response.statusCode = problem.status
  response.setHeader('Content-Type', 'application/problem+json')
  response.end(JSON.stringify(problem))
}
