export { currentApiVersion, optionalScopes, requiredScopes } from './api-version.ts'
export {
  MetaError,
  type MetaErrorFacts,
  type MetaErrorKind,
  type MetaErrorReason,
  type ThrottleScope,
} from './errors.ts'
export { createMeta, type Meta, type SessionOptions } from './meta.ts'
export type { DialogRequest, GranularScope, TokenFacts, TokenGrant } from './oauth.ts'
export type { ActionStat } from './objects/action-stat.ts'
export type { AdsRequest, MetaAd } from './objects/ad.ts'
export type { MetaAdAccount } from './objects/ad-account.ts'
export type { AdPlaceOutcome, MetaAdPlace } from './objects/ad-places.ts'
export type { MetaAdSet } from './objects/ad-set.ts'
export type { MetaCampaign, StructureRequest } from './objects/campaign.ts'
export { type ConversationEvent, type ConversationFact, conversationEvent } from './objects/conversation-event.ts'
export { type ChosenConversion, type ConversionObjective, chooseConversion } from './objects/conversion.ts'
export type { CreativeRequest, MetaCreative } from './objects/creative.ts'
export {
  type CreativeFormat,
  type CreativeText,
  creativeFormat,
  creativeIdentity,
  creativeText,
} from './objects/creative-facts.ts'
export type { CreativeOutcome } from './objects/creatives.ts'
export type { MetaDataset } from './objects/dataset.ts'
export type { SendingDoubt, SendOptions, SendOutcome } from './objects/events.ts'
export type { InsightRow } from './objects/insight-row.ts'
export {
  defaultInsightFields,
  type InsightsFilter,
  type InsightsLevel,
  type InsightsRequest,
} from './objects/insights.ts'
export type { MetaImage, MetaVideo } from './objects/media.ts'
export type { MetaBusiness, MetaPhoneNumber, MetaWhatsAppAccount } from './objects/whatsapp.ts'
export type { MetaCall, MetaOptions, VersionNotice } from './options.ts'
export { fetchPicture, type Picture, type PictureRequest } from './pictures/fetch-picture.ts'
export { PictureError, type PictureErrorKind } from './pictures/picture-error.ts'
export type { PictureMime } from './pictures/picture-type.ts'
export type { Admission, LaneBook, LaneChange, LaneReading } from './protocol/lane-book.ts'
export { admitThrough, changedLane, type LaneState, openLane } from './protocol/lane-state.ts'
export type { Page } from './protocol/pages.ts'
export type { Gauge, Usage } from './protocol/usage.ts'
export type { ReportOptions, ReportPage } from './reports/report.ts'
export type { ReportRequest } from './reports/report-desk.ts'
export { type ReportPiece, type ReportPlace, readPlace } from './reports/report-place.ts'
export type { MetaSession } from './session.ts'
export { type SignedRequest, verifySignedRequest } from './signed-request.ts'
export { isSignedWebhook, webhookSignature } from './webhooks/webhook-signature.ts'
export type {
  DeliveredItem,
  DeliveredMessage,
  DeliveredOther,
  DeliveredReferral,
  DeliveredStatus,
} from './webhooks/whatsapp-change.ts'
export { type DeliveryFault, type DeliveryReading, readWhatsAppDelivery } from './webhooks/whatsapp-delivery.ts'
export { wrapWhatsAppItems } from './webhooks/wrap-whatsapp-items.ts'
