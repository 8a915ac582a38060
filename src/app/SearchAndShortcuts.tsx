import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { loadTaskTexts } from '../ui/language'
import { citizenInView } from './citizenInView'
import { SearchButton } from './SearchButton'
import { shortcutTo } from './shortcutTo'
import { useTakeOver, type Held } from './useTakeOver'

const SearchDialog = lazy(async () => {
  await loadTaskTexts()
  return { default: (await import('../features/search-everywhere/SearchDialog')).SearchDialog }
})

/** The search over everything, and the keys that lead somewhere from anywhere. */
export default function SearchAndShortcuts({
  open,
  held,
}: {
  /** It was asked for before it had come. */
  readonly open: boolean
  readonly held: Held
}) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [opened, setOpened] = useState(open)
  const button = useTakeOver('search', held)
  const before = useRef<Element | null>(null)
  const show = () => {
    before.current = document.activeElement
    setOpened(true)
  }
  // Where one was comes back first; a screen that was chosen takes the focus after it.
  useEffect(() => {
    if (opened || before.current === null) return
    const stillThere = before.current.isConnected && before.current !== document.body
    const back = stillThere ? before.current : document.querySelector('h1')
    if (back instanceof HTMLElement) back.focus()
  }, [opened])
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const found = shortcutTo(event, pathname)
    if (found === null) return
    event.preventDefault()
    if (found === 'search') show()
    else void navigate(found)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return (
    <>
      <SearchButton ref={button} aria-haspopup="dialog" onClick={show} />
      {opened && (
        <Suspense>
          <SearchDialog citizenId={citizenInView(pathname)} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
