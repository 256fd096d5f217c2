/** Lower case, no accents, no punctuation, single spaces: what is left when the wording alone counts. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * How alike two texts are, 0–1, symmetric. The larger of two Dice coefficients 2·|A∩B| / (|A|+|B|) on the plain words:
 * over the sets of words (finds re-ordered sentences) and over the bags of letter trigrams of the padded text (finds
 * changed endings and small slips). Two texts without any word are the same text.
 */
export function textSimilarity(a: string, b: string): number {
  const [x, y] = [plainWords(a), plainWords(b)]
  if (x === y) return 1
  if (x === '' || y === '') return 0
  return Math.max(dice(counted(new Set(x.split(' '))), counted(new Set(y.split(' ')))), dice(trigrams(x), trigrams(y)))
}

type Bag = Map<string, number>

function counted(items: Iterable<string>): Bag {
  const bag: Bag = new Map()
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1)
  return bag
}

function trigrams(text: string): Bag {
  const padded = `  ${text} `
  return counted(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)))
}

function dice(a: Bag, b: Bag): number {
  const size = (bag: Bag) => [...bag.values()].reduce((sum, n) => sum + n, 0)
  let both = 0
  for (const [item, n] of a) both += Math.min(n, b.get(item) ?? 0)
  return (2 * both) / (size(a) + size(b))
}
