/** The path through values from left to right between their least and most; unknown ones leave a gap. */
export function courseThrough(values: readonly (number | null)[], width: number, height: number): string {
  const known = values.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const air = 1
  const across = (index: number) => (values.length > 1 ? (index / (values.length - 1)) * width : 0)
  const up = (value: number) =>
    most > least ? air + (1 - (value - least) / (most - least)) * (height - 2 * air) : height / 2
  return values
    .map((value, index) => {
      if (value === null) return ''
      const begins = index === 0 || values[index - 1] === null
      return `${begins ? 'M' : 'L'}${across(index).toFixed(1)} ${up(value).toFixed(1)}`
    })
    .join('')
}
