import type { Migration } from '../migration'

/** An offer may be at an employer; what was planned before names none. */
export const offerSites: Migration = {
  name: 'offer-sites',
  sql: `
    UPDATE citizens SET offers = (
      SELECT jsonb_agg(
        jsonb_build_object(
          'employer', null,
          'responsible', null,
          'ticks', jsonb_build_object('ratio', null, 'extra', null)
        ) || offer
        ORDER BY place
      )
      FROM jsonb_array_elements(offers) WITH ORDINALITY AS every (offer, place)
    )
    WHERE offers <> '[]';
  `,
}
