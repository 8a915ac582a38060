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
  return context.body(withoutBrowserHost(html).replace('<head>', `<head>${told.join('')}`), 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  })
}

/** The page names code of the host it would run itself, for the browser to fetch ahead. */
function withoutBrowserHost(html: string): string {
  return html.replaceAll(/\s*<link [^>]*data-host="browser"[^>]*>/g, '')
}

/** Set by the middleware that writes the policy. */
export interface PageEnv {
  readonly Variables: { readonly secureHeadersNonce: string }
}
