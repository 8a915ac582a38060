import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openapi } from './openapi'
import { wholeApi } from './wholeApi'
import { problemKinds } from './problem'
import { problemsOf } from './problemsOf'

type Json = Readonly<Record<string, unknown>>

const published = JSON.parse(
  readFileSync(new URL('../../public/openapi.json', import.meta.url), 'utf8'),
) as Json
const document = openapi() as {
  readonly openapi: string
  readonly info: Json
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Json }
}
interface Described {
  readonly operationId: string
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: Json }[]
  readonly requestBody?: { readonly content: Json }
  readonly responses: Readonly<Record<string, { readonly content: Json }>>
}

describe('the published document', () => {
  it('is current; npm run openapi writes it', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it('is OpenAPI 3.1 with a title and a version', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info).toMatchObject({ title: 'Rettidig', version: expect.any(String) })
  })

  it('leaves nothing undefined and no trace of how its schemas were made', () => {
    const faults: string[] = []
    const walk = (value: unknown, path: string) => {
      if (value === undefined) faults.push(`${path} is undefined`)
      if (typeof value !== 'object' || value === null) return
      for (const [key, below] of Object.entries(value)) {
        if (['$schema', '~standard', '_zod'].includes(key)) faults.push(`${path}/${key}`)
        walk(below, `${path}/${key}`)
      }
    }
    walk(document, '')
    expect(faults).toEqual([])
  })

  it('has every reference it names', () => {
    const references = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? []
    const known = Object.keys(document.components.schemas).map(
      (name) => `"$ref":"#/components/schemas/${name}"`,
    )
    expect(references.length).toBeGreaterThan(0)
    expect([...new Set(references)].filter((reference) => !known.includes(reference))).toEqual([])
  })

  it('has every operation once, and no other', () => {
    const described = Object.values(document.paths).flatMap((row) => Object.values(row))
    const ids = described.map(({ operationId }) => operationId).toSorted()
    expect(ids).toEqual(wholeApi.map(({ id }) => id).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(wholeApi)('$id', (operation) => {
  const described = document.paths[operation.path]?.[operation.method.toLowerCase()]

  it('describes every parameter of its path, and no other', () => {
    const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const told = described?.parameters.filter((row) => row.in === 'path') ?? []
    expect(told.map(({ name }) => name)).toEqual(inPath)
    expect(told.every(({ required }) => required)).toBe(true)
  })

  it('asks for a request id when it changes something, and a version when it alters', () => {
    const asked = described?.parameters.filter((row) => row.in === 'header') ?? []
    expect(asked.map(({ name }) => name)).toEqual(
      {
        question: [],
        disclosure: [],
        typing: [],
        command: ['Idempotency-Key'],
        change: ['Idempotency-Key', 'If-Match'],
      }[operation.kind],
    )
    const ids = asked.filter(({ name }) => name === 'Idempotency-Key')
    for (const { schema } of ids) expect(schema).toMatchObject({ minLength: 8, maxLength: 46 })
  })

  it('describes its body, its answer and each of its problems', () => {
    expect(described?.requestBody === undefined).toBe(operation.body === null)
    const statuses = new Set([
      operation.answer.status,
      ...problemsOf(operation).map((kind) => problemKinds[kind]),
    ])
    expect(Object.keys(described?.responses ?? {}).toSorted()).toEqual(
      [...statuses].map(String).toSorted(),
    )
    for (const [status, { content }] of Object.entries(described?.responses ?? {}))
      expect(Object.keys(content)).toEqual([
        Number(status) < 400 ? 'application/json' : 'application/problem+json',
      ])
  })

  it('has a kind with a status for each of its problems, and names none twice', () => {
    const problems = problemsOf(operation)
    expect(problems.filter((kind) => !(kind in problemKinds))).toEqual([])
    expect(new Set(problems).size).toBe(problems.length)
  })

  it('can only be refused for its fields when it has some', () => {
    const fields = operation.body !== null || Object.keys(operation.query.shape).length > 0
    expect(problemsOf(operation).includes('invalid')).toBe(fields)
  })
})
