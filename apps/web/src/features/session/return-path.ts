/** Where to go after signing in. Only a path of this site: an address from outside could lead anywhere. */
export function returnPath(search: URLSearchParams): string {
  const next = search.get('next') ?? '/'
  return /^\/(?![/\\])/.test(next) ? next : '/'
}

/** The sign-in page that leads back here. */
export function signInPath(pathname: string, search: string): string {
  const here = `${pathname}${search}`
  return here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`
}
