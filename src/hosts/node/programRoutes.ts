import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { problemAnswer, problemResponse } from '../../api/problemAnswer'
import { fileAnswer } from './fileAnswer'
import { pageAnswer, type PageEnv } from './pageAnswer'
import type { Program } from './readProgram'

/**
 * An address of the API however it is written, and a file that is not there: never the page. In the
 * rule book a dot is part of a rule's id.
 */
const noPage = /^\/+(api|auth)(\/|$)|^\/assets\/|^(?!\/regelbog\/[^/]+$).*\.[^/]*$/i

/** The built program: its files, and the page for every address of a screen. */
export function programRoutes({ html, files }: Program): Hono<PageEnv> {
  const router = new Hono<PageEnv>()
  router.on('GET', [...files.keys()], etag(), (context, next) => {
    const file = files.get(context.req.path)
    return file ? fileAnswer(context, file) : next()
  })
  router.get('*', (context) =>
    noPage.test(context.req.path)
      ? problemResponse(problemAnswer('not-found'))
      : pageAnswer(context, html),
  )
  router.all('*', () =>
    problemResponse(problemAnswer('method-not-allowed'), { Allow: 'GET, HEAD' }),
  )
  return router
}
