import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { type AuthAnswer, signIn } from './auth.ts'
import { useAuthRefusal } from './use-auth-refusal.ts'

type SignInFormProps = { email: string; password: string; onChange: (input: Credentials) => void; onDone: () => void }
type Credentials = { email: string; password: string }

/** The fields are held by the page, so that the demonstration can fill them. */
export function SignInForm({ email, password, onChange, onDone }: SignInFormProps) {
  const { t } = useTranslation('session')
  const refusalOf = useAuthRefusal()
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<AuthAnswer | null>(null)
  const submit = async () => {
    setBusy(true)
    const next = await signIn({ email: email.trim(), password })
    setBusy(false)
    setAnswer(next)
    if (next.ok) onDone()
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field label={t('email')}>
        <Input
          type="email"
          autoComplete="email"
          required
          value={email}
          onChange={(event) => onChange({ email: event.target.value, password })}
        />
      </Field>
      <Field label={t('password')} error={answer && !answer.ok ? refusalOf(answer) : null}>
        <Input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => onChange({ email, password: event.target.value })}
        />
      </Field>
      <Button type="submit" variant="primary" busy={busy} className="h-10">
        {t('signIn.button')}
      </Button>
    </form>
  )
}
