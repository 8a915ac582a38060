/** A request as it crosses to the worker, where a `Request` cannot go. */
export interface PlainRequest {
  readonly url: string
  readonly method: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: ArrayBuffer | null
}

/** An answer as it crosses back. */
export interface PlainResponse {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: ArrayBuffer
}

export async function plainRequest(request: Request): Promise<PlainRequest> {
  const { url, method, headers } = request
  const body = await request.arrayBuffer()
  return { url, method, headers: [...headers], body: body.byteLength === 0 ? null : body }
}

export function requestOf({ url, method, headers, body }: PlainRequest): Request {
  return new Request(url, { method, headers: pairs(headers), body })
}

export async function plainResponse(response: Response): Promise<PlainResponse> {
  const { status, headers } = response
  return { status, headers: [...headers], body: await response.arrayBuffer() }
}

export function responseOf({ status, headers, body }: PlainResponse): Response {
  return new Response(body.byteLength === 0 ? null : body, { status, headers: pairs(headers) })
}

function pairs(headers: PlainRequest['headers']): [string, string][] {
  return headers.map(([name, value]) => [name, value])
}
