/** What an error of the Graph API says; only message and code are always there. */
export interface ErrorShape {
  readonly status: number
  readonly code: number
  readonly subcode?: number
  readonly type?: string
  readonly message: string
  readonly transient?: boolean
  readonly title?: string
  readonly userMessage?: string
  readonly data?: unknown
}

/** A refusal in Meta's envelope; thrown anywhere below a Graph call and answered at its top. */
export class GraphError extends Error {
  readonly shape: ErrorShape
  constructor(shape: ErrorShape) {
    super(shape.message)
    this.name = 'GraphError'
    this.shape = shape
  }
}

export const invalidParameter = (message: string, subcode?: number): GraphError =>
  new GraphError({ status: 400, code: 100, subcode, type: 'OAuthException', message: `(#100) ${message}` })

/** Missing and forbidden look alike on purpose: Meta does not say which. */
export const missingObject = (id: string, method = 'get'): GraphError =>
  new GraphError({
    status: 400,
    code: 100,
    subcode: 33,
    type: 'GraphMethodException',
    message: `Unsupported ${method} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
  })

export const forbidden = (message: string, code = 200): GraphError =>
  new GraphError({ status: 403, code, type: 'OAuthException', message: `(#${code}) ${message}` })

const tokenEndings = {
  458: 'Error validating access token: The user has not authorized application.',
  459: 'Error validating access token: You cannot access the app till you log in to www.facebook.com and follow the instructions given.',
  460: 'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
  463: 'Error validating access token: Session has expired.',
  467: 'Error validating access token: The session was invalidated explicitly using an API call.',
} as const
export type TokenEnding = keyof typeof tokenEndings

export const endedToken = (subcode: TokenEnding): GraphError =>
  new GraphError({ status: 400, code: 190, subcode, type: 'OAuthException', message: tokenEndings[subcode] })

export const invalidToken = (message = 'Invalid OAuth access token - Cannot parse access token'): GraphError =>
  new GraphError({ status: 400, code: 190, type: 'OAuthException', message })

export const missingToken = (): GraphError =>
  new GraphError({
    status: 400,
    code: 2500,
    type: 'OAuthException',
    message: 'An active access token must be used to query information about the current user.',
  })
