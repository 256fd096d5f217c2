import type { Saying } from '../../work/texts.ts'

const mostBrands = 200
const [shortestBrand, longestBrand] = [2, 60]

/**
 * Names of competitors as they are kept: tidied, and each once whatever its case and accents, as first written. Or what is
 * wrong with them.
 */
export function readBrands(given: readonly string[]): { brands: string[] } | { fault: Saying } {
  const names = given.map(tidied)
  const wrong = names.find((name) => !isBrand(name))
  if (wrong !== undefined) {
    const params = { name: shortened(wrong), least: shortestBrand, most: longestBrand }
    return { fault: { key: 'config.fault.competitorBrands', params } }
  }
  const brands = new Map<string, string>()
  for (const name of names) if (!brands.has(alike(name))) brands.set(alike(name), name)
  if (brands.size <= mostBrands) return { brands: [...brands.values()] }
  return { fault: { key: 'config.fault.competitorBrands.most', params: { most: mostBrands, given: brands.size } } }
}

const tidied = (name: string): string => name.replace(/\s+/g, ' ').trim().normalize('NFC')

/** Without a letter or digit there is nothing to look for; control characters and halves of pairs cannot be kept. */
function isBrand(name: string): boolean {
  const { length } = [...name]
  return (
    length >= shortestBrand &&
    length <= longestBrand &&
    /[\p{L}\p{N}]/u.test(name) &&
    name.isWellFormed() &&
    !/\p{Cc}/u.test(name)
  )
}

const alike = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** For a sentence that quotes it: whatever was sent, the sentence stays one. */
function shortened(name: string): string {
  const said = [...name.toWellFormed().replace(/\p{Cc}/gu, '')]
  return said.length > longestBrand ? `${said.slice(0, longestBrand).join('')}…` : said.join('')
}
