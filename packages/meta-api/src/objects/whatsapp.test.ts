import { expect, it } from 'vitest'
import { collect } from '../stage/caught.ts'
import { openStage } from '../stage/open-stage.ts'

it('numbers are found by way of businesses and their accounts', async () => {
  const raw = { id: 555, display_phone_number: '+55 11 3000-0000', verified_name: 'Loja' }
  const stage = await openStage([
    { body: { data: [{ id: '22', name: 'B' }] } },
    { body: { data: [{ id: '44' }] } },
    { body: { data: [raw, { id: '556' }] } },
  ])
  expect((await collect(stage.session.businesses()))[0]?.items).toMatchObject([{ id: '22', name: 'B' }])
  expect((await collect(stage.session.whatsAppAccounts('22', 'client')))[0]?.items).toMatchObject([
    { id: '44', name: null },
  ])
  expect((await collect(stage.session.phoneNumbers('44')))[0]?.items).toEqual([
    { id: '555', displayPhoneNumber: '+55 11 3000-0000', verifiedName: 'Loja', raw },
    { id: '556', displayPhoneNumber: null, verifiedName: null, raw: { id: '556' } },
  ])
  expect(stage.heard.map(({ path }) => path)).toEqual([
    ...['/v25.0/me/businesses', '/v25.0/22/client_whatsapp_business_accounts', '/v25.0/44/phone_numbers'],
  ])
})

it('an account is subscribed to, and its dataset made, by posts', async () => {
  const stage = await openStage([{ body: { success: true } }, { body: { id: '700' } }])
  await stage.session.subscribeToWhatsApp('44')
  expect(await stage.session.whatsAppDataset('44')).toBe('700')
  expect(stage.heard.map(({ method, path }) => `${method} ${path}`)).toEqual([
    ...['POST /v25.0/44/subscribed_apps', 'POST /v25.0/44/dataset'],
  ])
})

it('what Meta does not do is no success, and an id that is none asks nothing', async () => {
  const stage = await openStage([{ body: { success: false } }])
  await expect(stage.session.subscribeToWhatsApp('44')).rejects.toMatchObject({ kind: 'request' })
  await expect(stage.session.whatsAppDataset('44/../me')).rejects.toMatchObject({ reason: 'badArgument' })
  expect(stage.heard).toHaveLength(1)
})
