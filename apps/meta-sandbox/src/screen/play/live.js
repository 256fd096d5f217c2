// Reads the parts of the page again while it is open, and sends its forms without leaving it.
const everyMs = 1500
const parts = [...document.querySelectorAll('[data-part]')]
const problem = document.querySelector('.problem')

/** Signatures in addresses of pictures move with the clock; a picture that stays must not flicker for it. */
const essence = (text) => text.replace(/(o[eh])=[^&"]+/g, '$1=')

async function refresh() {
  await Promise.all(
    parts.map(async (part) => {
      const answer = await fetch(`/play/${part.dataset.part}${location.search}`).catch(() => undefined)
      if (!answer?.ok) return
      const text = await answer.text()
      if (part.known === essence(text)) return
      part.known = essence(text)
      part.innerHTML = text
      const lines = part.querySelector('[data-bottom]')
      if (lines) lines.scrollTop = lines.scrollHeight
    }),
  )
}

function show(person) {
  const query = new URLSearchParams(location.search)
  query.set('person', person)
  history.replaceState(null, '', `?${query}`)
}

function tell(sentence) {
  problem.textContent = sentence
  problem.hidden = !sentence
}

async function act(form, submitter) {
  const fields = Object.fromEntries(new FormData(form, submitter))
  if ('person' in form.dataset) fields.person = chosenPerson()
  const answer = await fetch(form.dataset.act, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  })
  const body = await answer.json().catch(() => ({}))
  tell(answer.ok ? '' : (body.sandboxError ?? `The sandbox answered ${answer.status}.`))
  if (!answer.ok) return
  for (const input of form.querySelectorAll('input[type=text]')) input.value = ''
  if (body.person) show(body.person)
}

/** Without a choice in the address the latest customer is shown. */
const chosenPerson = () => {
  const address = document.querySelector('.person.chosen')?.getAttribute('href') ?? ''
  return new URLSearchParams(address.split('?')[1]).get('person') ?? ''
}

document.addEventListener('submit', async (event) => {
  const form = event.target.closest('form[data-act]')
  if (!form) return
  event.preventDefault()
  form.toggleAttribute('inert', true)
  try {
    await act(form, event.submitter)
  } catch {
    tell('The sandbox does not answer.')
  }
  form.toggleAttribute('inert', false)
  if ('person' in form.dataset) form.elements.text.focus()
  await refresh()
})

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-go]')
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  history.pushState(null, '', link.getAttribute('href'))
  refresh()
})
addEventListener('popstate', refresh)

setInterval(() => document.hidden || refresh(), everyMs)
refresh()
