// Runs before the first paint, so that a light page never flashes dark. A file and not inline: the page allows no inline script.
{
  let chosen = 'system'
  try {
    chosen = localStorage.getItem('theme') ?? 'system'
  } catch {}
  const light = chosen === 'light' || (chosen === 'system' && matchMedia('(prefers-color-scheme: light)').matches)
  document.documentElement.dataset.theme = light ? 'light' : 'dark'
}
