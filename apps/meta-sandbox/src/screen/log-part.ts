import type { Sandbox } from '../sandbox.ts'
import { html, type Markup } from './markup.ts'

const shown = 100

/** The last calls, newest first. Secrets were taken out before they came into the log. */
export function logPart({ log }: Sandbox): Markup {
  const calls = log.list().slice(-shown).reverse()
  return html`<h2>Last calls (${log.counted()} counted in all)</h2>
<div class="scroll"><table><thead><tr><th class="n">#</th><th>At</th><th>Call</th><th>Profile</th><th>Answer</th></tr></thead><tbody>
${calls.map(
  (call) => html`<tr><td class="n">${call.n}</td><td>${call.at.slice(11, 19)}</td>
<td><code>${call.method} ${call.path}</code>${call.batch !== undefined && html` <span class="soft">in batch ${call.batch}</span>`}<br><code class="soft">${queryText(call.query)}</code></td>
<td>${call.profile}</td><td class="${call.status >= 400 ? 'bad' : ''}">${call.status}${call.code !== undefined && ` · ${call.code}`}${call.subcode !== undefined && `/${call.subcode}`}${call.fault && ` · ${call.fault}`}${call.insideBlock && ' · inside a block'}</td></tr>`,
)}</tbody></table></div>`
}

const queryText = (query: Readonly<Record<string, string>>) =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')
    .slice(0, 300)
