// The package brings no types, and those that others publish lag behind it: these are the few members that are used.
declare module 'facebook-nodejs-business-sdk' {
  /** A page of things; `next` replaces what is in it by the next page, and rejects with RangeError at the end. */
  export interface Cursor<T> extends Array<T> {
    hasNext(): boolean
    next(): Promise<Cursor<T>>
  }

  // biome-ignore lint/suspicious/noExplicitAny: a thing of the SDK has every field that Meta sends as a property
  export type Thing = Record<string, any>
  /** The SDK writes `fields` and the token into what it is given. */
  export type Parameters = Record<string, unknown>

  export class FacebookAdsApi {
    constructor(accessToken: string, locale?: string, crashLog?: boolean)
    static setDefaultApi(api: FacebookAdsApi): void
    static get GRAPH(): string
    static get VERSION(): string
    call(method: string, path: string | readonly string[], params?: Parameters): Promise<Thing>
  }

  export class AdAccount {
    constructor(id: string, data?: object, parentId?: string, api?: FacebookAdsApi)
    getInsights(fields: readonly string[], params?: Parameters): Promise<Cursor<Thing>>
    getInsightsAsync(fields: readonly string[], params?: Parameters): Promise<AdReportRun>
    getAds(fields: readonly string[], params?: Parameters): Promise<Cursor<Thing>>
    getCampaigns(fields: readonly string[], params?: Parameters): Promise<Cursor<Thing>>
  }

  export class AdReportRun {
    constructor(id: null, data: { readonly report_run_id: string })
    readonly id: string
    get(fields: readonly string[]): Promise<Thing>
    getInsights(fields: readonly string[], params?: Parameters): Promise<Cursor<Thing>>
  }

  export class FacebookAdsApiBatch {
    constructor(api: FacebookAdsApi)
    add(
      method: string,
      path: readonly string[],
      params: Parameters | undefined,
      files: undefined,
      onSuccess: (response: { readonly body: Thing }) => void,
      onFailure: (response: { readonly error: Error | null }) => void,
    ): void
    /** A batch of those that were not finished, or nothing when all were. */
    execute(): Promise<FacebookAdsApiBatch | null>
  }
}
