import { GraphError, invalidParameter } from './graph-error.ts'

/** Versions whose Marketing API is alive on the compile date of the reference, newest last. */
const aliveForAds = ['v25.0', 'v26.0'] as const
export const newestVersion = 'v26.0'
const oldestForAds = 25
const oldestForGraph = 21
const newest = 26

export const deadVersion = (): GraphError =>
  new GraphError({
    status: 400,
    code: 2635,
    type: 'OAuthException',
    message: `(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version: ${newestVersion}.`,
  })

interface VersionChoice {
  /** Version that answers. */
  readonly served: string
  /** Headers that tell about it. */
  readonly headers: Record<string, string>
}

/**
 * Chooses the version that answers a call.
 *
 * @param upgrade serve a dead version by the oldest living one with a warning header, as Meta does for endpoints that
 *   did not change, instead of refusing it.
 * @throws GraphError 2635 for an ads call in a dead or (with an old default) missing version.
 */
export function chooseVersion(
  asked: string | undefined,
  fallback: string,
  ads: boolean,
  upgrade: boolean,
): VersionChoice {
  const version = asked ?? fallback
  const number = Number(/^v(\d+)\.0$/.exec(version)?.[1] ?? Number.NaN)
  if (Number.isNaN(number) || number > newest || number < 1)
    throw invalidParameter(`Unknown API version ${version}. The newest is ${newestVersion}`)
  const oldest = ads ? oldestForAds : oldestForGraph
  if (number >= oldest) return { served: version, headers: { 'facebook-api-version': version } }
  const served = ads ? aliveForAds[0] : `v${oldestForGraph}.0`
  if (ads && !upgrade) throw deadVersion()
  return { served, headers: { 'facebook-api-version': served, ...(ads && upgradeWarning(version, served)) } }
}

export const upgradeWarning = (from: string, to: string): Record<string, string> => ({
  'x-ad-api-version-warning': `The call has been auto-upgraded from ${from} to ${to}`,
})
