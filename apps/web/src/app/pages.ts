import { type ComponentType, lazy } from 'react'
import { matchPath } from 'react-router'

type Page = { path: string; load: () => Promise<{ default: ComponentType }> }

const withComponent = (page: Page) => ({ ...page, Component: lazy(page.load) })

/** Pages anyone may open. */
export const openPages = [
  { path: '/sign-in', load: () => import('../routes/sign-in.tsx') },
  { path: '/sign-up', load: () => import('../routes/sign-up.tsx') },
].map(withComponent)

/** Pages of a person, with no organisation around them. */
export const personPages = [
  { path: '/organizations/new', load: () => import('../routes/new-organization.tsx') },
  { path: '/invitations/:id', load: () => import('../routes/invitation.tsx') },
].map(withComponent)

/** Pages of an organisation, inside the shell. */
export const shellPages = [
  { path: '/', load: () => import('../routes/home.tsx') },
  { path: '/roi', load: () => import('../routes/roi.tsx') },
  { path: '/clients', load: () => import('../routes/clients.tsx') },
  { path: '/creatives', load: () => import('../routes/creatives.tsx') },
  { path: '/creatives/:id', load: () => import('../routes/creative.tsx') },
  { path: '/inspirations', load: () => import('../routes/inspirations.tsx') },
  { path: '/inspirations/new', load: () => import('../routes/new-inspiration.tsx') },
  { path: '/inspirations/:id', load: () => import('../routes/inspiration.tsx') },
  { path: '/conversions', load: () => import('../routes/conversions.tsx') },
  { path: '/tickets', load: () => import('../routes/tickets.tsx') },
  { path: '/whatsapp', load: () => import('../routes/whatsapp.tsx') },
  { path: '/start', load: () => import('../routes/start.tsx') },
  { path: '/accounts', load: () => import('../routes/accounts.tsx') },
  { path: '/reconciliation', load: () => import('../routes/reconciliation.tsx') },
  { path: '/jobs', load: () => import('../routes/jobs.tsx') },
  { path: '/jobs/:id', load: () => import('../routes/job.tsx') },
  { path: '/settings', load: () => import('../routes/settings.tsx') },
].map(withComponent)

const loadSignedIn = () => import('./signed-in.tsx')
const loadShell = () => import('./organization-gate.tsx')

export const SignedIn = lazy(loadSignedIn)
export const OrganizationGate = lazy(loadShell)

/** Fetches at once all that a page needs: each part would else wait for the one around it, and for the server. */
export function fetchPage(pathname: string): void {
  const matches = ({ path }: Page) => matchPath(path, pathname)
  const found = [...openPages, ...personPages, ...shellPages].find(matches)
  if (!openPages.some(matches)) loadSignedIn()
  if (!found || shellPages.some(matches)) loadShell()
  found?.load()
}
