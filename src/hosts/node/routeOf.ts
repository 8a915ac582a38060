import { wholeApi } from '../../contract/wholeApi'

const templates = [...new Set(wholeApi.map(({ path }) => path))].map((template) => ({
  template,
  pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}))

/** Which kind of address was asked for: the log holds no id of anybody. */
export function routeOf(address: string): string {
  const path = pathIn(address)
  const asked = templates.find(({ pattern }) => pattern.test(path))
  if (asked) return asked.template
  if (path === '/auth/people') return path
  if (/^\/(api|auth)(\/|$)/.test(path)) return 'unknown'
  if (path.startsWith('/assets/')) return '/assets/*'
  return /\.[^/]*$/.test(path) ? 'file' : 'page'
}

/** As the router reads it: the same address can be written in several ways. */
function pathIn(address: string): string {
  const path = address.split('?', 1)[0] ?? ''
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
