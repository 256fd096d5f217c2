import type { Sandbox } from '../sandbox.ts'
import { html, type Markup } from './markup.ts'

const statusWords: Record<number, string> = { 1: 'active', 2: 'disabled', 3: 'unsettled' }

/** The people, and the accounts they reach. */
export const worldPart = ({ world, moment }: Sandbox): Markup => html`
<h2>Profiles</h2>
<div class="scroll"><table><thead><tr><th>Name</th><th>Key</th><th>App-scoped id</th><th>Accounts</th></tr></thead><tbody>
${world.profiles.map(
  ({ name, key, id, accounts }) =>
    html`<tr><td>${name}</td><td><code>${key}</code></td><td><code>${id}</code></td><td>${accounts.map(({ name }) => name).join(' · ') || '–'}</td></tr>`,
)}</tbody></table></div>
<h2>Ad accounts</h2>
<div class="scroll"><table><thead><tr><th>Name</th><th>Id</th><th>Currency</th><th>Zone</th><th>Status</th><th class="n">Campaigns</th><th class="n">Ads</th><th class="n">Creatives</th></tr></thead><tbody>
${world.accounts.map(
  (
    account,
  ) => html`<tr><td>${account.name}</td><td><code>${account.id}</code></td><td>${account.currency}</td><td>${account.zone}</td>
<td>${statusWords[moment().accountStatus(account)] ?? moment().accountStatus(account)}${!account.datasetsAllowed && ', no datasets'}</td><td class="n">${account.campaigns.length}</td>
<td class="n">${account.ads.length}</td><td class="n">${account.creatives.length}</td></tr>`,
)}</tbody></table></div>`
