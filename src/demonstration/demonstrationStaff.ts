import type { Person } from '../domain/person'

/** Those one can be: four caseworkers and a team leader, three advisers of two funds. */
const played: readonly Person[] = [
  person('agnete', 'Agnete Aabenhus', 'caseworker', 'jc-0999'),
  person('bo', 'Bo Birkevang', 'caseworker', 'jc-0999'),
  person('cecilie', 'Cecilie Cirkel', 'caseworker', 'jc-0999'),
  person('dines', 'Dines Dybvad', 'caseworker', 'jc-0999'),
  person('esther', 'Esther Egeskær', 'team-leader', 'jc-0999'),
  person('finn', 'Finn Fyrlund', 'adviser', 'fund-fyr'),
  person('gry', 'Gry Grønneklit', 'adviser', 'fund-fyr'),
  person('hjalte', 'Hjalte Havblik', 'adviser', 'fund-kompas'),
]

/** Their colleagues, who hold talks as well. */
const colleagues: readonly Person[] = [
  person('ingolf', 'Ingolf Istid', 'caseworker', 'jc-0999'),
  person('jytte', 'Jytte Jordskred', 'caseworker', 'jc-0999'),
  person('klaus', 'Klaus Klippevand', 'caseworker', 'jc-0999'),
  person('laerke', 'Lærke Lavvande', 'caseworker', 'jc-0999'),
  person('mikkel', 'Mikkel Muldjord', 'caseworker', 'jc-0999'),
  person('nanna', 'Nanna Nordenvind', 'caseworker', 'jc-0999'),
  person('otto', 'Otto Overdrev', 'caseworker', 'jc-0999'),
  person('pia', 'Pia Pilekrat', 'caseworker', 'jc-0999'),
  person('rolf', 'Rolf Rimfrost', 'adviser', 'fund-fyr'),
  person('sanne', 'Sanne Sandbanke', 'adviser', 'fund-fyr'),
  person('thora', 'Thora Tidevand', 'adviser', 'fund-kompas'),
]

/** Everybody who works in the made-up town. */
export const demonstrationStaff: readonly Person[] = [...played, ...colleagues]

/** Ids of those one can be. */
export const playedPersons: ReadonlySet<string> = new Set(played.map(({ id }) => id))

function person(id: string, name: string, role: Person['role'], authority: string): Person {
  return { id, name, role, authority }
}
