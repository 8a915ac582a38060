/** An adult apprentice's employer is paid one of two rates. How much each is, our documents do not say. */
export const apprenticeRates = ['low', 'high'] as const
export type ApprenticeRate = (typeof apprenticeRates)[number]
