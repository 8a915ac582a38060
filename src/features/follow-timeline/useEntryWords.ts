import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { TimelineEntry } from '../../contract/timeline'
import { capital } from '../../ui/capital'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'

export interface EntryWords {
  /** What it is, in a line. */
  readonly title: (entry: TimelineEntry) => string
  /** The same in a word or two, where there is little room. */
  readonly short: (entry: TimelineEntry) => string
  /** From when to when. */
  readonly when: (entry: Pick<TimelineEntry, 'from' | 'to'>) => string
}

/** An entry of the timeline in words. */
export function useEntryWords(): EntryWords {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const partyOf = (party: NonNullable<TimelineEntry['party']>) => say(parties[party])
  const numbered = ({ talk, number, party }: Extract<TimelineEntry, { kind: 'requirement' }>) => ({
    kind: t(`kind.${talk}`),
    number,
    party: party === null ? '' : partyOf(party),
  })
  const groupName = (group: Extract<TimelineEntry, { kind: 'group' }>['targetGroup']) =>
    group === null ? t('group.none') : `${group} ${t(`group.${group}`)}`

  const title = (entry: TimelineEntry): string => {
    switch (entry.kind) {
      case 'benefit': {
        const benefit = t(`benefit.${entry.benefit}`)
        return entry.newProcess
          ? t('drawn.entry.benefitStart', { benefit })
          : t('drawn.entry.benefitGoesOn', { benefit })
      }
      case 'group':
        return t('drawn.entry.group', { group: groupName(entry.targetGroup) })
      case 'responsible':
        return entry.passesFrom === null
          ? t('drawn.entry.responsible', { party: capital(partyOf(entry.party)) })
          : t('drawn.entry.handOver', {
              from: partyOf(entry.passesFrom),
              to: partyOf(entry.party),
            })
      case 'requirement': {
        if (!entry.kept) return t('drawn.entry.notKept', numbered(entry))
        const asked = entry.status === 'open' || entry.status === 'overdue'
        return t(asked ? 'drawn.entry.due' : 'drawn.entry.required', numbered(entry))
      }
      case 'talk':
        return t('timeline.conversation', {
          kind: t(`kind.${entry.talk}`),
          form: t(`form.${entry.form}`).toLocaleLowerCase(),
        })
      case 'moved':
        return t('drawn.entry.moved', {
          kind: t(`kind.${entry.talk}`),
          time: entry.at,
          date: long(entry.movedTo),
        })
      case 'self-booking':
        return t('drawn.entry.selfBooking', { kind: t(`kind.${entry.talk}`), number: entry.number })
      case 'note':
        return t(entry.agreed ? 'drawn.entry.agreed' : 'drawn.entry.note', {
          text: beginning(entry.text),
        })
      case 'offer':
        return t(`drawn.offers.${entry.offer}`)
      case 'offer-due':
        return t('drawn.entry.offerDue')
      case 'exemption':
        return t('drawn.entry.exemption', { kind: t(`standing.kinds.${entry.exemption}`) })
      case 'education-order':
        return t('drawn.entry.educationOrder')
      case 'law': {
        const abouts = [...new Set(entry.changes.map(({ about }) => about))]
        const what = abouts.map((about) => t(`drawn.about.${about}`)).join(', ')
        return t(entry.expected ? 'drawn.entry.expected' : 'drawn.entry.law', { what })
      }
    }
  }

  const short = (entry: TimelineEntry): string => {
    switch (entry.kind) {
      case 'benefit':
        return t(`benefit.${entry.benefit}`)
      case 'group':
        return groupName(entry.targetGroup)
      case 'responsible':
        return capital(partyOf(entry.party))
      case 'requirement':
        return t('citizen.requirement', numbered(entry))
      case 'talk':
      case 'moved':
        return t(`kind.${entry.talk}`)
      case 'self-booking':
        return t('selfBooking.title')
      case 'exemption':
        return t(`standing.kinds.${entry.exemption}`)
      case 'note':
      case 'offer':
      case 'offer-due':
      case 'education-order':
      case 'law':
        return title(entry)
    }
  }

  const when = ({ from, to }: Pick<TimelineEntry, 'from' | 'to'>): string => {
    if (to === null) return t('drawn.goesOn', { from: long(from) })
    return from === to ? long(from) : t('drawn.span', { from: long(from), to: long(to) })
  }

  return { title, short, when }
}

/** So much of what somebody wrote as a line has room for. */
function beginning(text: string): string {
  const [line = ''] = text.split('\n')
  const most = 60
  return line.length > most || line !== text ? `${line.slice(0, most).trimEnd()}…` : line
}
