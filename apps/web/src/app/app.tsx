import { lazy, Suspense } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { CrashBoundary } from './crash-boundary.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const SignedIn = lazy(() => import('./signed-in.tsx'))
const OrganizationGate = lazy(() => import('./organization-gate.tsx'))
const SignInRoute = lazy(() => import('../routes/sign-in.tsx'))
const SignUpRoute = lazy(() => import('../routes/sign-up.tsx'))
const NewOrganizationRoute = lazy(() => import('../routes/new-organization.tsx'))
const InvitationRoute = lazy(() => import('../routes/invitation.tsx'))
const HomeRoute = lazy(() => import('../routes/home.tsx'))
const StartRoute = lazy(() => import('../routes/start.tsx'))
const AccountsRoute = lazy(() => import('../routes/accounts.tsx'))
const JobsRoute = lazy(() => import('../routes/jobs.tsx'))
const JobRoute = lazy(() => import('../routes/job.tsx'))
const SettingsRoute = lazy(() => import('../routes/settings.tsx'))

export function App() {
  return (
    <CrashBoundary>
      <BrowserRouter>
        <Suspense>
          <Routes>
            <Route path="/sign-in" element={<SignInRoute />} />
            <Route path="/sign-up" element={<SignUpRoute />} />
            <Route element={<SignedIn />}>
              <Route path="/organizations/new" element={<NewOrganizationRoute />} />
              <Route path="/invitations/:id" element={<InvitationRoute />} />
              <Route element={<OrganizationGate />}>
                <Route index element={<HomeRoute />} />
                <Route path="/start" element={<StartRoute />} />
                <Route path="/accounts" element={<AccountsRoute />} />
                <Route path="/jobs" element={<JobsRoute />} />
                <Route path="/jobs/:id" element={<JobRoute />} />
                <Route path="/settings" element={<SettingsRoute />} />
                <Route path="*" element={<NotFoundPage />} />
              </Route>
            </Route>
          </Routes>
        </Suspense>
      </BrowserRouter>
    </CrashBoundary>
  )
}
