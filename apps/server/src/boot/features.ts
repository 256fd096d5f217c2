import { adAccounts } from '../features/ad-accounts/index.ts'
import { clients } from '../features/clients/index.ts'
import { connections } from '../features/connections/index.ts'
import { conversions } from '../features/conversions/index.ts'
import { creativeConfig } from '../features/creative-config/index.ts'
import { creatives } from '../features/creatives/index.ts'
import { exchangeRates } from '../features/exchange-rates/index.ts'
import { identity } from '../features/identity/index.ts'
import { insights } from '../features/insights/index.ts'
import { inspiration } from '../features/inspiration/index.ts'
import { installation } from '../features/installation/index.ts'
import { jobs } from '../features/jobs/index.ts'
import { leads } from '../features/leads/index.ts'
import { metrics } from '../features/metrics/index.ts'
import { news } from '../features/news/index.ts'
import { notices } from '../features/notices/index.ts'
import { patterns } from '../features/patterns/index.ts'
import { roi } from '../features/roi/index.ts'
import { whatsapp } from '../features/whatsapp/index.ts'
import type { Feature } from '../work/feature.ts'

/** The table of contents of the server, in order: a feature knows only those above it. */
export const features: readonly Feature[] = [
  identity,
  installation,
  jobs,
  notices,
  clients,
  connections,
  adAccounts,
  creativeConfig,
  exchangeRates,
  insights,
  metrics,
  creatives,
  patterns,
  inspiration,
  whatsapp,
  leads,
  conversions,
  roi,
  news,
]
