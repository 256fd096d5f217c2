import { useTranslation } from 'react-i18next'
import type { AuthRefusal } from './auth.ts'

const known = [
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_EMAIL',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'USER_ALREADY_EXISTS',
  'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
  'TOO_MANY_TRIES',
  'UNREACHABLE',
] as const

/** What the identity endpoints refuse, in the person's language. */
export function useAuthRefusal() {
  const { t } = useTranslation('session')
  return ({ code }: AuthRefusal) => t(`refusals.${known.find((one) => one === code) ?? 'UNKNOWN'}`)
}
