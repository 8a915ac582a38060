import type { Authority } from '../domain/authority'
import type { Employer } from '../domain/employers/employer'
import type { View } from '../store/store'

/** An employer of the asking authority; null for anybody else’s, and for one that was taken away. */
export async function ownEmployer(
  id: string,
  { authority }: { readonly authority: Authority },
  view: View,
): Promise<Employer | null> {
  const found = await view.employer(id)
  return found?.authority === authority.id && found.state !== 'removed' ? found : null
}
