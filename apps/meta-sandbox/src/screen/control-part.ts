import { faultKinds } from '../faults/fault-rule.ts'
import { tiers } from '../limits/tier.ts'
import type { Sandbox } from '../sandbox.ts'
import { button } from './button.ts'
import { html, type Markup, trusted } from './markup.ts'

/** Forms that cause things: time, faults, ends of tokens and pictures. */
export const controlPart = (sandbox: Sandbox): Markup => html`
<div class="card"><p><strong>${new Date(sandbox.clock.now()).toISOString()}</strong> <span class="soft">${sandbox.clock.frozen() ? 'clock stands still' : 'clock runs'} · ${sandbox.limits.tier()}</span></p>
<div class="row">
${advance('+1 hour', 3_600)}${advance('+1 day', 86_400)}${advance('+30 days', 30 * 86_400)}
${button('clock', 'Clock as at the start', { restart: 'true' })}
${button('pictures/expire', 'Expire pictures')}
${button('reset', 'Reset everything')}
</div></div>
<form class="card row" method="post" action="/__control/faults">
<label>Next calls matching <input type="text" name="path" placeholder="insights" size="14"></label>
<label>fail with <select name="kind">${faultKinds.map((kind) => html`<option>${kind}</option>`)}</select></label>
<label>times <input type="number" name="times" value="1" min="1" max="1000"></label>
<button>Add fault</button></form>
${sandbox.faults.list().length > 0 && waiting(sandbox)}
<form class="card row" method="post" action="/__control/tokens/revoke">
<label>Tokens of <select name="profile">${sandbox.world.profiles.map(({ key, name }) => html`<option value="${key}">${name}</option>`)}</select></label>
<label>end by <select name="subcode">${endings.map(([code, why]) => html`<option value="${code}">${code} ${why}</option>`)}</select></label>
<button>End tokens</button></form>
<form class="card row" method="post" action="/__control/tier">
<label>Access tier <select name="tier">${tiers.map((tier) => html`<option${sandbox.limits.tier() === tier && trusted(' selected')}>${tier}</option>`)}</select></label>
<button>Set tier</button></form>`

const endings = [
  [463, 'expired'],
  [458, 'app removed'],
  [459, 'checkpoint'],
  [460, 'password changed'],
  [467, 'revoked'],
] as const

const advance = (label: string, seconds: number) => button('clock/advance', label, { seconds: String(seconds) })

const waiting = ({ faults }: Sandbox): Markup => html`<div class="card"><p>Waiting faults</p><ul>${faults
  .list()
  .map(
    ({ kind, left, match }) =>
      html`<li><code>${kind}</code> × ${left} on <code>${match.path ?? 'any call'}</code></li>`,
  )}</ul>
${button('faults/clear', 'Clear faults')}</div>`
