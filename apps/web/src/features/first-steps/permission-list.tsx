import { useTranslation } from 'react-i18next'

const permissions = [
  'ads_read',
  'business_management',
  'ads_management',
  'whatsapp_business_management',
  'whatsapp_business_manage_events',
] as const

/** What each permission is for, in plain words, before Facebook asks for it. */
export function PermissionList() {
  const { t } = useTranslation('start')
  return (
    <dl className="mb-4 border-y border-line">
      {permissions.map((permission) => (
        <div key={permission} className="flex flex-col gap-x-4 border-b border-line py-2 last:border-b-0 md:flex-row">
          <dt className="w-64 shrink-0 font-mono text-label leading-5">{permission}</dt>
          <dd className="text-label leading-5 text-soft">{t(`permissions.${permission}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
