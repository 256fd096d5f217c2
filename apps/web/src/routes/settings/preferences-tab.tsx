import { PreferencesForm } from '../../features/preferences/preferences-form.tsx'

export function PreferencesTab() {
  return <PreferencesForm />
}
