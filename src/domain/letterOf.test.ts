import { describe, expect, it } from 'vitest'
import { buildToldTalk } from '../testing/buildToldTalk'
import { buildAuthority } from '../testing/buildAuthority'
import { letterOf } from './letterOf'
import type { ToldTalk } from './toldTalk'

const now = '2026-11-23T08:00:00Z'

function written(told: ToldTalk, what: Parameters<typeof letterOf>[1] = 'booked') {
  const { title, parts } = letterOf(told, what, now)
  const linesOf = (language: 'da' | 'en') =>
    parts.flatMap(({ heading, lines }) => [
      ...(heading ? [`# ${heading[language]}`] : []),
      ...lines.map((line) => line[language]),
    ])
  return { title, da: linesOf('da'), en: linesOf('en') }
}

describe('what the citizen is written', () => {
  it('is plain Danish, from the time to the complaint', () => {
    const { title, da } = written(buildToldTalk({ topic: 'Din jobsøgning' }))
    expect(title.da).toBe('Indkaldelse til jobsamtale')
    expect(da.slice(0, 9)).toEqual([
      'Du er indkaldt til en jobsamtale hos Jobcenter Prøveby.',
      '# Tid og sted',
      'torsdag den 26. november 2026 kl. 10.00–10.45',
      'Du skal møde op: Lokale 1, Prøvevej 1.',
      'Du skal tale med Sara Sagsbehandler.',
      '# Det skal vi tale om',
      'Din jobsøgning',
      '# Hvis tiden ikke passer',
      'Svar på denne besked i digital post så hurtigt som muligt, så finder vi en anden tid.',
    ])
    expect(da.filter((line) => line.startsWith('# ')).slice(3)).toEqual([
      '# Dine pligter',
      '# Dine rettigheder',
      '# Hvis du vil klage',
    ])
  })

  it('has a line in English for each in Danish, and no number of anybody’s', () => {
    const { da, en } = written(buildToldTalk())
    expect(en).toHaveLength(da.length)
    expect(en.filter((line) => da.includes(line))).toEqual([])
    expect(JSON.stringify({ da, en })).not.toMatch(/\d{6}-?\d{4}/)
  })

  it('says who calls, opens a link or comes, and who else is there', () => {
    const meet = (parts: Parameters<typeof buildToldTalk>[0]) => written(buildToldTalk(parts)).da[3]
    const number = '70 10 20 30'
    const call = (caller: 'citizen' | 'authority') =>
      meet({ form: 'phone', meeting: { kind: 'number', number, caller } })
    expect(call('citizen')).toContain(`Du skal ringe til os på ${number}.`)
    expect(call('authority')).toContain(`Vi ringer til dig på ${number}.`)
    const link = 'https://video.example/1'
    expect(meet({ form: 'video', meeting: { kind: 'link', link } })).toContain(link)
    const participants = [
      { kind: 'interpreter', name: '', language: 'ar' },
      { kind: 'doctor', name: 'Lis Læge', language: null },
    ] as const
    const guest = { name: 'Rune', authority: buildAuthority({ kind: 'fund' }) }
    const { da } = written({ ...buildToldTalk({ participants }), guest })
    expect(da).toContain('Rune fra Prøvens A-kasse deltager også.')
    expect(da).toContain('Der deltager også en tolk.')
    expect(da).toContain('Der deltager også en læge, Lis Læge.')
  })

  it('says what is changed holds now, and of what is called off that nothing is to be done', () => {
    const changed = written(buildToldTalk({ kind: 'cv' }), 'changed')
    expect(changed.title.da).toBe('Din CV-samtale er ændret')
    expect(changed.da[0]).toContain('gælder nu')
    const { da, title } = written(buildToldTalk({ status: 'cancelled' }), 'cancelled')
    expect(title.da).toBe('Din jobsamtale er aflyst')
    expect(da).toEqual([
      'Din jobsamtale hos Jobcenter Prøveby torsdag den 26. november 2026 kl. 10.00–10.45 er aflyst. Du skal ikke gøre noget.',
    ])
  })

  it('tells whoever gets letters to write or call', () => {
    const { da } = written(buildToldTalk({}, { citizen: { digitalPost: false } }))
    expect(da).toContain(
      'Skriv eller ring til os så hurtigt som muligt, så finder vi en anden tid.',
    )
  })
})
