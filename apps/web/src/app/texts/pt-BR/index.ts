import accounts from './accounts.json'
import apiKeys from './apiKeys.json'
import clients from './clients.json'
import connections from './connections.json'
import conversions from './conversions.json'
import creatives from './creatives.json'
import inspirations from './inspirations.json'
import jobs from './jobs.json'
import leads from './leads.json'
import members from './members.json'
import metrics from './metrics.json'
import notices from './notices.json'
import organizations from './organizations.json'
import overview from './overview.json'
import patternWords from './patternWords.json'
import period from './period.json'
import problems from './problems.json'
import rates from './rates.json'
import reconciliation from './reconciliation.json'
import roi from './roi.json'
import session from './session.json'
import settings from './settings.json'
import shell from './shell.json'
import start from './start.json'
import tickets from './tickets.json'
import ui from './ui.json'
import whatsapp from './whatsapp.json'

export default {
  accounts,
  apiKeys,
  clients,
  connections,
  conversions,
  creatives,
  inspirations,
  jobs,
  leads,
  members,
  metrics,
  notices,
  organizations,
  overview,
  patternWords,
  period,
  problems,
  rates,
  reconciliation,
  roi,
  session,
  settings,
  shell,
  start,
  tickets,
  ui,
  whatsapp,
}
