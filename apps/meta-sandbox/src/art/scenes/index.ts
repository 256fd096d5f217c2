import type { Scene } from '../scene.ts'
import { chats } from './chats.ts'
import { closeUps } from './close-ups.ts'
import { coffeeOrigins } from './coffee-origins.ts'
import { coffeeTable } from './coffee-table.ts'
import { dentalChair } from './dental-chair.ts'
import { dentalVisits } from './dental-visits.ts'
import { flatOffers } from './flat-offers.ts'
import { housePlans } from './house-plans.ts'
import { lampStills } from './lamp-stills.ts'
import { languagePlay } from './language-play.ts'
import { languageTests } from './language-tests.ts'
import { lisbonTable } from './lisbon-table.ts'
import { lisbonViews } from './lisbon-views.ts'
import { livingRoom } from './living-room.ts'
import { nightRooms } from './night-rooms.ts'
import { plannerApp } from './planner-app.ts'
import { plannerBoards } from './planner-boards.ts'
import { portraits } from './portraits.ts'
import { shoeParts } from './shoe-parts.ts'
import { shoeRack } from './shoe-rack.ts'
import { shoeTrails } from './shoe-trails.ts'
import { skinCare } from './skin-care.ts'
import { skinResults } from './skin-results.ts'
import { talkingHeads } from './talking-heads.ts'
import { testimonials } from './testimonials.ts'

/** Every composition by its name. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...chats,
  ...closeUps,
  ...coffeeOrigins,
  ...coffeeTable,
  ...dentalChair,
  ...dentalVisits,
  ...flatOffers,
  ...housePlans,
  ...lampStills,
  ...languagePlay,
  ...languageTests,
  ...lisbonTable,
  ...lisbonViews,
  ...livingRoom,
  ...nightRooms,
  ...plannerApp,
  ...plannerBoards,
  ...portraits,
  ...shoeParts,
  ...shoeRack,
  ...shoeTrails,
  ...skinCare,
  ...skinResults,
  ...talkingHeads,
  ...testimonials,
}
