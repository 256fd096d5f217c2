import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { type DemoSignIn, findDemoSignIn, hasSession } from '../features/session/auth.ts'
import { returnPath } from '../features/session/return-path.ts'
import { SignInForm } from '../features/session/sign-in-form.tsx'
import { Button } from '../ui/button.tsx'
import { Entrance } from '../ui/entrance.tsx'
import { usePageTitle } from '../ui/page-title.ts'

export default function SignInRoute() {
  const { t } = useTranslation('session')
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const [input, setInput] = useState({ email: '', password: '' })
  const next = returnPath(search)
  usePageTitle(t('signIn.title'))
  useEffect(() => {
    hasSession().then((signedIn) => signedIn && navigate(next, { replace: true }))
  }, [navigate, next])
  return (
    <Entrance
      title={t('signIn.title')}
      lead={search.has('next') ? t('signIn.lead') : null}
      foot={
        <>
          {t('signIn.noAccount')}{' '}
          <Link to={`/sign-up?${search}`} className="rounded-chip font-medium text-accent hover:underline">
            {t('signUp.button')}
          </Link>
        </>
      }
    >
      <SignInForm {...input} onChange={setInput} onDone={() => navigate(next, { replace: true })} />
      <DemoHint onUse={setInput} />
    </Entrance>
  )
}

/** Shown only by a server that has a demonstration to sign in to. */
function DemoHint({ onUse }: { onUse: (demo: DemoSignIn) => void }) {
  const { t } = useTranslation('session')
  const [demo, setDemo] = useState<DemoSignIn | null>(null)
  useEffect(() => {
    findDemoSignIn().then(setDemo)
  }, [])
  if (!demo) return null
  return (
    <div className="mt-4 flex items-center justify-between gap-3 rounded-panel border border-line bg-surface p-3">
      <div className="min-w-0">
        <p className="font-medium">{t('demo.title')}</p>
        <p className="truncate text-label text-quiet">
          <span className="select-all">{demo.email}</span> · <span className="select-all">{demo.password}</span>
        </p>
      </div>
      <Button size="sm" onClick={() => onUse(demo)}>
        {t('demo.fill')}
      </Button>
    </div>
  )
}
