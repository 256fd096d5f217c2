import accounts from './accounts.json'
import apiKeys from './apiKeys.json'
import connections from './connections.json'
import jobs from './jobs.json'
import members from './members.json'
import organizations from './organizations.json'
import problems from './problems.json'
import session from './session.json'
import settings from './settings.json'
import shell from './shell.json'
import start from './start.json'
import ui from './ui.json'

export default {
  accounts,
  apiKeys,
  connections,
  jobs,
  members,
  organizations,
  problems,
  session,
  settings,
  shell,
  start,
  ui,
}
