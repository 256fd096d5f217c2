import { GraphError } from '../graph/graph-error.ts'

/** Which limiter refused, as its code says. */
export type Limiter = 'app' | 'user' | 'score' | 'ads_insights' | 'ads_management' | 'insightsLoad' | 'custom'

const shapes: Record<Limiter, { code: number; subcode?: number; message: string }> = {
  app: { code: 4, message: 'Application request limit reached' },
  user: { code: 17, message: 'User request limit reached' },
  score: { code: 17, subcode: 2446079, message: 'User request limit reached' },
  ads_insights: {
    code: 80000,
    subcode: 2446079,
    message: 'There have been too many calls from this ad-account. Please wait a bit and try again.',
  },
  ads_management: {
    code: 80004,
    subcode: 2446079,
    message: 'There have been too many calls to this ad-account. Wait a bit and try again.',
  },
  insightsLoad: { code: 4, subcode: 1504022, message: 'Too many API requests to the Insights service' },
  custom: { code: 613, subcode: 1487742, message: 'Calls to this api have exceeded the rate limit.' },
}

/** Throttling as Meta sends it: HTTP 400, without Retry-After, `is_transient` there or not. */
export function throttled(limiter: Limiter, transient = true): GraphError {
  const { code, subcode, message } = shapes[limiter]
  return new GraphError({
    status: 400,
    code,
    subcode,
    type: 'OAuthException',
    message: `(#${code}) ${message}`,
    ...(transient && { transient: true }),
  })
}
