import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { loadTaskTexts } from '../ui/language'
import { citizenInView } from './citizenInView'
import { SearchButton } from './SearchButton'
import { shortcutTo } from './shortcutTo'

const SearchDialog = lazy(async () => {
  await loadTaskTexts()
  return { default: (await import('../features/search-everywhere/SearchDialog')).SearchDialog }
})

/** The search over everything, and the keys that lead somewhere from anywhere. */
export default function SearchAndShortcuts({
  open,
}: {
  /** It was asked for before it had come. */
  readonly open: boolean
}) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [opened, setOpened] = useState(open)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const found = shortcutTo(event, pathname)
      if (found === null) return
      event.preventDefault()
      if (found === 'search') setOpened(true)
      else void navigate(found)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate, pathname])
  return (
    <>
      <SearchButton aria-haspopup="dialog" onClick={() => setOpened(true)} />
      {opened && (
        <Suspense>
          <SearchDialog citizenId={citizenInView(pathname)} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
