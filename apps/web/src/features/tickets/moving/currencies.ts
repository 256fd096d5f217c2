/** Those that most accounts of our customers are kept in; any other comes with the ticket or its account. */
const usual = ['BRL', 'USD', 'EUR']

/** The currencies that a deal is offered in, the likeliest first. */
export const currenciesFor = (likely: readonly (string | null | undefined)[]): string[] => [
  ...new Set([...likely.filter((currency) => currency != null), ...usual]),
]
