import type { Person, WorkingWeek } from '../domain/person'

const wholeDay = [
  { from: '08:30', to: '12:00' },
  { from: '12:30', to: '15:30' },
]
const shortDay = [{ from: '08:30', to: '13:00' }]
const workingWeek: WorkingWeek = {
  1: wholeDay,
  2: wholeDay,
  3: wholeDay,
  4: wholeDay,
  5: shortDay,
}

/** Those one can be: four caseworkers and a team leader, three advisers of two funds. */
export const demonstrationStaff: readonly Person[] = [
  person('agnete', 'Agnete Aabenhus', 'caseworker', 'jc-0999'),
  person('bo', 'Bo Birkevang', 'caseworker', 'jc-0999'),
  person('cecilie', 'Cecilie Cirkel', 'caseworker', 'jc-0999'),
  person('dines', 'Dines Dybvad', 'caseworker', 'jc-0999'),
  person('esther', 'Esther Egeskær', 'team-leader', 'jc-0999'),
  person('finn', 'Finn Fyrlund', 'adviser', 'fund-fyr'),
  person('gry', 'Gry Grønneklit', 'adviser', 'fund-fyr'),
  person('hjalte', 'Hjalte Havblik', 'adviser', 'fund-kompas'),
]

function person(id: string, name: string, role: Person['role'], authority: string): Person {
  return { id, name, role, authority, workingWeek }
}
