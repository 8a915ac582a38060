import { useTranslation } from 'react-i18next'
import type { CitizenRow } from '../../contract/citizenRow'
import { BenefitAndGroup } from './BenefitAndGroup'
import { NameAndNumber } from './NameAndNumber'
import { NextRequirement } from './NextRequirement'
import { ResponsibleParty } from './ResponsibleParty'
import styles from './rows.module.css'

/** The citizens as a table, where there is room for one. Plain elements: a page has hundreds of them. */
export function CitizenTable({ rows }: { readonly rows: readonly CitizenRow[] }) {
  const { t } = useTranslation()
  return (
    <table className={styles.table} aria-label={t('citizens.title')}>
      <thead>
        <tr>
          <th scope="col">{t('citizens.name')}</th>
          <th scope="col">{t('citizens.benefit')}</th>
          <th scope="col">{t('citizens.responsible')}</th>
          <th scope="col">{t('citizens.next')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <NameAndNumber row={row} />
            </th>
            <td>
              <BenefitAndGroup row={row} />
            </td>
            <td>
              <ResponsibleParty row={row} />
            </td>
            <td>
              <NextRequirement row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
