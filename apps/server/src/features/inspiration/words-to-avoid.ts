const longest = 60
const most = 30

/**
 * The single words and phrases in what a person typed under "do not use": what stands in quotes where there are any, else
 * what commas, semicolons and line ends divide. Introductions ("a palavra", "the word") are not part of a phrase.
 */
export function wordsToAvoid(avoid: string | null): string[] {
  const parts = (avoid ?? '').split(/[,;\n]+|\s+(?:e|ou|and|or)\s+(?=["“'«])/iu).flatMap((part) => {
    const quoted = [...part.matchAll(/["“”«']([^"“”«»']{2,})["“”»']/gu)].map(([, inside]) => inside as string)
    return quoted.length > 0 ? quoted : [part]
  })
  const words = parts
    .map((part) =>
      part.replace(
        /^\s*(?:(?:e|ou|and|or|nem|nor)\s+)?(?:(?:as?|os?|the)\s+)?(?:palavras?|words?|frases?|phrases?|termos?|terms?)\s+/iu,
        '',
      ),
    )
    .map((part) => part.replace(/^[\s.!]+|[\s.!]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && part.length <= longest)
  return [...new Set(words)].slice(0, most)
}
