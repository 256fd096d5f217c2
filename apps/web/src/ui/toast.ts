import type { ExternalToast } from 'sonner'

type ToastOptions = Pick<ExternalToast, 'description' | 'action' | 'id' | 'duration'>

/** sonner is fetched with the first toast, and not with the first screen. */
const say = (kind: 'success' | 'error' | 'message' | 'warning') => (title: string, options?: ToastOptions) =>
  import('sonner').then(({ toast }) => toast[kind](title, options))

/** What has happened and how to undo it. Never for something that needs an action later. */
export const toast = { success: say('success'), error: say('error'), message: say('message'), warning: say('warning') }
