import { html, type Markup, markupText, trusted } from './markup.ts'
import { styleSheet } from './style-sheet.ts'

/** A whole HTML page in the sandbox's look. No script: everything works by links and forms. */
export function pageFrame(language: string, title: string, content: Markup): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>${content}</body>
</html>`
  return markupText(page)
}

/** Headers of every page: nothing may be framed, loaded from elsewhere or scripted. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const
