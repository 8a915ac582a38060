import type { Text } from './text'

/** The words in which an exemption is granted or refused. */
export const exemptionTexts = {
  granted: { da: 'Borgeren kan fritages.', en: 'The citizen may be exempted.' },
  noProcess: {
    da: 'Borgeren har ingen ydelse den første dag, så der er intet forløb at fritage fra.',
    en: 'The citizen has no benefit on the first day, so there is no process to be exempted from.',
  },
  notInForce: (day: Text): Text => ({
    da: `Reglen om denne fritagelse gælder ikke den ${day.da}.`,
    en: `The rule on this exemption is not in force on ${day.en}.`,
  }),
  notCovered: {
    da: 'Fritagelsen gælder ikke for borgerens målgruppe eller forløb den første dag.',
    en: 'The exemption does not cover the citizen’s target group or process on the first day.',
  },
  needsEnd: {
    da: 'Fritagelsen skal have en sidste dag.',
    en: 'The exemption needs a last day.',
  },
  tooLong: (last: Text): Text => ({
    da: `Fritagelsen kan senest vare til og med den ${last.da}.`,
    en: `The exemption can last until ${last.en} at the latest.`,
  }),
  overlaps: (from: Text): Text => ({
    da: `Borgeren har allerede sådan en fritagelse fra den ${from.da}. De må ikke overlappe.`,
    en: `The citizen already has such an exemption from ${from.en}. They may not overlap.`,
  }),
  sixMonthsOver: (day: Text): Text => ({
    da: `Fritagelsen gælder de første seks måneder, som sluttede den ${day.da}.`,
    en: `The exemption is for the first six months, which ended on ${day.en}.`,
  }),
  quotaUsed: (quota: { open: number; places: number; used: number }): Text => ({
    da: `Der er ikke flere pladser: ${quota.used} af ${quota.places} er brugt, og der er ${quota.open} åbne forløb tæt på arbejdsmarkedet.`,
    en: `No place is left: ${quota.used} of ${quota.places} are used, and there are ${quota.open} open processes close to the labour market.`,
  }),
  openProcesses: {
    da: 'Åbne forløb tæt på arbejdsmarkedet',
    en: 'Open processes close to the labour market',
  },
  places: { da: 'Pladser', en: 'Places' },
  used: { da: 'Brugt', en: 'Used' },
  firstDay: { da: 'Fritagelsens første dag', en: 'First day of the exemption' },
  group: { da: 'Målgruppe den dag', en: 'Target group that day' },
  lastLawfulDay: { da: 'Sidste lovlige dag', en: 'Last lawful day' },
  dayAfter: {
    da: 'Dagen efter den sidste lovlige dag',
    en: 'The day after the last lawful day',
  },
}
