import { CircleAlert, CircleCheck, Hourglass } from 'lucide-react'
import { useEffect } from 'react'
import { Toaster as Sonner } from 'sonner'

const icon = 'size-4 stroke-[1.75]'

/** A toast said before it listens would be lost: `onShown` says when it does. */
export default function Toaster({ label, onShown }: { label: string; onShown: () => void }) {
  useEffect(onShown, [onShown])
  return (
    <Sonner
      position="bottom-right"
      containerAriaLabel={label}
      offset={{ bottom: 20, right: 20 }}
      mobileOffset={{ bottom: 72 }}
      icons={{
        success: <CircleCheck aria-hidden className={`${icon} text-gain`} />,
        error: <CircleAlert aria-hidden className={`${icon} text-loss`} />,
        warning: <Hourglass aria-hidden className={`${icon} text-warn`} />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: 'flex w-90 items-start gap-3 rounded-panel bg-surface-raised p-4 font-sans shadow-float max-md:w-full',
          title: 'font-medium text-body text-text',
          description: 'text-label text-quiet',
          content: 'min-w-0 flex-1',
          icon: 'mt-0.5',
          actionButton:
            'h-6 rounded-control border border-line-strong bg-surface px-2 font-medium text-label text-text hover:bg-surface-hover',
        },
      }}
    />
  )
}
