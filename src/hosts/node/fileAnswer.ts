import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { BuiltFile } from './builtFiles'

/**
 * A built file as an answer, compressed as the asker reads it. What has its contents in its name
 * may be kept for ever; anything else is asked for again each time.
 */
export function fileAnswer(context: Context, { type, tag, bodies }: BuiltFile): Response {
  const encoding = (['br', 'gzip'] as const).find((name) => bodies[name] && takes(context, name))
  const forever = context.req.path.startsWith('/assets/')
  return context.body((encoding && bodies[encoding]) ?? bodies.identity, 200, {
    'Content-Type': type,
    'Cache-Control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${tag}${encoding ? `-${encoding}` : ''}"`,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  })
}

function takes(context: Context, encoding: string): boolean {
  const supports = [encoding]
  return accepts(context, { header: 'Accept-Encoding', supports, default: '' }) === encoding
}
