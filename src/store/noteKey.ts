import type { Note } from '../domain/note'

/** Where a note lies among everybody’s. */
export function noteKey({ citizen, id }: Pick<Note, 'citizen' | 'id'>): string {
  return `${citizen} ${id}`
}
