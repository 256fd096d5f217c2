/** The values of one statement: `bind` keeps a value and answers the place that stands for it, with its type. */
export interface Binds {
  readonly values: unknown[]
  bind(value: unknown, type: string): string
}

export function openBinds(): Binds {
  const values: unknown[] = []
  return { values, bind: (value, type) => `$${values.push(value)}::${type}` }
}
