import { html, type Markup } from './markup.ts'

/** A form of one button that causes something. */
export const button = (action: string, label: string, fields: Readonly<Record<string, string>> = {}): Markup => html`
<form method="post" action="/__control/${action}">${Object.entries(fields).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
)}<button>${label}</button></form>`
