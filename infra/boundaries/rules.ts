import type { IRegularForbiddenRuleType as Rule } from 'dependency-cruiser'

// `a-database.ts` and its like are builders for tests, in prose: `const database = await aDatabase()`.
const builders = '/an?-[a-z]+\\.ts$'
const tests = `(\\.test\\.tsx?$|/test/|^test/|${builders})`
const server = '^apps/server/src/'
const entryPoints = `${server}[^/]+\\.ts$`

/** Who may know whom. Each rule is one sentence, which is what a person reads when it is broken. */
const rules: (Pick<Rule, 'from' | 'to'> & { name: string; comment: string })[] = [
  {
    name: 'package-knows-no-member',
    comment: 'A package knows the world and not our house: it imports no other member.',
    from: { path: '^packages/([^/]+)/', pathNot: tests },
    to: { path: '^(apps|infra|test|packages)/', pathNot: '^packages/$1/' },
  },
  {
    name: 'values-stand-alone',
    comment:
      'Values are plain facts about money, days and secrets: they import nothing else of the server, nor a package.',
    from: { path: `${server}values/`, pathNot: tests },
    to: { path: '^(apps|packages)/', pathNot: `${server}values/` },
  },
  {
    name: 'work-knows-values',
    comment: 'Work is handed to every use-case and so knows none: it imports values and packages only.',
    from: { path: `${server}work/`, pathNot: tests },
    to: { path: server, pathNot: `${server}(work|values)/` },
  },
  {
    name: 'schema-knows-no-feature',
    comment: 'The GraphQL that no feature owns imports no feature, nor what wires them.',
    from: { path: `${server}schema/`, pathNot: tests },
    to: { path: server, pathNot: `${server}(schema|work|values)/` },
  },
  {
    name: 'feature-does-not-wire',
    comment: 'A feature is wired by boot and never reaches back to it.',
    from: { path: `${server}features/`, pathNot: tests },
    to: { path: `${server}boot/` },
  },
  {
    name: 'feature-by-its-door',
    comment: 'A feature is entered through its index.ts, or its inside can never change.',
    from: { path: `${server}features/([^/]+)/`, pathNot: tests },
    to: { path: `${server}features/[^/]+/`, pathNot: `${server}features/($1/|[^/]+/index\\.ts$)` },
  },
  {
    name: 'entity-is-only-rows',
    comment: 'An entity is a row and its verbs: it imports no resolver, GraphQL type, loader, job or package.',
    from: { path: '\\.entity\\.ts$' },
    to: { path: '(\\.(resolver|graphql|loaders|job)\\.ts$|^packages/)' },
  },
  {
    name: 'entry-point-is-last',
    comment: 'serve, worker, migrate and print-schema are where a process begins: nothing imports them.',
    from: { path: server, pathNot: tests },
    to: { path: entryPoints },
  },
  {
    name: 'web-knows-the-schema-only',
    comment: 'The screens know the server by schema.graphql alone.',
    from: { path: '^apps/web/' },
    to: { path: '^(apps/(?!web/)|packages/|infra/)' },
  },
  {
    name: 'sandbox-stands-alone',
    comment: 'The sandbox is another company’s server: it shares no code with us, and nothing but a test imports it.',
    from: { path: '^apps/meta-sandbox/', pathNot: tests },
    to: { path: '^(apps/(?!meta-sandbox/)|packages/|infra/)' },
  },
  {
    name: 'nobody-imports-the-sandbox',
    comment: 'The client has no sandbox branch: only tests may reach into the sandbox.',
    from: { path: '^(apps/(?!meta-sandbox/)|packages/)', pathNot: tests },
    to: { path: '^apps/meta-sandbox/' },
  },
  {
    name: 'infra-is-for-running-and-tests',
    comment: 'Shipped code does not know how it is run: only tests import infra.',
    from: { path: '^(apps|packages)/', pathNot: `${tests}|vitest\\.config\\.ts$` },
    to: { path: '^infra/' },
  },
  {
    name: 'ui-knows-no-screen',
    comment: 'The design kit imports no feature, route or app.',
    from: { path: '^apps/web/src/ui/', pathNot: tests },
    to: { path: '^apps/web/src/(features|routes|app)/' },
  },
  {
    name: 'web-features-meet-in-routes',
    comment: 'Features of the web never import each other, a route or the app: they meet in routes.',
    from: { path: '^apps/web/src/features/([^/]+)/', pathNot: tests },
    to: { path: '^apps/web/src/(features|routes|app)/', pathNot: '^apps/web/src/features/$1/' },
  },
  {
    name: 'routes-know-no-app',
    comment: 'A route is mounted by the app and does not import it.',
    from: { path: '^apps/web/src/routes/', pathNot: tests },
    to: { path: '^apps/web/src/app/' },
  },
  {
    name: 'nothing-imports-a-test',
    comment: 'A test stands at the end: nothing imports one.',
    from: {},
    to: { path: '\\.test\\.tsx?$' },
  },
  {
    name: 'shipped-code-imports-no-test-room',
    comment: 'What helps tests stays with the tests.',
    from: { path: '^(apps|packages)/', pathNot: `${tests}|vitest\\.config\\.ts$` },
    to: { path: `(^test/|^apps/[^/]+/test/|${builders})` },
  },
  {
    name: 'no-circles',
    comment: 'A circle of imports has no file to begin reading with.',
    from: {},
    // A type that names another type back is erased, and no order of loading depends on it.
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
]

/** All rules; `features` in the order of the server's table of contents, in which a later one may know an earlier one. */
export function boundaryRules(features: string[]): (Rule & { name: string; comment: string })[] {
  const order = features.slice(0, -1).map((feature, index) => ({
    name: `${feature}-knows-no-later-feature`,
    comment: `${feature} may not import a feature that comes after it in boot/features.ts; tell it by a fact.`,
    from: { path: `${server}features/${feature}/`, pathNot: tests },
    to: { path: `${server}features/(${features.slice(index + 1).join('|')})/` },
  }))
  return [...rules, ...order].map((rule) => ({ ...rule, severity: 'error' as const }))
}
