/** What may be asked of every machine: a part of the statement, and the reason. */
export const askedOfAll: Readonly<Record<string, string>> = {
  'where municipality = ': 'a job centre’s list holds all its citizens',
  'where unemployment_fund = ': 'a fund’s list holds all its citizens',
  'id = any(': 'rows of a list come two hundred citizens at a time, and so does an import',
  'where civil_registration_number = any(': 'a number belongs to one citizen of all',
  'from conversations where id = ': 'the id of a talk belongs to one talk of all',
  'from conversations where id in (select conversation from occupations':
    'the talks of a calendar lie with the citizens',
  "from conversations where meeting ->> 'link' = ": 'a link belongs to one talk of all',
  'from self_bookings where authority = ': 'what waits for anybody at an authority',
  "from notes where follow_up ->> 'person' = ": 'what somebody is to follow up, with whomever',
  'from self_bookings where id = ': 'a link says nothing of whose it is',
  'from booking_intents where start < ': 'what somebody is about to book is in anybody’s way',
  'from messages where state = ': 'what is to be sent is sent by whoever comes, whosever it is',
  'from messages where authority = ': 'an authority’s outbox holds what it tells all its citizens',
  'delete from booking_intents where until <= ':
    'what counts no more is forgotten by whoever comes',
  'delete from answers where request in': 'what is old is forgotten once an hour',
  'select id from citizens limit': 'a seed looks whether there is anybody, once',
}
