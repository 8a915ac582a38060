import * as z from 'zod'
import { headers } from './headers'
import type { Operation } from './operation'
import { wholeApi } from './wholeApi'
import { problem, problemKinds, type ProblemKind } from './problem'
import { problemsOf } from './problemsOf'
import { requestIdLength } from './requestIdLength'

type Json = Record<string, unknown>

/** The API as an OpenAPI 3.1 document. Its schemas are JSON Schema 2020-12, as zod writes them. */
export function openapi(): Json {
  const paths: Record<string, Json> = {}
  for (const operation of wholeApi)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: described(operation),
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rettidig',
      version: '1.0.0',
      description: 'The contact process: citizens, talks and what the law says of them.',
    },
    paths,
    components: { schemas: { Problem: schema(problem, 'output') } },
  }
}

function described(operation: Operation): Json {
  const { id, summary, params, query, body, answer } = operation
  return {
    operationId: id,
    summary,
    parameters: [
      ...parameters('path', params),
      ...parameters('query', query),
      ...headerParameters(operation),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schema(body, 'input') } },
      },
    }),
    responses: {
      [answer.status]: {
        description: 'As asked.',
        content: { 'application/json': { schema: schema(answer.body, 'output') } },
      },
      ...problemResponses(operation),
    },
  }
}

function parameters(place: 'path' | 'query', fields: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = schema(fields, 'input') as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: shape,
  }))
}

function headerParameters({ kind }: Operation): Json[] {
  const header = (name: string, schema: Json = {}) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string', ...schema },
  })
  const { least, most } = requestIdLength
  const requestId = header(headers.requestId, { minLength: least, maxLength: most })
  switch (kind) {
    case 'question':
    case 'disclosure':
    case 'typing':
      return []
    case 'command':
      return [requestId]
    case 'change':
      return [requestId, header(headers.ifMatch)]
  }
}

function problemResponses(operation: Operation): Json {
  const byStatus = new Map<number, ProblemKind[]>()
  for (const kind of problemsOf(operation)) {
    const status = problemKinds[kind]
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [
      String(status),
      {
        description: kinds.join(', '),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  )
}

function schema(type: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(type, { io })
  return rest
}
