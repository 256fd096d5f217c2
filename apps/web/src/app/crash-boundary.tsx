import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failed } from '../ui/states.tsx'

type CrashBoundaryProps = {
  children: ReactNode /** Changes when another page opens: the crash stays behind. */
  resetOn?: string
}
type Crash = { reference: string }

/** Keeps a broken screen from taking the rest with it. The reference is also in the browser's console. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crash: Crash | null }> {
  override state = { crash: null as Crash | null }

  static getDerivedStateFromError() {
    return { crash: { reference: crypto.getRandomValues(new Uint32Array(1))[0]?.toString(16) ?? '' } }
  }

  override componentDidCatch(error: unknown) {
    console.error(`[${this.state.crash?.reference}]`, error)
  }

  override componentDidUpdate(previous: CrashBoundaryProps) {
    if (this.state.crash && previous.resetOn !== this.props.resetOn) this.setState({ crash: null })
  }

  override render() {
    if (!this.state.crash) return this.props.children
    return <Crashed crash={this.state.crash} />
  }
}

function Crashed({ crash }: { crash: Crash }) {
  const { t } = useTranslation('problems')
  return (
    <Failed title={t('crash.title')} reference={crash.reference} onRetry={() => location.reload()} className="p-8">
      {t('crash.way')}
    </Failed>
  )
}
