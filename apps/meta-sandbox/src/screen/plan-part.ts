import { moods } from '../reports/report-run.ts'
import type { Sandbox } from '../sandbox.ts'
import { button } from './button.ts'
import { html, type Markup, trusted } from './markup.ts'

/** Trouble in the long run: a plan of faults on and off, and how reports go. */
export const planPart = ({ faults, reports }: Sandbox): Markup => {
  const running = faults.plan()
  return html`
<form class="card row" method="post" action="/__control/plan">
<label>Plan: strike a share of <input type="number" name="share" value="0.05" min="0" max="1" step="0.01"> of all calls</label>
<label>by seed <input type="number" name="seed" value="1" min="0"></label>
<button>Start plan</button></form>
${running && html`<div class="card"><p>A plan strikes ${Math.round(running.plan.share * 1_000) / 10}% of all calls by seed ${running.plan.seed}; ${running.struck()} so far.</p>${button('plan/clear', 'End plan')}</div>`}
<form class="card row" method="post" action="/__control/reports/mood">
<label>Reports to come are <select name="mood">${moods.map((mood) => html`<option${reports.mood() === mood && trusted(' selected')}>${mood}</option>`)}</select></label>
<button>Set mood</button></form>`
}
