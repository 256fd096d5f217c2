import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { returnPath } from '../features/session/return-path.ts'
import { SignUpForm } from '../features/session/sign-up-form.tsx'
import { Entrance } from '../ui/entrance.tsx'
import { usePageTitle } from '../ui/page-title.ts'

export default function SignUpRoute() {
  const { t } = useTranslation('session')
  const [search] = useSearchParams()
  const navigate = useNavigate()
  usePageTitle(t('signUp.title'))
  return (
    <Entrance
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      foot={
        <>
          {t('signUp.hasAccount')}{' '}
          <Link to={`/sign-in?${search}`} className="rounded-chip font-medium text-accent hover:underline">
            {t('signIn.button')}
          </Link>
        </>
      }
    >
      <SignUpForm onDone={() => navigate(returnPath(search), { replace: true })} />
    </Entrance>
  )
}
