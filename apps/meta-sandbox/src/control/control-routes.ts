import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { bodyParams } from '../http/form-body.ts'
import { callbackKinds, sendCallback } from '../oauth/signed-request.ts'
import type { Sandbox } from '../sandbox.ts'
import { controlOf } from './control.ts'
import {
  accountShape,
  advanceShape,
  clockShape,
  driftShape,
  faultShape,
  lateRowsShape,
  moodShape,
  objectChangeShape,
  planShape,
  profileShape,
  sizeShape,
  standingShape,
  tierShape,
  tokenShape,
} from './control-shapes.ts'
import { refuseStrangers } from './strangers.ts'

/** The addresses under `/__control`: JSON for programs, forms for the sandbox's own screen. */
export function addControlRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const control = controlOf(sandbox)
  const profile = z.object({ profile: profileShape(sandbox) })
  app.register(
    async (scope) => {
      scope.addHook('onRequest', refuseStrangers(sandbox))
      scope.get('/faults', async () => control.faults())
      scope.get('/clock', async () => control.clock())
      scope.get('/log', async () => control.log())
      scope.get('/drift', async () => sandbox.state.now.drifts)
      scope.get('/changes', async () => changesOf(sandbox))
      scope.get('/world', async () => worldOf(sandbox))
      action(scope, '/faults', faultShape, (rule) => control.addFault(rule))
      action(scope, '/faults/clear', z.object({}), () => control.clearFaults())
      action(scope, '/clock', clockShape, ({ now, advance, frozen, restart }) => {
        if (restart) sandbox.clock.restart()
        if (now) control.setClock(now, frozen)
        if (advance) control.advanceClock(advance)
        return control.clock()
      })
      action(scope, '/clock/advance', advanceShape, ({ seconds }) => {
        control.advanceClock(seconds)
        return control.clock()
      })
      action(scope, '/tokens/expire', tokenShape(sandbox), (body) => control.endTokens(body.profile, 463))
      action(scope, '/tokens/revoke', tokenShape(sandbox), ({ profile, subcode }) =>
        control.endTokens(profile, subcode),
      )
      action(scope, '/data-access/expire', profile, (body) => control.endDataAccess(body.profile))
      action(scope, '/accounts/remove', accountShape(sandbox), (body) =>
        control.removeAccount(body.profile, body.account),
      )
      action(scope, '/accounts/status', standingShape(sandbox), ({ account, status }) =>
        control.setAccountStatus(account, status),
      )
      action(scope, '/drift', driftShape(sandbox), ({ account, day, cents }) => control.drift(account, day, cents))
      action(scope, '/drift/clear', z.object({}), () => control.clearDrift())
      action(scope, '/late-rows', lateRowsShape(sandbox), ({ account, late }) => control.setLateRows(account, late))
      action(scope, '/objects/change', objectChangeShape(sandbox), ({ id, ...change }) =>
        control.changeObject(id, change),
      )
      scope.get('/plan', async () => control.plan() ?? {})
      action(scope, '/plan', planShape, (plan) => control.setPlan(plan))
      action(scope, '/plan/clear', z.object({}), () => control.setPlan(undefined))
      scope.get('/limits', async () => sandbox.limits.view())
      action(scope, '/reports/mood', moodShape, ({ mood }) => sandbox.reports.setMood(mood))
      action(scope, '/size', sizeShape, (size) => control.setSize(size))
      action(scope, '/pictures/expire', z.object({}), () => control.expirePictures())
      action(scope, '/tier', tierShape, ({ tier }) => control.setTier(tier))
      action(scope, '/reset', z.object({}), () => control.reset())
      for (const kind of callbackKinds)
        action(scope, `/callbacks/${kind}`, profile.extend({ url: z.url() }), (body) =>
          sendCallback(sandbox, kind, body),
        )
    },
    { prefix: '/__control' },
  )
}

/** A POST with a checked body. A form of the screen goes back to the screen, everything else gets JSON. */
function action<T>(scope: FastifyInstance, url: string, shape: z.ZodType<T>, act: (body: T) => unknown) {
  scope.post(url, async (request: FastifyRequest, reply: FastifyReply) => {
    const isForm = request.body instanceof URLSearchParams
    const given = isForm
      ? Object.fromEntries(bodyParams(request.body).filter(([, value]) => value !== ''))
      : request.body
    const parsed = shape.safeParse(given ?? {})
    if (!parsed.success) return reply.code(400).send({ sandboxError: z.prettifyError(parsed.error) })
    const result = await act(parsed.data)
    return isForm ? reply.redirect('/', 303) : reply.send(result ?? { done: true })
  })
}

/** Every change of a name or status, those to come included, by instant. */
const changesOf = (sandbox: Sandbox) =>
  [...sandbox.changes()]
    .flatMap(([id, changes]) => changes.map(({ at, ...change }) => ({ at: new Date(at).toISOString(), id, ...change })))
    .sort((a, b) => a.at.localeCompare(b.at))

/** What there is, for tests that must not guess ids. */
const worldOf = ({ world, moment }: Sandbox) => ({
  profiles: world.profiles.map(({ key, id, name, accounts }) => ({
    key,
    id,
    name,
    accounts: accounts.map((a) => a.id),
  })),
  accounts: world.accounts.map((account) => {
    const { key, id, name, currency, zone, ads, campaigns, creatives } = account
    const sizes = { ads: ads.length, campaigns: campaigns.length, creatives: creatives.length }
    return { key, id, name, currency, zone, status: moment().accountStatus(account), ...sizes }
  }),
})
