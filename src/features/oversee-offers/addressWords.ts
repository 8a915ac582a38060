/** How the address says what is looked at. */
export const addressWords = {
  states: {
    overskredet: 'overdue',
    naer: 'near',
    aaben: 'open',
    opfyldt: 'met',
    fritaget: 'waived',
    'kraeves-ikke': 'none',
  },
  waivers: {
    'mindre-intensiv': 'less-intensive',
    'hver-fjerde': 'one-in-four',
    pause: 'pause',
    'digital-post': 'digital-post',
    frikommune: 'freed',
  },
  offers: {
    foreslaaet: 'proposed',
    planlagt: 'planned',
    'i-gang': 'running',
    slutter: 'ending',
    'uden-resultat': 'unregistered',
  },
  kinds: {
    virksomhedspraktik: 'work-placement',
    loentilskud: 'wage-subsidy',
    nytteindsats: 'utility-job',
    uddannelse: 'ordinary-education',
    vejledning: 'other-guidance',
    'seks-uger': 'six-weeks-education',
    mentor: 'mentor',
    jobrotation: 'job-rotation',
    voksenlaerling: 'adult-apprentice',
  },
  parties: { 'a-kasse': 'fund', kommune: 'job-centre', 'anden-aktoer': 'other' },
  spans: { '14': 14, '30': 30 },
} as const
