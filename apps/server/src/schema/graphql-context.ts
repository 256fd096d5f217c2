import type { Person } from '../work/actor.ts'
import type { Locale } from '../work/locale.ts'
import type { Say } from '../work/texts.ts'
import type { Work } from '../work/work.ts'

/** What a resolver can be given with `@Ctx(name)`. */
export interface GraphqlContext {
  /** The signed-in person; null for an API key and for nobody. */
  readonly person: Person | null
  /** The work for the chosen organisation; null when there is none. Root fields that take a role always have it. */
  readonly work: Work | null
  readonly locale: Locale
  readonly say: Say
  /** The request's own headers, for the login library. */
  readonly headers: Headers
  readonly requestId: string
  /** Whether who asks is a person who runs this installation: what is of no organisation is shown to them alone. */
  readonly runsInstallation: () => Promise<boolean>
}
