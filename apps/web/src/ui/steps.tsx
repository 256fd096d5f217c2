import { Circle, CircleCheck, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import { Spinner } from './spinner.tsx'

export type Step = { key: string; state: 'waiting' | 'running' | 'done' | 'failed'; title: ReactNode; note?: ReactNode }

/** The parts of a long work beside each other; one below the other on a phone. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-wrap gap-x-6 gap-y-3 max-md:flex-col">
      {steps.map((step) => (
        <li key={step.key} className="flex min-w-32 flex-1 gap-2.5">
          <StepMark state={step.state} />
          <div className="min-w-0">
            <p className={step.state === 'waiting' ? 'font-medium text-quiet' : 'font-medium text-text'}>
              {step.title}
            </p>
            {step.note ? <p className="text-label text-quiet">{step.note}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function StepMark({ state }: { state: Step['state'] }) {
  const look = 'mt-0.5 size-4 shrink-0 stroke-[1.75]'
  if (state === 'done') return <CircleCheck aria-hidden className={`${look} text-gain`} />
  if (state === 'failed') return <CircleX aria-hidden className={`${look} text-loss`} />
  if (state === 'running') return <Spinner className={look} />
  return <Circle aria-hidden className={`${look} text-quiet`} />
}
