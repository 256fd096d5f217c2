import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import type { GenerateRefusal } from './brief-form.tsx'

type GenerateRefusedProps = { refusal: GenerateRefusal; onDismiss: () => void; onRemove: (ids: string[]) => void }

/** Why nothing is drawn, and what mends it. */
export function GenerateRefused({ refusal, onDismiss, onRemove }: GenerateRefusedProps) {
  const { t } = useTranslation('inspirations')
  return (
    <Callout
      tone="warn"
      title={refusal.message}
      onDismiss={onDismiss}
      action={<Mend refusal={refusal} onRemove={onRemove} />}
    >
      {t(`refused.${refusal.__typename}`)}
    </Callout>
  )
}

function Mend({ refusal, onRemove }: Omit<GenerateRefusedProps, 'onDismiss'>) {
  const { t } = useTranslation('inspirations')
  if (refusal.__typename === 'CreativesNotFound') {
    return <Button onClick={() => onRemove(refusal.ids)}>{t('refused.remove', { count: refusal.ids.length })}</Button>
  }
  if (refusal.__typename === 'PatternsNotExtracted') {
    return refusal.creatives.map(({ id, name }) => (
      <Button key={id} asChild>
        <Link to={`/creatives/${id}`}>{t('refused.read', { name })}</Link>
      </Button>
    ))
  }
  if (refusal.__typename === 'NoCreativesChosen') {
    return (
      <Button asChild>
        <Link to="/creatives">{t('none.button')}</Link>
      </Button>
    )
  }
  return null
}
