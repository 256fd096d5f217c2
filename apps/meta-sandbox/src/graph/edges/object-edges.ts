import type { Scope } from '../../insights/insights-query.ts'
import { readInsights } from '../../insights/read-insights.ts'
import { asksOldReach } from '../../reports/old-reach.ts'
import type { Account } from '../../world/objects.ts'
import type { Found } from '../../world/world.ts'
import { forbidden, invalidParameter } from '../graph-error.ts'
import { accountNode } from '../nodes/account-node.ts'
import { adNode, adSetNode, campaignNode } from '../nodes/ad-nodes.ts'
import { creativeNode } from '../nodes/creative-node.ts'
import { datasetNode } from '../nodes/dataset-node.ts'
import { imageNode, stillNode, stillsOf, videoNode } from '../nodes/media-nodes.ts'
import type { PageAddress } from '../page.ts'
import type { Reading } from '../reading.ts'
import { listParam } from '../request.ts'
import { listEdge } from './list-edge.ts'
import { visibleAdSets, visibleAds, visibleCampaigns } from './visible-objects.ts'

type Edge = (reading: Reading, address: PageAddress) => unknown

/** What insights of an object are about; nothing for objects that have none. */
export function insightsScope(found: Found): Scope | undefined {
  switch (found.kind) {
    case 'account':
      return { account: found.thing, id: found.thing.id, level: 'account', ads: found.thing.ads }
    case 'campaign': {
      const { account, id } = found.thing
      return { account, id, level: 'campaign', ads: account.ads.filter(({ adSet }) => adSet.campaign === found.thing) }
    }
    case 'adset': {
      const { account } = found.thing.campaign
      const ads = account.ads.filter(({ adSet }) => adSet === found.thing)
      return { account, id: found.thing.id, level: 'adset', ads }
    }
    case 'ad':
      return { account: found.thing.account, id: found.thing.id, level: 'ad', ads: [found.thing] }
    default:
      return undefined
  }
}

/** Lists that hang on an object of the graph, by the name they have in its address. */
export function edgeOf(found: Found, name: string): Edge | undefined {
  const scope = insightsScope(found)
  if (scope && name === 'insights')
    return (reading, address) => {
      asksOldReach(reading, scope)
      return readInsights(reading.sandbox, scope, reading.request.params, address)
    }
  if (scope && name === 'ads' && found.kind !== 'ad')
    return (reading, address) => listEdge(adNode, visibleAds(scope.ads, reading), reading, address)
  const edges = edgesOf(found)
  return Object.hasOwn(edges, name) ? edges[name] : undefined
}

function edgesOf(found: Found): Readonly<Record<string, Edge>> {
  switch (found.kind) {
    case 'account':
      return accountEdges(found.thing)
    case 'campaign': {
      const adSets = found.thing.account.adSets.filter(({ campaign }) => campaign === found.thing)
      return { adsets: (reading, address) => listEdge(adSetNode, visibleAdSets(adSets, reading), reading, address) }
    }
    case 'ad': {
      const { creative } = found.thing
      return { adcreatives: (reading, address) => listEdge(creativeNode, [creative], reading, address) }
    }
    case 'video':
      return { thumbnails: (reading, address) => listEdge(stillNode, stillsOf(found.thing), reading, address) }
    default:
      return {}
  }
}

function accountEdges(account: Account): Readonly<Record<string, Edge>> {
  return {
    campaigns: (reading, address) =>
      listEdge(campaignNode, visibleCampaigns(account.campaigns, reading), reading, address),
    adsets: (reading, address) => listEdge(adSetNode, visibleAdSets(account.adSets, reading), reading, address),
    adcreatives: (reading, address) => listEdge(creativeNode, account.creatives, reading, address),
    adimages: (reading, address) => listEdge(imageNode, wantedImages(account, reading), reading, address),
    advideos: (reading, address) => listEdge(videoNode, account.videos, reading, address),
    adspixels: (reading, address) => listEdge(datasetNode, datasetsOf(account), reading, address),
  }
}

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
