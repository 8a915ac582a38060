import { deleteDB } from 'idb'

/** Forgets all the browser keeps under that name. Tabs that have it open are told that it is gone. */
export async function forgetKept(name: string): Promise<void> {
  await deleteDB(name)
}
