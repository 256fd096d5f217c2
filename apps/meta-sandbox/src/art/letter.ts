import satori, { type SatoriNode } from 'satori'
import { fonts } from './fonts.ts'
import type { Picture } from './scene.ts'

/** One laid-out box of lettering, in units of a picture 1080 wide; `text` only where the box holds words. */
export interface LaidOut {
  left: number
  top: number
  width: number
  height: number
  text?: string
}

/** Lays the lettering out and turns it into outlines; `seen` is told every box. Returns SVG text. */
export const letter = async (
  lettering: Picture['lettering'],
  width: number,
  height: number,
  seen?: (box: LaidOut) => void,
): Promise<string> => {
  const root = {
    type: 'div',
    props: { style: { display: 'flex', width: '100%', height: '100%' }, children: lettering },
  }
  return satori(root as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: await fonts(),
    onNodeDetected: (node: SatoriNode) => {
      const { left, top, width: w, height: h, textContent } = node
      seen?.({ left, top, width: w, height: h, ...(typeof textContent === 'string' ? { text: textContent } : {}) })
    },
  })
}
