import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import type { ReadRefusal } from './read-button.tsx'
import { SwitchOnButton } from './switch-on-button.tsx'
import { useRankingAddress } from './use-ranking-address.ts'

type Mending = {
  refusal: ReadRefusal
  onMended: () => void
  /** The button that renews a profile. */
  reconnect: (connection: { id: string; name: string }) => ReactNode
}

/** Why Meta was not asked, in the server's words, and what mends it. */
export function ReadRefused({ refusal, onDismiss, ...way }: Mending & { onDismiss: () => void }) {
  const tone = refusal.__typename === 'SyncAlreadyRunning' ? 'info' : 'warn'
  return (
    <Callout tone={tone} title={refusal.message} onDismiss={onDismiss} action={<Mend refusal={refusal} {...way} />}>
      <Consequence refusal={refusal} />
    </Callout>
  )
}

function Consequence({ refusal }: { refusal: ReadRefusal }) {
  const { t } = useTranslation('creatives')
  return t(`refused.${refusal.__typename}`)
}

function Mend({ refusal, onMended, reconnect }: Mending): ReactNode {
  const { t } = useTranslation('creatives')
  const { change } = useRankingAddress()
  const reset = (keys: Parameters<typeof change>[0]) => {
    change(keys)
    onMended()
  }
  switch (refusal.__typename) {
    case 'SyncAlreadyRunning':
      return (
        <Button asChild>
          <Link to={`/jobs/${refusal.job.id}`}>{t('mend.seeJob')}</Link>
        </Button>
      )
    case 'ConnectionExpired':
      return reconnect(refusal.connection)
    case 'AdAccountSwitchedOff':
      return (
        <SwitchOnButton adAccountId={refusal.adAccount.id} onDone={onMended}>
          {t('mend.switchOn', { name: refusal.adAccount.name })}
        </SwitchOnButton>
      )
    case 'InvalidWindow':
      return <Button onClick={() => reset({ from: null, to: null })}>{t('mend.window')}</Button>
    case 'InvalidInput':
      return (
        <Button
          onClick={() => reset({ kpi: null, second: null, top: null, spend: null, results: null, impressions: null })}
        >
          {t('mend.defaults')}
        </Button>
      )
    case 'NotFound':
      return (
        <Button asChild>
          <Link to="/accounts">{t('mend.accounts')}</Link>
        </Button>
      )
  }
}
