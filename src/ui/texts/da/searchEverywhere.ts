/** The texts of the search over everything. */
export const searchEverywhere = {
  label: 'Søg efter borgere, skærme, handlinger og regler',
  example: 'Navn, CPR-nummer, skærm eller regel',
  count_one: '{{count}} mulighed',
  count_other: '{{count}} muligheder',
  first: 'Enter åbner {{name}}.',
  nothing: 'Intet passer til “{{text}}”.',
  failed: 'Noget af det kunne ikke hentes.',
  found: 'Fundet',
  kinds: {
    here: 'Borgeren på skærmen',
    people: 'Borgere',
    screens: 'Skærme',
    actions: 'Handlinger',
    rules: 'Regler',
  },
  key: 'Alt + Shift + {{key}}',
  print: 'Udskriv forløbet',
  lawChanges: 'Lovens ændringer',
  language: 'Sprog',
}

/** The texts of the page of shortcuts. */
export const seeShortcuts = {
  lead: 'Alle genveje bruger mindst én taste, der holdes nede, så de ikke forstyrrer det, du skriver. På en Mac er Alt tasten Option, og Ctrl + K også Cmd + K.',
  on: 'Brug genveje i denne browser',
  everywhere: 'Overalt',
  atCitizen: 'På en borgers sider',
  atTimeline: 'I tegningen af et forløb',
  keys: 'Taster',
  does: 'Det sker',
  timeline: {
    arrows: { keys: 'Piletaster', does: 'Til hændelsen ved siden af' },
    ends: { keys: 'Home og End', does: 'Til rækkens første og sidste hændelse' },
    open: { keys: 'Enter', does: 'Åbn hændelsen' },
    back: { keys: 'Esc', does: 'Luk hændelsen' },
    zoom: { keys: '+ og −', does: 'Zoom ind og ud' },
  },
}
