import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenNeeds } from '../domain/citizenNeeds'
import { unsaidNeeds } from '../domain/unsaidNeeds'

/** What to have in view with some of those who have a name of their own. */
const needed: Readonly<Record<string, Partial<CitizenNeeds>>> = {
  'Sofus Skifter': {
    interpreter: 'ar',
    hindrances: [
      {
        id: 'school',
        kind: 'child-care',
        when: {
          every: 'week',
          days: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:30', to: '09:00' })),
          until: null,
        },
      },
    ],
  },
  'Liv Langtidssyg': {
    disability: 'Bruger kørestol. Lokalet skal ligge i stueplan.',
    hindrances: [
      {
        id: 'treatment',
        kind: 'health',
        when: { every: 'week', days: [{ weekday: 3, from: '08:00', to: '12:00' }], until: null },
      },
    ],
  },
  'Ove Ophørt': { safety: 'To medarbejdere deltager. Brug et lokale med to udgange.' },
}

export function demonstrationNeeds(files: readonly CitizenFile[]): readonly CitizenNeeds[] {
  return files.flatMap(({ citizen: { id, name } }) => {
    const said = needed[name]
    return said ? [{ ...unsaidNeeds(id), version: 1, ...said }] : []
  })
}
