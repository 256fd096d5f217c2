import type { PlacedLine, Scene } from './scene.ts'
import { faces, fonts } from './text/fonts.ts'

/**
 * The finished picture as PNG. Text becomes paths in satori, since resvg reads no WOFF and the system's fonts must not
 * matter; shapes are our own SVG. Nothing is fetched: neither engine is given any address.
 */
export async function renderPng(scene: Scene): Promise<Uint8Array> {
  const { width, height } = scene
  const text = scene.lines.length > 0 ? await textLayer(scene) : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${scene.pen.definitions()}</defs>${scene.shapes()}${text}</svg>`
  // Loaded with the first drawing: most processes never draw.
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return image.asPng()
}

async function textLayer(scene: Scene): Promise<string> {
  const children = scene.lines.map((line, index) => ({ type: 'div', key: String(index), props: propsOf(line) }))
  const root = {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', width: scene.width, height: scene.height }, children },
  }
  const { default: satori } = await import('satori')
  return satori(root, { width: scene.width, height: scene.height, fonts: fonts() })
}

function propsOf(line: PlacedLine) {
  const face = faces[line.voice]
  return {
    style: {
      position: 'absolute',
      left: line.x,
      top: line.y,
      // Room to spare: the measured width is exact only to a rounding, and a wrap here would spoil the picture.
      width: line.width + line.size,
      whiteSpace: 'nowrap',
      fontFamily: face.family,
      fontWeight: face.weight,
      fontSize: line.size,
      lineHeight: line.step / line.size,
      letterSpacing: face.tracking * line.size,
      color: line.color,
    },
    children: line.text,
  }
}
