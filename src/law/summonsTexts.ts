/** The words in which a summons tells the citizen of duties, rights and the way to complain. */
export const summonsTexts = {
  duty: {
    da: 'Samtalen er en af dem, loven kræver, og du har pligt til at deltage.',
    en: 'The conversation is one of those the law requires, and you must take part.',
  },
  attend: {
    da: 'Du skal deltage i samtalen.',
    en: 'You must take part in the conversation.',
  },
  voluntary: {
    da: 'Samtalen holdes, fordi du har bedt om den. Du har ret til samtaler.',
    en: 'The conversation is held because you asked for it. You have a right to conversations.',
  },
  absence: {
    da: 'Kan du ikke komme, så sig det til os, før samtalen begynder. Kommer du ikke, vurderer vi hvorfor, og det kan få betydning for din ydelse. Intet sker af sig selv.',
    en: 'If you cannot come, tell us before the conversation begins. If you do not come, we assess why, and it may affect your benefit. Nothing happens by itself.',
  },
  absenceTrust: {
    da: 'Kan du ikke komme, så sig det til os, før samtalen begynder. Kommer du ikke, vurderer vi hvorfor. Efter de regler, der ventes at gælde, får det kun betydning for din ydelse, hvis tilliden mellem dig og os er brudt.',
    en: 'If you cannot come, tell us before the conversation begins. If you do not come, we assess why. By the rules expected to apply it only affects your benefit when the trust between you and us is broken.',
  },
  form: {
    citizen: {
      da: 'Du må selv vælge, om samtalen holdes ved personligt fremmøde, på telefon eller på video. Vi kan dog beslutte, at der er brug for, at du møder op.',
      en: 'You choose whether the conversation is held in person, by telephone or by video. We may still decide that you need to come in person.',
    },
    authority: {
      da: 'Vi beslutter, hvordan samtalen holdes. Du må gerne bede om noget andet.',
      en: 'We decide how the conversation is held. You may ask for another way.',
    },
    required: {
      da: 'Vi har besluttet, at du skal møde op til samtalen.',
      en: 'We have decided that you come to the conversation in person.',
    },
    law: {
      da: 'Loven bestemmer, at samtalen holdes ved personligt fremmøde.',
      en: 'The law says that the conversation is held in person.',
    },
  },
  companion: {
    da: 'Du har ret til at tage en bisidder med eller lade en anden tale for dig.',
    en: 'You have a right to bring somebody along, or to have somebody speak for you.',
  },
  complaintMunicipality: {
    da: 'Du kan klage over en afgørelse, vi har truffet om dig. Send klagen til os inden fire uger. Giver vi dig ikke ret, sender vi den videre til Ankestyrelsen.',
    en: 'You may complain of a decision we have made about you. Send the complaint to us within four weeks. If we do not agree, we pass it on to the National Social Appeals Board.',
  },
  complaintFund: {
    da: 'Du kan klage over en afgørelse, vi har truffet om dig. Send klagen til os. Giver vi dig ikke ret, får du at vide, hvor du kan klage videre, og hvornår du senest skal gøre det.',
    en: 'You may complain of a decision we have made about you. Send the complaint to us. If we do not agree, you are told where you can complain further, and by when.',
  },
} as const
