import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { SatoriOptions } from 'satori'

type Fonts = NonNullable<Extract<SatoriOptions, { fonts: unknown }>['fonts']>

const faces = [
  ['Inter', 'inter', [400, 500, 600, 700, 800], 'normal'],
  ['Fraunces', 'fraunces', [400, 600, 700], 'normal'],
  ['Fraunces', 'fraunces', [400], 'italic'],
  ['Archivo Black', 'archivo-black', [400], 'normal'],
] as const

const read = async (): Promise<Fonts> =>
  Promise.all(
    faces.flatMap(([name, slug, weights, style]) =>
      weights.map(async (weight) => {
        const file = import.meta.resolve(`@fontsource/${slug}/files/${slug}-latin-${weight}-${style}.woff`)
        return { name, weight, style, data: await readFile(fileURLToPath(file)) }
      }),
    ),
  )

let loaded: Promise<Fonts> | undefined

/** The packaged typefaces; read once, and always the same array, by which satori keeps its parsed fonts. */
export const fonts = (): Promise<Fonts> => {
  loaded ??= read()
  return loaded
}
