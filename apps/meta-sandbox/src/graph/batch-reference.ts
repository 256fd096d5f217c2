/** Replaces `{result=name:$.data.0.id}` by what an earlier item of the batch answered; `[*]` makes a list with commas. */
export function substituteResults(relativeUrl: string, named: ReadonlyMap<string, unknown>): string {
  return relativeUrl.replace(
    /\{result=([\w-]+):\$((?:[.\w*]|\[[\w*]+\])*)\}/g,
    (_whole, name: string, path: string) => {
      const steps = path.split(/[.[\]]+/).filter(Boolean)
      return encodeURIComponent(follow(named.get(name), steps).map(String).join(','))
    },
  )
}

function follow(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (value === undefined || value === null) return []
  if (step === undefined) return [value]
  if (typeof value !== 'object') return []
  if (step === '*') return Object.values(value).flatMap((inner) => follow(inner, rest))
  return Object.hasOwn(value, step) ? follow((value as Record<string, unknown>)[step], rest) : []
}
