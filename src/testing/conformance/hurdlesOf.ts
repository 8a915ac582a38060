import { largestImport } from '../../contract/citizenImport'
import { headers } from '../../contract/headers'
import type { Operation } from '../../contract/operation'
import type { ConformanceCase } from './conformanceCase'

type Part = Partial<ConformanceCase> & { readonly name: string }

/** Everything an operation can be asked wrongly, whatever it is about. */
export function hurdlesOf(operation: Operation): ConformanceCase[] {
  const { id, method, path, kind, body, largestBody = 64 * 1024 } = operation
  const once = kind === 'command' || kind === 'change'
  const usual = {
    [headers.person]: 'caseworker',
    ...(body && { 'Content-Type': 'application/json' }),
    ...(once && { [headers.requestId]: `hurdle-${id}` }),
    ...(kind === 'change' && { [headers.ifMatch]: '"1"' }),
  }
  const without = (...names: readonly string[]) =>
    Object.fromEntries(Object.entries(usual).filter(([name]) => !names.includes(name)))
  const filled = (value: string) => path.replaceAll(/\{\w+\}/g, value)
  const hasParams = path.includes('{')
  const versions = ['W/"1"', '*', '"99"', '1', '"1", "2"']
  const bodies = ['', '{', 'null', '[]', '{}', '"text"', '{"nobody":"knows"}']
  const parts: Part[] = [
    { name: 'by nobody', headers: without(headers.person) },
    { name: 'by a stranger', headers: { ...usual, [headers.person]: 'nobody' } },
    {
      name: 'by somebody of another authority',
      headers: { ...usual, [headers.person]: 'adviser-away' },
    },
    ...['OPTIONS', 'PATCH', 'HEAD'].map((wrong) => ({ name: `by ${wrong}`, method: wrong })),
    { name: 'with a query nobody knows', path: `${filled('citizen')}?nobody=knows` },
    { name: 'at a path that goes on', path: `${filled('citizen')}/further` },
    { name: 'at a path that ends in a slash', path: `${filled('citizen')}/` },
    ...(hasParams
      ? ['nobody', 'away', 'x'.repeat(101), 'a%2Fb', '%20', '%E0%A4%A'].map((value) => ({
          name: `about ${value}`,
          path: filled(value),
        }))
      : []),
    ...(body
      ? [
          ...bodies.map((text) => ({ name: `with ${text || 'nothing'}`, body: text })),
          ...['text/plain', 'application/jsonx', 'application/x-www-form-urlencoded'].map(
            (type) => ({
              name: `as ${type}`,
              headers: { ...usual, 'Content-Type': type },
            }),
          ),
          // A list as long as the longest the server takes is refused by the server itself.
          ...(largestBody < largestImport
            ? [{ name: 'with too much', body: '{}'.padEnd(largestBody + 1) }]
            : []),
          { name: 'with as much as it reads', body: '{}'.padEnd(largestBody) },
        ]
      : []),
    ...(once
      ? ['', 'short', 'x'.repeat(256)].map((requestId) => ({
          name: `under the request id ${requestId || 'of nobody'}`,
          headers: {
            ...without(headers.requestId),
            ...(requestId && { [headers.requestId]: requestId }),
          },
        }))
      : []),
    ...(kind === 'change'
      ? [
          { name: 'without a version', headers: without(headers.ifMatch) },
          ...versions.map((tag) => ({
            name: `at version ${tag}`,
            headers: { ...usual, [headers.ifMatch]: tag },
          })),
        ]
      : []),
  ]
  return parts.map((part) => ({
    method,
    path: filled('citizen'),
    headers: usual,
    ...(body && !['HEAD'].includes(part.method ?? '') && { body: '{}' }),
    ...part,
    name: `${id} ${part.name}`,
  }))
}
