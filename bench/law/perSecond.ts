/** How many answers a second `answer` gives, going round all the cases for at least so many milliseconds. */
export async function perSecond<Case>(
  cases: readonly Case[],
  answer: (one: Case) => unknown,
  milliseconds: number,
): Promise<number> {
  let answers = 0
  let begun = performance.now()
  let warm = false
  for (;;) {
    for (const one of cases) {
      const given = answer(one)
      if (given instanceof Promise) await given
      answers += 1
      if (answers % 100 === 0 && performance.now() - begun > milliseconds) {
        if (warm) return Math.round((answers * 1000) / (performance.now() - begun))
        // The first time round is for the machine to get to know the code.
        warm = true
        answers = 0
        begun = performance.now()
      }
    }
  }
}
