import { AllCommunityModule, createGrid, ModuleRegistry, themeQuartz } from 'ag-grid-community'
import { caseloadOf } from '../caseloadOf'

/** AG Grid Community with the same citizens in the same columns, put in the same order. */
ModuleRegistry.registerModules([AllCommunityModule])
const asked = new URLSearchParams(location.hash.slice(1))
const { columns, people } = caseloadOf(Number(asked.get('rows')))
const names = new Map(people.map(({ id, name }) => [id, name]))
const rowData = columns.id.map((id, row) => ({
  id,
  name: columns.name[row],
  number: columns.maskedNumber[row],
  benefit: columns.benefit[row],
  group: columns.targetGroup[row],
  party: columns.party[row],
  dueBy: columns.dueBy[row],
  urgency: columns.urgency[row],
  caseworker: names.get(columns.caseworker[row]),
}))
const unread = { getQuickFilterText: () => '' }
const root = document.getElementById('root')
root.style.height = '600px'
let grid

Object.assign(window, {
  standing: () => true,
  hide: () => grid.destroy(),
  show: () => {
    grid = createGrid(root, {
      theme: themeQuartz,
      rowData,
      getRowId: ({ data }) => data.id,
      rowSelection: { mode: 'multiRow' },
      // Only the names are looked through, as beside it, and in its quickest way.
      cacheQuickFilter: true,
      defaultColDef: { filter: true, flex: 1 },
      columnDefs: [
        { field: 'name' },
        { field: 'number', ...unread },
        { field: 'benefit', ...unread },
        { field: 'group', ...unread },
        { field: 'party', ...unread },
        { field: 'dueBy', sort: 'asc', ...unread },
        { field: 'urgency', ...unread },
        { field: 'caseworker', ...unread },
      ],
    })
  },
  type: (text) => grid.setGridOption('quickFilterText', text),
  found: () => grid.getDisplayedRowCount(),
})
