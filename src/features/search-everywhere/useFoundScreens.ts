import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMe } from '../../client/useMe'
import { citizenShortcuts } from '../../ui/citizenShortcuts'
import { screenShortcuts } from '../../ui/screenShortcuts'
import type { FoundThing } from './foundThing'
import { isNamedBy } from './isNamedBy'

/** Screens no key leads to. */
const others = [
  { to: '/borgere/ny', label: 'app.newCitizen' },
  { to: '/borgere/importer', label: 'app.importCitizens' },
  { to: '/regelbog/aendringer', label: 'search.lawChanges' },
  { to: '/team', label: 'app.team' },
  { to: '/tilbud', label: 'app.offers' },
  { to: '/rettidighed', label: 'app.timeliness' },
  { to: '/hver-fjerde', label: 'app.oneInFour' },
  { to: '/reception', label: 'app.reception' },
  { to: '/virksomheder', label: 'app.employers' },
  { to: '/standardtekster', label: 'app.standardTexts' },
  { to: '/arbejdstid', label: 'app.hours' },
  { to: '/lokaler', label: 'app.rooms' },
] as const

/** The screens, and what can be done about the citizen in view. */
export function useFoundScreens(
  text: string,
  citizenId: string | null,
): { readonly here: readonly FoundThing[]; readonly screens: readonly FoundThing[] } {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const me = useMe().data
  const thing = (to: string, name: string, key: string | null): FoundThing => ({
    id: `screen-${to}`,
    name,
    about: key === null ? '' : t('search.key', { key }),
    go: () => void navigate(to),
  })
  const named = ({ name }: FoundThing) => isNamedBy(text, name)
  const here = citizenShortcuts.map(({ to, label, key }) =>
    thing(`/borgere/${citizenId}${to}`, t(label), key),
  )
  const screens = [
    ...screenShortcuts.map(({ to, label, key }) => thing(to, t(label), key)),
    ...others
      .filter(({ to }) => to !== '/team' || me?.leads === true)
      .filter(({ to }) => to !== '/virksomheder' || me?.party === 'job-centre')
      .map(({ to, label }) => thing(to, t(label), null)),
  ]
  return { here: citizenId === null ? [] : here.filter(named), screens: screens.filter(named) }
}
