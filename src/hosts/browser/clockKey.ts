/** What the tab keeps the moment its clock stands at under. */
export const clockKey = 'rettidig.clock'
