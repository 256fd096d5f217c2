import { createHmac } from 'node:crypto'
import { AdAccount, AdReportRun, FacebookAdsApi, FacebookAdsApiBatch } from 'facebook-nodejs-business-sdk'

export interface OfficialSdk {
  readonly api: FacebookAdsApi
  /** @param id with `act_` */
  account(id: string): AdAccount
  /** A run that was asked for earlier; `getInsightsAsync` gives one that can be polled and read itself. */
  run(reportRunId: string): AdReportRun
  batch(): FacebookAdsApiBatch
}

export interface OfficialSdkOptions {
  /** Base address of the Graph API without a slash at its end. */
  readonly url: string
  readonly accessToken: string
  /** With it every call carries `appsecret_proof`. */
  readonly appSecret?: string
  /** The SDK's own version is dead for ads by now. */
  readonly version?: string
}

/**
 * Meta's own SDK, pointed at another address. That address and the version are static properties of the SDK without a
 * setter: one process talks to one of them at a time.
 */
export function openOfficialSdk({ url, accessToken, appSecret, version = 'v25.0' }: OfficialSdkOptions): OfficialSdk {
  Object.defineProperty(FacebookAdsApi, 'GRAPH', { configurable: true, get: () => url })
  Object.defineProperty(FacebookAdsApi, 'VERSION', { configurable: true, get: () => version })
  // Without its crash reporter, which would send errors of this process to Meta.
  const api = new FacebookAdsApi(accessToken, 'en_US', false)
  // A report run takes nothing but its id; its client is the default one.
  FacebookAdsApi.setDefaultApi(api)
  if (appSecret) prove(api, createHmac('sha256', appSecret).update(accessToken).digest('hex'))
  return {
    api,
    account: (id) => new AdAccount(id, undefined, undefined, api),
    run: (id) => new AdReportRun(null, { report_run_id: id }),
    batch: () => new FacebookAdsApiBatch(api),
  }
}

/** The SDK knows no proof, and Meta leaves it out of the addresses of next pages. */
function prove(api: FacebookAdsApi, appsecret_proof: string) {
  const call = api.call.bind(api)
  api.call = (method, path, params = {}) =>
    typeof path === 'string'
      ? call(method, `${path}&appsecret_proof=${appsecret_proof}`, params)
      : call(method, path, { ...params, appsecret_proof })
}
