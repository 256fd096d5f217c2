import { useQuery } from '@apollo/client/react'
import { FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'

const ServerQuery = graphql(`
  query Server {
    server {
      metaIsSandbox
      sandboxUrl
      reader
      drawer
    }
  }
`)

/** Says what is simulated here, in words, on every screen: nobody may take an invented figure for a real one. */
export function SandboxStrip() {
  const { t } = useTranslation('shell')
  const { data } = useQuery(ServerQuery, { fetchPolicy: 'cache-first' })
  if (!data?.server.metaIsSandbox) return null
  const { sandboxUrl, reader, drawer } = data.server
  const isLocal = (name: string) => name.startsWith('local')
  const models = isLocal(reader) && isLocal(drawer) ? t('sandbox.localModels') : ''
  return (
    <aside
      aria-label={t('sandbox.label')}
      className="flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface-sunken px-4 py-2 text-label text-soft md:px-6"
    >
      <FlaskConical aria-hidden className="size-3.5 shrink-0 stroke-[1.75] text-warn" />
      <p className="min-w-0 flex-1">
        <span className="font-medium text-text">{t('sandbox.title')}</span>{' '}
        <span className="max-md:hidden">
          {t('sandbox.meta')} {models}
        </span>
      </p>
      {sandboxUrl ? (
        <a
          href={sandboxUrl}
          target="_blank"
          rel="noreferrer"
          className="rounded-chip font-medium text-accent hover:underline"
        >
          {t('sandbox.open')}
        </a>
      ) : null}
    </aside>
  )
}
