/** Cents as the screens write them for who reads Portuguese, with plain spaces: `US$ 1.234,56`. */
export function money(cents: number, currency: string): string {
  const format = new Intl.NumberFormat('pt-BR', { style: 'currency', currency })
  return format.format((cents / 100).toFixed(2) as Intl.StringNumericLiteral).replace(/\s/g, ' ')
}

export const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, each) => total + each, 0)
