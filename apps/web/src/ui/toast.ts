import type { ExternalToast } from 'sonner'

type ToastOptions = Pick<ExternalToast, 'description' | 'action' | 'id' | 'duration'> & {
  /** When it goes, in milliseconds of the clock, for what can be done no longer: its own time stands still under the pointer. */
  until?: number
}

let openToaster: () => Promise<void> = () => Promise.resolve()

/** Whoever shows the toasts says here how it is brought to the page. */
export function onFirstToast(open: () => Promise<void>): void {
  openToaster = open
}

/** The toaster is fetched with the first toast, and not with the first screen. */
const say =
  (kind: 'success' | 'error' | 'message' | 'warning') =>
  async (title: string, { until, ...options }: ToastOptions = {}): Promise<void> => {
    await openToaster()
    const { toast } = await import('sonner')
    if (until === undefined) return void toast[kind](title, options)
    const left = Math.max(until - Date.now(), 0)
    const id = toast[kind](title, { ...options, duration: left })
    setTimeout(() => toast.dismiss(id), left)
  }

/** What has happened and how to undo it. Never for something that needs an action later. */
export const toast = { success: say('success'), error: say('error'), message: say('message'), warning: say('warning') }
