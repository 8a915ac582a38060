/** No talk begins before it or ends after it. Local times. */
export const officeDay = { opens: '06:00', closes: '22:00' } as const
