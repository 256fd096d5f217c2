import { dateOf, localTime } from '../clock/calendar.ts'
import { viewOf } from '../insights/viewpoint.ts'
import type { Sandbox } from '../sandbox.ts'
import { button } from './button.ts'
import { html, type Markup } from './markup.ts'

const statuses = [
  [1, 'active'],
  [2, 'disabled'],
  [3, 'unsettled'],
  [7, 'pending risk review'],
  [9, 'in grace period'],
  [101, 'closed'],
] as const

/** Forms that do something to an account: its status, late rows, a total that is not the sum of its ads. */
export const accountPart = (sandbox: Sandbox): Markup => html`
<form class="card row" method="post" action="/__control/accounts/status">
${accounts(sandbox)}<label>is from now on <select name="status">${statuses.map(([status, word]) => html`<option value="${status}">${status} ${word}</option>`)}</select></label>
<button>Set status</button></form>
<form class="card row" method="post" action="/__control/late-rows">
${accounts(sandbox)}<span>has rows of the last two days</span>
<button name="late" value="true">late</button><button name="late" value="false">at once</button>
<span class="soft">${late(sandbox)}</span></form>
<form class="card row" method="post" action="/__control/drift">
${accounts(sandbox)}<label>has on <input type="text" name="day" value="${settledDay(sandbox)}" size="10"></label>
<label>so many cents beside its ads <input type="number" name="cents" value="1234"></label>
<button>Let it drift</button></form>
${Object.keys(sandbox.state.now.drifts).length > 0 && drifts(sandbox)}`

const accounts = ({ world }: Sandbox): Markup =>
  html`<label>Account <select name="account">${world.accounts.map(({ key, name }) => html`<option value="${key}">${name}</option>`)}</select></label>`

const late = (sandbox: Sandbox) =>
  sandbox.world.accounts
    .filter((account) => viewOf(sandbox, account, sandbox.clock.now()).late)
    .map(({ name }) => `${name}: late`)
    .join(' · ')

/** A day whose figures do not change any more. */
const settledDay = ({ clock }: Sandbox) => dateOf(localTime(clock.now(), 'America/Sao_Paulo').day - 40)

const drifts = ({ state, world }: Sandbox): Markup =>
  html`<div class="card"><p>Totals that drift</p><ul>${Object.entries(state.now.drifts).map(([id, days]) =>
    Object.entries(days).map(
      ([day, cents]) =>
        html`<li>${world.accounts.find((account) => account.id === id)?.name} on ${day}: ${cents} cents</li>`,
    ),
  )}</ul>${button('drift/clear', 'Clear drifts')}</div>`
