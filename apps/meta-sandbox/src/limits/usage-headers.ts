import type { UseCase } from './business-use.ts'
import { allowedCalls, type Ledger } from './ledger.ts'
import type { Limiter } from './throttle-error.ts'
import type { Tier } from './tier.ts'

const useCases: readonly UseCase[] = ['ads_insights', 'ads_management']

/** @param share used part of the app's own hourly limit, 0 to 1. */
export const appHeaders = (share: number): Record<string, string> => ({
  'x-app-usage': JSON.stringify(usageText(Math.ceil(share * 100))),
})

/** The three headers about an account. Blocks are in seconds, `estimated_time_to_regain_access` in minutes. */
export function accountHeaders(ledger: Ledger, appShare: number, now: number, tier: Tier): Record<string, string> {
  const forced = (limiter: Limiter) => (ledger.forced.limiter(now) === limiter ? ledger.forced.seconds(now) : 0)
  const share = (useCase: UseCase) =>
    forced(useCase) > 0 ? 1 : ledger.usage[useCase].calls(now) / allowedCalls(ledger, useCase, tier)
  const used = useCases.filter((useCase) => ledger.usage[useCase].calls(now) > 0)
  return {
    'x-ad-account-usage': JSON.stringify({
      acc_id_util_pct: forced('score') > 0 ? 100 : ledger.score.percent(now, tier),
      reset_time_duration: Math.max(ledger.score.resetSeconds(now), forced('score')),
      ads_api_access_tier: tier,
    }),
    'x-business-use-case-usage': JSON.stringify({
      [ledger.account.number]: used.map((useCase) => ({
        type: useCase,
        ...usageText(Math.ceil(share(useCase) * 100)),
        estimated_time_to_regain_access: Math.max(
          ledger.usage[useCase].minutesToRegain(now, allowedCalls(ledger, useCase, tier)),
          Math.ceil(forced(useCase) / 60),
        ),
        ads_api_access_tier: tier,
      })),
    }),
    'x-fb-ads-insights-throttle': JSON.stringify({
      app_id_util_pct: percent(appShare),
      acc_id_util_pct: percent(share('ads_insights')),
      ads_api_access_tier: tier,
    }),
  }
}

const percent = (share: number) => Math.round(share * 10_000) / 100

const usageText = (used: number) => ({
  call_count: used,
  total_cputime: Math.floor(used * 0.8),
  total_time: Math.floor(used * 0.9),
})
