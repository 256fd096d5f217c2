import type { Sandbox } from '../sandbox.ts'
import { html, type Markup, trusted } from '../screen/markup.ts'
import { pageFrame } from '../screen/page-frame.ts'
import type { Account } from '../world/objects.ts'
import type { Profile } from '../world/profile.ts'
import { type ConsentLanguage, consentWords } from './consent-words.ts'
import type { DialogRequest } from './dialog-request.ts'

/** The consent page: who, which permissions, which accounts, and the ways to answer. Works without a script. */
export function consentPage(sandbox: Sandbox, request: DialogRequest, language: ConsentLanguage): string {
  const words = consentWords[language]
  const { profiles, accounts } = sandbox.world
  const reachable = accounts.filter((account) => profiles.some((profile) => profile.accounts.includes(account)))
  const content = html`
<style>${trusted(accountRules(profiles))}</style>
<div class="band" role="note">${words.band}</div>
<main>
<h1>Meta Creative Intelligence</h1>
<p><strong>Meta Creative Intelligence</strong> ${words.asks}. <span class="soft">App ${sandbox.options.appId}</span></p>
<form method="post" action="/${request.version}/dialog/oauth">
${hiddenFields(sandbox, request)}
<fieldset><legend>${words.profile}</legend>${profiles.map((profile, at) => profileChoice(profile, language, at === 0))}</fieldset>
<fieldset><legend>${words.permissions}</legend>
<p class="soft">${request.configId ? words.allOrNothing : words.permissionsHint}</p>
${request.scopes.map((scope) => scopeChoice(scope, words.required))}</fieldset>
<fieldset class="accounts"><legend>${words.accounts}</legend>
<p class="soft none">${words.none}</p>
${reachable.map((account) => accountChoice(account, profiles, [`${account.ads.length} ${words.ads}`, whatsappOf(sandbox, request, account)]))}</fieldset>
<p><button class="main" name="decision" value="approve">${words.approve}</button></p>
<p class="row"><button name="decision" value="cancel">${words.cancel}</button></p>
<details><summary>${words.others}</summary><p class="row">
<button name="decision" value="partial">${words.partial}</button>
<button name="decision" value="falseCancel">${words.falseCancel}</button>
<button name="decision" value="nothing">${words.nothing}</button></p></details>
</form>
</main>`
  return pageFrame(language === 'pt' ? 'pt-BR' : 'en', words.title, content)
}

/** Shows only the accounts of the chosen profile. Without :has() all are shown, and the answer ignores foreign ones. */
function accountRules(profiles: readonly Profile[]): string {
  const rules = profiles.map(
    ({ key }) => `body:has(#profile-${key}:checked) .accounts label:not(.of-${key}){display:none}`,
  )
  const filled = profiles.filter(({ accounts }) => accounts.length > 0)
  return [...rules, ...filled.map(({ key }) => `body:has(#profile-${key}:checked) .none{display:none}`)].join('\n')
}

const hiddenFields = ({ options }: Sandbox, request: DialogRequest): Markup => html`
<input type="hidden" name="client_id" value="${options.appId}">
<input type="hidden" name="redirect_uri" value="${request.redirectUri}">
${request.state !== undefined && html`<input type="hidden" name="state" value="${request.state}">`}
${
  request.configId
    ? html`<input type="hidden" name="config_id" value="${request.configId}">`
    : html`<input type="hidden" name="asked" value="${request.scopes.join(',')}">`
}
<input type="hidden" name="choices" value="explicit">`

const profileChoice = (profile: Profile, language: ConsentLanguage, first: boolean): Markup => html`
<label class="choice"><input type="radio" name="profile" id="profile-${profile.key}" value="${profile.key}"${first && trusted(' checked')}>
<span>${profile.name}<span class="soft">${profile.role[language]}</span></span></label>`

/** The public profile cannot be refused at Facebook either. */
const scopeChoice = (scope: string, required: string): Markup =>
  scope === 'public_profile'
    ? html`<p class="soft"><code>${scope}</code> (${required})</p>`
    : html`<label class="choice"><input type="checkbox" name="scope" value="${scope}" checked><span><code>${scope}</code></span></label>`

/** A WhatsApp account is shared with the ad accounts of its advertiser. */
function whatsappOf({ world }: Sandbox, { scopes }: DialogRequest, account: Account): string {
  const waba = world.wabas.find(({ accounts }) => accounts.includes(account))
  return waba && scopes.includes('whatsapp_business_management') ? `WhatsApp +${waba.digits}` : ''
}

const accountChoice = (account: Account, profiles: readonly Profile[], about: readonly string[]): Markup => html`
<label class="choice ${profiles
  .filter(({ accounts }) => accounts.includes(account))
  .map(({ key }) => `of-${key}`)
  .join(' ')}"><input type="checkbox" name="account" value="${account.id}" checked>
<span>${account.name}<span class="soft">${[account.id, account.currency, account.zone, ...about].filter(Boolean).join(' · ')}</span></span></label>`
