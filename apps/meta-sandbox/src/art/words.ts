/** What satori lays out: a React-like element without React. */
export interface Element {
  type: string
  props: { style: Style; children?: string | Element[] }
}
type Style = Readonly<Record<string, string | number>>

/** A run of text; lines break only where the text says so, so a line that is too long shows in the layout test. */
export const text = (value: string, style: Style): Element => ({
  type: 'div',
  props: { style: { whiteSpace: 'pre', ...style }, children: value },
})

/** A run of text that wraps within its width. */
export const prose = (value: string, style: Style): Element => text(value, { whiteSpace: 'pre-wrap', ...style })

/** A column of children (or a row, by `flexDirection`). */
export const box = (style: Style, ...children: Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
})

/** A column put at a place of the picture, in units of a picture 1080 wide. */
export const place = (left: number, top: number, style: Style, ...children: Element[]): Element =>
  box({ position: 'absolute', left, top, alignItems: 'flex-start', ...style }, ...children)

/** A column across the whole width, its children centred. */
export const centred = (top: number, style: Style, ...children: Element[]): Element =>
  place(0, top, { width: 1080, alignItems: 'center', textAlign: 'center', ...style }, ...children)

export const serif = (fontSize: number, color: string, more: Style = {}): Style => ({
  fontFamily: 'Fraunces',
  fontWeight: 600,
  lineHeight: 1.1,
  letterSpacing: '-0.015em',
  fontSize,
  color,
  ...more,
})

export const sans = (fontSize: number, color: string, fontWeight = 500, more: Style = {}): Style => ({
  fontFamily: 'Inter',
  lineHeight: 1.3,
  fontSize,
  fontWeight,
  color,
  ...more,
})

export const heavy = (fontSize: number, color: string, more: Style = {}): Style => ({
  fontFamily: 'Archivo Black',
  fontWeight: 400,
  lineHeight: 1.02,
  letterSpacing: '-0.01em',
  fontSize,
  color,
  ...more,
})

/** A round-ended button, as ads draw them. */
export const button = (value: string, fill: string, ink: string, size = 34, more: Style = {}): Element =>
  text(value, {
    ...sans(size, ink, 700, { lineHeight: 1.15 }),
    backgroundColor: fill,
    padding: `${Math.round(size * 0.72)}px ${Math.round(size * 1.35)}px`,
    borderRadius: size * 2,
    ...more,
  })

/** A small filled label. */
export const label = (value: string, fill: string, ink: string, size = 30, more: Style = {}): Element =>
  text(value, {
    ...sans(size, ink, 700, { lineHeight: 1.15 }),
    backgroundColor: fill,
    padding: `${Math.round(size * 0.4)}px ${Math.round(size * 0.65)}px`,
    borderRadius: 10,
    ...more,
  })
