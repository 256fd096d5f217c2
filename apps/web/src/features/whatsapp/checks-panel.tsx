import { Circle, CircleAlert, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Panel, PanelBody, PanelHead } from '../../ui/panel.tsx'
import type { Check } from './diagnosis.ts'

const look = 'mt-0.5 size-4 shrink-0 stroke-[1.75]'
const marks = {
  done: <CircleCheck aria-hidden className={`${look} text-gain`} />,
  todo: <CircleAlert aria-hidden className={`${look} text-warn`} />,
  open: <Circle aria-hidden className={`${look} text-quiet`} />,
}

/** Where to look when nothing arrives, in order; what is already well is said to be. */
export function ChecksPanel({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation('whatsapp')
  return (
    <Panel aria-labelledby="checks">
      <PanelHead id="checks" divided title={t('checks.title')} />
      <PanelBody>
        <ol className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
          {checks.map(({ key, state }) => (
            <li key={key} className="flex gap-2.5">
              {marks[state]}
              <div className="min-w-0">
                <p className="font-medium text-text">
                  {t(`checks.${key}.title`)} <span className="sr-only">{t(`checks.states.${state}`)}</span>
                </p>
                <p className="text-label text-quiet">{t(`checks.${key}.${state === 'done' ? 'done' : 'way'}`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </PanelBody>
    </Panel>
  )
}
