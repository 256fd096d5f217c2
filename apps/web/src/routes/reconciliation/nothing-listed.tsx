import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { usePeriod } from '../../features/period/use-period.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Empty } from '../../ui/states.tsx'
import { withOnlyDifferent } from './reconciliation-address.ts'

type NothingListedProps = {
  kind: 'none' | 'noneOfClient' | 'same' | 'refused'
  /** Of the server, for a question it refused. */
  words?: string
}

/** Why no account is listed, and what next. */
export function NothingListed({ kind, words }: NothingListedProps) {
  const { t } = useTranslation('reconciliation')
  return (
    <Panel>
      <Empty title={t(`nothing.${kind}.title`)} action={<Way kind={kind} />}>
        {words ?? t(`nothing.${kind}.way`)}
      </Empty>
    </Panel>
  )
}

function Way({ kind }: { kind: NothingListedProps['kind'] }) {
  const { t } = useTranslation('reconciliation')
  const [, setSearch] = useSearchParams()
  const { choose } = usePeriod()
  if (kind === 'refused') return <Button onClick={() => choose('14d')}>{t('nothing.usual')}</Button>
  if (kind === 'same') {
    return <Button onClick={() => setSearch((now) => withOnlyDifferent(now, false))}>{t('nothing.showAll')}</Button>
  }
  return (
    <Button asChild>
      <Link to="/accounts">{t('nothing.openAccounts')}</Link>
    </Button>
  )
}
