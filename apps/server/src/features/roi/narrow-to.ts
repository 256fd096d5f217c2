import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../work/work.ts'
import { type ChosenAccount, noClient } from '../metrics/index.ts'
import type { AskedRoi } from './asked-roi.ts'
import { narrowAds } from './narrowed-ads.ts'
import { type Level, levels } from './roi-names.ts'

/**
 * The question about no more accounts and ads than some of its rows are of: a row that is opened reads its own facts. Which row a fact
 * is of is told by the path all the same.
 */
export async function narrowTo(
  em: EntityManager,
  work: Work,
  roi: AskedRoi,
  level: Level,
  paths: readonly string[],
): Promise<AskedRoi> {
  const { asked, scan } = roi
  const keysOf = (wanted: Level): readonly string[] | null => {
    const place = levels.indexOf(wanted) - levels.indexOf(scan.groupBy as Level)
    if (place < 0 || levels.indexOf(wanted) > levels.indexOf(level)) return null
    return [...new Set(paths.map((path) => path.split('/')[place] ?? ''))]
  }
  const [clients, accounts] = [keysOf('CLIENT'), keysOf('ACCOUNT')]
  const isOf = ({ id, clientId }: ChosenAccount) =>
    (clients?.includes(clientId ?? noClient) ?? true) && (accounts?.includes(id) ?? true)
  const own = scan.accounts.filter(isOf)
  const [metaCampaignIds, metaAdSetIds] = [keysOf('CAMPAIGN'), keysOf('ADSET')]
  const days = { from: asked.compared?.from ?? asked.window.from, to: asked.window.to }
  const ads =
    metaCampaignIds || metaAdSetIds
      ? await narrowAds(
          em,
          work,
          { metaCampaignIds: copyOf(metaCampaignIds), metaAdSetIds: copyOf(metaAdSetIds) },
          own,
          days,
        )
      : null
  const metaAdIds = ads && asked.metaAdIds ? ads.filter(inside(asked.metaAdIds)) : (ads ?? asked.metaAdIds)
  const chosen = asked.chosen.filter(isOf)
  return {
    ...roi,
    asked: { ...asked, chosen, metaAdIds },
    scan: { ...scan, facts: { ...scan.facts, accounts: chosen, metaAdIds }, accounts: own, isNarrowed: true },
  }
}

const copyOf = (keys: readonly string[] | null): string[] | null => keys && [...keys]

function inside(ids: readonly string[]): (id: string) => boolean {
  const known = new Set(ids)
  return (id) => known.has(id)
}
