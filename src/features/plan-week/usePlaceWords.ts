import { useTranslation } from 'react-i18next'
import type { TalkPlan } from '../../contract/talkPlan'
import type { ChosenTalk } from './planDraft'

/** Where a talk is held or which number is called, in words; empty where nobody goes anywhere. */
export function usePlaceWords({ rooms }: Pick<TalkPlan, 'rooms'>): (talk: ChosenTalk) => string {
  const { t } = useTranslation()
  return ({ form, room, row }) => {
    if (form === 'video') return ''
    if (form === 'phone') return row.citizen.phone ?? t('week.noPhone')
    const found = rooms.find(({ id }) => id === room)
    return found ? `${found.name}, ${found.address}` : t('week.noRoom')
  }
}
