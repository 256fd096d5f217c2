import type { Scope } from '../../insights/insights-query.ts'
import { readInsights } from '../../insights/read-insights.ts'
import type { Account, Ad } from '../../world/objects.ts'
import type { Found } from '../../world/world.ts'
import { forbidden, invalidParameter } from '../graph-error.ts'
import { accountNode } from '../nodes/account-node.ts'
import { adNode } from '../nodes/ad-node.ts'
import { adSetNode, campaignNode } from '../nodes/campaign-node.ts'
import { creativeNode } from '../nodes/creative-node.ts'
import { datasetNode } from '../nodes/dataset-node.ts'
import { imageNode, stillNode, stillsOf, videoNode } from '../nodes/media-nodes.ts'
import type { PageAddress } from '../page.ts'
import type { Reading } from '../reading.ts'
import { listParam } from '../request.ts'
import { listEdge } from './list-edge.ts'
import { visibleAdSets, visibleAds, visibleCampaigns } from './visible-objects.ts'

type Edge = (reading: Reading, address: PageAddress) => unknown

/** Lists that hang on an object of the graph, by the name they have in its address. */
export function edgeOf(found: Found, name: string): Edge | undefined {
  const edges = edgesOf(found)
  return Object.hasOwn(edges, name) ? edges[name] : undefined
}

function edgesOf(found: Found): Readonly<Record<string, Edge>> {
  switch (found.kind) {
    case 'account':
      return accountEdges(found.thing)
    case 'campaign': {
      const { account } = found.thing
      const ads = account.ads.filter(({ adSet }) => adSet.campaign === found.thing)
      const adSets = account.adSets.filter(({ campaign }) => campaign === found.thing)
      return {
        ads: adsEdge(ads),
        adsets: (reading, address) => listEdge(adSetNode, visibleAdSets(adSets, reading), reading, address),
        insights: insightsEdge({ account, id: found.thing.id, level: 'campaign', ads }),
      }
    }
    case 'adset': {
      const { account } = found.thing.campaign
      const ads = account.ads.filter(({ adSet }) => adSet === found.thing)
      return { ads: adsEdge(ads), insights: insightsEdge({ account, id: found.thing.id, level: 'adset', ads }) }
    }
    case 'ad': {
      const ad = found.thing
      return {
        adcreatives: (reading, address) => listEdge(creativeNode, [ad.creative], reading, address),
        insights: insightsEdge({ account: ad.account, id: ad.id, level: 'ad', ads: [ad] }),
      }
    }
    case 'video':
      return { thumbnails: (reading, address) => listEdge(stillNode, stillsOf(found.thing), reading, address) }
    default:
      return {}
  }
}

function accountEdges(account: Account): Readonly<Record<string, Edge>> {
  return {
    ads: adsEdge(account.ads),
    campaigns: (reading, address) =>
      listEdge(campaignNode, visibleCampaigns(account.campaigns, reading), reading, address),
    adsets: (reading, address) => listEdge(adSetNode, visibleAdSets(account.adSets, reading), reading, address),
    adcreatives: (reading, address) => listEdge(creativeNode, account.creatives, reading, address),
    adimages: (reading, address) => listEdge(imageNode, wantedImages(account, reading), reading, address),
    advideos: (reading, address) => listEdge(videoNode, account.videos, reading, address),
    adspixels: (reading, address) => listEdge(datasetNode, datasetsOf(account), reading, address),
    insights: insightsEdge({ account, id: account.id, level: 'account', ads: account.ads }),
  }
}

const adsEdge =
  (ads: readonly Ad[]): Edge =>
  (reading, address) =>
    listEdge(adNode, visibleAds(ads, reading), reading, address)

const insightsEdge =
  (scope: Scope): Edge =>
  ({ sandbox, request }, address) =>
    readInsights(sandbox, scope, request.params, address)

function wantedImages(account: Account, { request }: Reading) {
  const hashes = listParam(request.params, 'hashes')
  if (hashes && hashes.length > 500) throw invalidParameter('hashes may have at most 500 entries')
  const name = request.params.get('name')
  return account.images.filter(
    ({ hash, art }) => (!hashes || hashes.includes(hash)) && (!name || `${art.key}.png`.includes(name)),
  )
}

function datasetsOf(account: Account) {
  if (!account.datasetsAllowed) throw forbidden('Requires permission to view the datasets of this ad account')
  return account.datasets
}

/** The accounts of whoever asks. */
export const myAccounts = (reading: Reading, address: PageAddress) =>
  listEdge(accountNode, reading.session.accounts, reading, address)
