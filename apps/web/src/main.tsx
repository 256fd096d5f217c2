import '@fontsource-variable/geist/wght.css'
import '@fontsource-variable/geist-mono/wght.css'
import './ui/ui.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { startLanguage } from './app/language.ts'
import { fetchPage } from './app/pages.ts'

fetchPage(location.pathname)

// The words come before the first paint: a screen that shows keys, or jumps when its words come, is worse than a moment more.
await startLanguage()

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
