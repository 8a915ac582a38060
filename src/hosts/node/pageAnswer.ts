import type { Context } from 'hono'

/**
 * The page, told that the API is where it came from, so that it starts no host of its own, and
 * which word the styles it makes itself must carry.
 */
export function pageAnswer(context: Context<PageEnv>, html: string): Response {
  const told = [
    '<meta name="rettidig-api" content="/" />',
    `<meta property="csp-nonce" nonce="${context.get('secureHeadersNonce')}" />`,
  ]
  return context.body(html.replace('<head>', `<head>${told.join('')}`), 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  })
}

/** Set by the middleware that writes the policy. */
export interface PageEnv {
  readonly Variables: { readonly secureHeadersNonce: string }
}
