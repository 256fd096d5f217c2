const links = /\b[a-z][a-z0-9+.-]*:\/\/\S+|\bwww\.\S+/gi
// Access tokens begin with EAA; app tokens are "id|secret"; the last catches proofs, secrets and cursors.
const tokens = /\bEAA\w+|\b\d{6,}\|[\w-]+|(?<![\w-])[\w-]{32,}(?![\w-])/g
const assignments = /\b(access_token|appsecret_proof|client_secret|code|state|input_token)=[^\s&"']+/gi

/** Text from Meta made fit for a log: no links, nothing that may be a secret, at most 300 characters; else null. */
export function redact(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null
  const clean = value.replace(links, '[link]').replace(assignments, '$1=[hidden]').replace(tokens, '[hidden]')
  return clean.length > 300 ? `${clean.slice(0, 299)}…` : clean
}
