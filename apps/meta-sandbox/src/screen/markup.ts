const mark = Symbol('markup')

/** Text that is HTML already. Everything else is escaped when it enters a template. */
export interface Markup {
  readonly [mark]: string
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeText = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] as string)

type Part = string | number | Markup | null | false | undefined | readonly Part[]

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (Array.isArray(part)) return part.map(render).join('')
  if (typeof part === 'object') return (part as Markup)[mark]
  return escapeText(String(part))
}

/** A template of HTML whose values are escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return { [mark]: strings.map((text, at) => text + (at < values.length ? render(values[at]) : '')).join('') }
}

export const markupText = (markup: Markup): string => markup[mark]

/** Puts text of ours that needs no escaping (a style sheet) into a page. */
export const trusted = (text: string): Markup => ({ [mark]: text })
