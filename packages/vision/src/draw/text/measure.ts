import { faces, fonts, type Voice } from './fonts.ts'

/** Widths are measured once at this size and scaled. */
const measuredAt = 200
const known = new Map<string, number>()
/** A product name typed by a person can be anything, so what is remembered has a limit. */
const knownAtMost = 20_000

export type WidthOf = (text: string, size: number) => number

/** Measures every given piece in one layout run and answers widths in pixels for any size. */
export async function measure(voice: Voice, pieces: string[]): Promise<WidthOf> {
  const face = faces[voice]
  if (known.size > knownAtMost) known.clear()
  const unknown = [...new Set(pieces)].filter((piece) => piece !== '' && !known.has(`${voice}|${piece}`))
  if (unknown.length > 0) {
    const { default: satori } = await import('satori')
    await satori(sheet(unknown, face), {
      width: 100_000,
      height: 1000,
      fonts: fonts(),
      onNodeDetected: (node) => {
        const piece = unknown[Number(node.key)]
        if (node.key !== undefined && node.key !== null && piece !== undefined) {
          known.set(`${voice}|${piece}`, node.width / measuredAt)
        }
      },
    })
  }
  return (text, size) => {
    // A piece of a broken word was never measured whole; its letters were, and kerning is all that is lost.
    const exact = known.get(`${voice}|${text}`)
    const width = exact ?? [...text].reduce((sum, char) => sum + (known.get(`${voice}|${char}`) ?? 0.6), 0)
    return (width + face.tracking * [...text].length) * size
  }
}

function sheet(pieces: string[], face: (typeof faces)[Voice]) {
  return {
    type: 'div',
    key: null,
    props: {
      style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', fontSize: measuredAt },
      children: pieces.map((children, index) => ({
        type: 'div',
        key: String(index),
        props: {
          style: { display: 'flex', whiteSpace: 'pre', fontFamily: face.family, fontWeight: face.weight },
          children,
        },
      })),
    },
  }
}
