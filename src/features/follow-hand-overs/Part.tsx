import { useTranslation } from 'react-i18next'
import { Fact } from '../../ui/Fact'
import list from '../../ui/list.module.css'

/** What goes along of one kind, a line each. */
export function Part(props: { readonly name: string; readonly lines: readonly string[] }) {
  const { t } = useTranslation()
  const { name, lines } = props
  return (
    <Fact name={name}>
      {lines.length === 0 ? (
        t('handOver.nothing')
      ) : (
        <ul className={list.list}>
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Fact>
  )
}
