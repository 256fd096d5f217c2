/** `pendentes-para-black-friday-1-4x5.png`: a name that says what is inside wherever it ends up. */
export function fileNameOf(title: string, variation: { number: number; ratio: string }): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${words || 'creative'}-${variation.number}-${variation.ratio.replace(':', 'x')}.png`
}
