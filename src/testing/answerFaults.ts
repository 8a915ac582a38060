import type { Operation } from '../contract/operation'
import { revealNumber } from '../contract/operations'
import { problem, problemType } from '../contract/problem'
import { problemsOf } from '../contract/problemsOf'
import { digitsOf } from '../domain/civilRegistrationNumber'
import type { Seed } from '../store/contents'

/** What is wrong with an answer, whatever was asked: against the contract, or telling too much. */
export function answerFaults(
  operation: Operation | null,
  response: Response,
  text: string,
  seed: Seed,
): string[] {
  const faults = [...contractFaults(operation, response, text)]
  if (response.headers.get('Cache-Control') !== 'no-store') faults.push('may be kept by a cache')
  if (operation?.id !== revealNumber.id || !response.ok)
    faults.push(...fullNumbers(text, response.headers, seed))
  return faults
}

function contractFaults(operation: Operation | null, response: Response, text: string): string[] {
  const { status, ok } = response
  const type = response.headers.get('Content-Type')
  if (type !== (ok ? 'application/json' : 'application/problem+json'))
    return [`a ${status} of media type ${type}`]
  return ok ? bodyFaults(operation, status, text) : problemFaults(operation, status, text)
}

function bodyFaults(operation: Operation | null, status: number, text: string): string[] {
  if (operation === null) return []
  const parsed = operation.answer.body.safeParse(JSON.parse(text))
  if (!parsed.success) return [parsed.error.message]
  if (JSON.stringify(parsed.data).length !== text.length) return ['says more than the contract']
  return status === operation.answer.status ? [] : [`a status of ${status}`]
}

function problemFaults(operation: Operation | null, status: number, text: string): string[] {
  const parsed = problem.safeParse(JSON.parse(text))
  if (!parsed.success) return [parsed.error.message]
  const { type, status: told } = parsed.data
  if (told !== status) return [`a problem of ${told} with status ${status}`]
  return operation === null || problemsOf(operation).map(problemType).includes(type)
    ? []
    : [`${type} is not among the problems published`]
}

function fullNumbers(text: string, headers: Headers, { citizenFiles }: Seed): string[] {
  const told = `${text} ${JSON.stringify([...headers])}`
  return citizenFiles
    .map(({ citizen }) => citizen.civilRegistrationNumber)
    .filter((number) => told.includes(number) || told.includes(digitsOf(number)))
    .map(() => 'shows a full civil registration number')
}
