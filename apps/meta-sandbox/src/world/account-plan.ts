import type { Goal } from './objects.ts'

/** One campaign of an account before names and ids: goal, daily money and how many ads in how many ad sets. */
export interface CampaignPlan {
  readonly goal: Goal
  readonly name: { readonly pt: string; readonly en: string }
  readonly dailyBudgetCents: number
  readonly adSets: number
  readonly ads: number
  readonly state?: 'archived' | 'paused'
}

export interface AccountPlan {
  readonly key: string
  /** The brand it advertises: its key, or the n-th brand of a language that no named plan took. */
  readonly brand: { readonly key?: string; readonly language: 'pt' | 'en' }
  readonly suffix: string
  readonly currency: 'BRL' | 'USD' | 'EUR'
  readonly zone: string
  readonly status?: 2 | 3
  readonly stoppedOn?: string
  readonly business: 'lumia' | 'norte' | 'atlantic' | null
  readonly cpmCents: number
  readonly ticketCents: number
  readonly sellsInStore?: boolean
  readonly datasetsAllowed?: false
  readonly optedIn?: true
  readonly campaigns: readonly CampaignPlan[]
}

/** How a kind of campaign is planned; what is left to say is its daily money and how many ads in how many ad sets. */
const kindOf =
  (goal: Goal, pt: string, en: string) =>
  (dailyBudgetCents: number, adSets: number, ads: number): CampaignPlan => ({
    goal,
    name: { pt, en },
    dailyBudgetCents,
    adSets,
    ads,
  })
const leads = kindOf('lead', '[LEADS] Cadastro | Topo de funil | ABO', 'LEADS | Prospecting | ABO')
const sales = kindOf('purchase', '[VENDAS] Compra | Público aberto | CBO', 'SALES | Broad | CBO')
const remarketing = kindOf('purchase', '[VENDAS] Remarketing | 30D | CBO', 'SALES | Retargeting 30D | CBO')
const installs = kindOf('install', '[APP] Instalações | Android + iOS', 'APP | Installs | Android + iOS')
const winterClearance = kindOf(
  'purchase',
  '[VENDAS] Liquidação de inverno | ENCERRADA',
  'SALES | Winter clearance | ENDED',
)
const lastYear = (ads: number): CampaignPlan => ({ ...winterClearance(20_000, 1, ads), state: 'archived' })

/** The accounts of the sandbox: three currencies, six zones, three of them with daylight saving. */
export const accountPlans: readonly AccountPlan[] = [
  {
    key: 'main',
    brand: { key: 'casa-lumia', language: 'pt' },
    suffix: 'Loja BR',
    currency: 'BRL',
    zone: 'America/Sao_Paulo',
    business: 'lumia',
    cpmCents: 1_800,
    ticketCents: 32_900,
    campaigns: [sales(92_000, 3, 15), leads(58_000, 2, 14), remarketing(28_000, 1, 6)],
  },
  {
    key: 'recife',
    brand: { key: 'serena-derma', language: 'pt' },
    suffix: 'Nordeste',
    currency: 'BRL',
    zone: 'America/Recife',
    business: 'norte',
    cpmCents: 1_450,
    ticketCents: 15_900,
    campaigns: [sales(30_000, 2, 9), leads(18_000, 1, 5), lastYear(2)],
  },
  {
    key: 'manaus',
    brand: { key: 'fluencia-viva', language: 'pt' },
    suffix: 'App',
    currency: 'BRL',
    zone: 'America/Manaus',
    business: 'norte',
    cpmCents: 1_250,
    ticketCents: 9_900,
    campaigns: [installs(22_000, 1, 7), leads(9_000, 1, 3)],
  },
  {
    key: 'new-york',
    brand: { key: 'weekloom', language: 'en' },
    suffix: 'US',
    currency: 'USD',
    zone: 'America/New_York',
    business: 'atlantic',
    optedIn: true,
    cpmCents: 1_050,
    ticketCents: 8_400,
    campaigns: [sales(32_000, 2, 12), remarketing(9_000, 1, 4)],
  },
  {
    key: 'los-angeles',
    brand: { key: 'viva-fluency', language: 'en' },
    suffix: 'West Coast',
    currency: 'USD',
    zone: 'America/Los_Angeles',
    business: 'atlantic',
    cpmCents: 1_150,
    ticketCents: 11_900,
    campaigns: [leads(21_000, 2, 8), sales(6_000, 1, 3)],
  },
  {
    key: 'lisbon',
    brand: { key: 'mesa-do-largo', language: 'pt' },
    suffix: 'Lisboa',
    currency: 'EUR',
    zone: 'Europe/Lisbon',
    business: 'atlantic',
    optedIn: true,
    cpmCents: 780,
    ticketCents: 6_200,
    sellsInStore: true,
    campaigns: [sales(18_000, 2, 8), leads(7_000, 1, 4)],
  },
  {
    key: 'coffee',
    brand: { key: 'raiz-e-grao', language: 'pt' },
    suffix: 'Clube',
    currency: 'BRL',
    zone: 'America/Sao_Paulo',
    business: 'norte',
    cpmCents: 1_500,
    ticketCents: 7_900,
    campaigns: [sales(26_000, 2, 10), remarketing(6_000, 1, 3)],
  },
  {
    key: 'clinic',
    brand: { key: 'sorriso-em-dia', language: 'pt' },
    suffix: 'Unidades SP',
    currency: 'BRL',
    zone: 'America/Sao_Paulo',
    business: null,
    cpmCents: 2_100,
    ticketCents: 45_000,
    campaigns: [leads(34_000, 2, 9)],
  },
  {
    key: 'unsettled',
    brand: { key: 'casa-lumia', language: 'pt' },
    suffix: 'Outlet (antiga)',
    currency: 'BRL',
    zone: 'America/Sao_Paulo',
    status: 3,
    stoppedOn: '2026-06-14',
    business: 'lumia',
    cpmCents: 1_700,
    ticketCents: 18_900,
    campaigns: [sales(20_000, 1, 4)],
  },
  {
    key: 'agency',
    brand: { key: 'sola-nativa', language: 'pt' },
    suffix: 'Agência parceira',
    currency: 'BRL',
    zone: 'America/Sao_Paulo',
    business: null,
    cpmCents: 1_600,
    ticketCents: 21_900,
    datasetsAllowed: false,
    campaigns: [sales(19_000, 1, 6), leads(8_000, 1, 3)],
  },
  {
    key: 'disabled',
    brand: { key: 'viva-fluency', language: 'en' },
    suffix: 'Old test account',
    currency: 'USD',
    zone: 'America/New_York',
    status: 2,
    stoppedOn: '2026-04-30',
    business: null,
    cpmCents: 1_200,
    ticketCents: 4_900,
    campaigns: [sales(4_000, 1, 3)],
  },
]
