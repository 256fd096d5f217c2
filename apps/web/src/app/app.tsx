import { Suspense } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { CrashBoundary } from './crash-boundary.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { OrganizationGate, openPages, personPages, SignedIn, shellPages } from './pages.ts'

const routesOf = (pages: typeof shellPages) =>
  pages.map(({ path, Component }) => <Route key={path} path={path} element={<Component />} />)

export function App() {
  return (
    <CrashBoundary>
      <BrowserRouter>
        <Suspense>
          <Routes>
            {routesOf(openPages)}
            <Route element={<SignedIn />}>
              {routesOf(personPages)}
              <Route element={<OrganizationGate />}>
                {routesOf(shellPages)}
                <Route path="*" element={<NotFoundPage />} />
              </Route>
            </Route>
          </Routes>
        </Suspense>
      </BrowserRouter>
    </CrashBoundary>
  )
}
