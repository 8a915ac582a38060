/**
 * A problem of the host itself, which the contract knows nothing of. Its type promises nothing, so
 * a save that meets it stays open and is asked again.
 */
export function hostProblem(
  status: number,
  { title, detail }: { readonly title: string; readonly detail: string },
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}
