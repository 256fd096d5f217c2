import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { type AuthAnswer, signUp } from './auth.ts'
import { useAuthRefusal } from './use-auth-refusal.ts'

/** The least that the server accepts. */
const SHORTEST_PASSWORD = 10

const emailCodes = new Set(['USER_ALREADY_EXISTS', 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', 'INVALID_EMAIL'])

export function SignUpForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('session')
  const refusalOf = useAuthRefusal()
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<AuthAnswer | null>(null)
  const refused = answer && !answer.ok ? answer : null
  const isAboutEmail = Boolean(refused && emailCodes.has(refused.code))
  const submit = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '')
    setBusy(true)
    const next = await signUp({
      name: text('name').trim(),
      email: text('email').trim(),
      password: text('password'),
    })
    setBusy(false)
    setAnswer(next)
    if (next.ok) onDone()
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit(new FormData(event.currentTarget))
      }}
    >
      <Field label={t('name')}>
        <Input name="name" autoComplete="name" required maxLength={120} />
      </Field>
      <Field label={t('email')} error={refused && isAboutEmail ? refusalOf(refused) : null}>
        <Input name="email" type="email" autoComplete="email" required />
      </Field>
      <Field
        label={t('password')}
        hint={t('passwordHint', { count: SHORTEST_PASSWORD })}
        error={refused && !isAboutEmail ? refusalOf(refused) : null}
      >
        <Input
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={SHORTEST_PASSWORD}
          maxLength={128}
        />
      </Field>
      <Button type="submit" variant="primary" busy={busy} className="h-10">
        {t('signUp.button')}
      </Button>
    </form>
  )
}
