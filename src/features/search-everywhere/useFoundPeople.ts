import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useCitizens } from '../../client/useCitizens'
import type { FoundThing } from './foundThing'

const most = 6

/** One’s own citizens by name or number. The number stands in no address. */
export function useFoundPeople(text: string) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const wanted = text.length >= 2
  const asked = useCitizens({ text, order: 'name', limit: most }, wanted)
  const rows = wanted ? (asked.data?.rows ?? []) : []
  const found = rows.map(({ id, name, maskedNumber, benefit }): FoundThing => ({
    id: `citizen-${id}`,
    name,
    about: [maskedNumber, benefit && t(`benefit.${benefit}`)].filter(Boolean).join(' · '),
    go: () => void navigate(`/borgere/${id}`),
  }))
  return {
    found,
    asking: wanted && (asked.isPlaceholderData || asked.isPending),
    failed: wanted && asked.isError,
  }
}
