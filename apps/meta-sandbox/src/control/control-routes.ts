import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { callbackKinds, sendCallback } from '../oauth/signed-request.ts'
import type { Sandbox } from '../sandbox.ts'
import { action } from './action.ts'
import { addBusinessRoutes } from './business-routes.ts'
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
      addBusinessRoutes(scope, control)
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

/** Every change of a name or status, those to come included, by instant. */
const changesOf = (sandbox: Sandbox) =>
  [...sandbox.changes()]
    .flatMap(([id, changes]) => changes.map(({ at, ...change }) => ({ at: new Date(at).toISOString(), id, ...change })))
    .sort((a, b) => a.at.localeCompare(b.at))

/** What there is, for tests that must not guess ids. */
const worldOf = ({ world, moment, state }: Sandbox) => ({
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
  wabas: world.wabas.map(({ id, name, business, phoneId, digits, datasetId, accounts }) => ({
    id,
    name,
    business,
    phone: { id: phoneId, digits },
    /** Only after somebody made it. */
    dataset: state.now.chatDatasets.includes(id) ? datasetId : null,
    subscribed: state.now.subscribedWabas.includes(id),
    accounts: accounts.map((account) => account.key),
    profiles: world.profiles
      .filter((each) => accounts.some((one) => each.accounts.includes(one)))
      .map(({ key }) => key),
  })),
})
