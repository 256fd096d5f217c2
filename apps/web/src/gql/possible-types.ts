export const possibleTypes: Record<string, string[]> = {
  "AcceptInvitationResult": [
    "InvitationAccepted",
    "InvitationNotUsable"
  ],
  "AddClientResult": [
    "Client",
    "ClientNameTaken",
    "InvalidInput"
  ],
  "AttributionReplayResult": [
    "AttributionReplay",
    "InvalidInput"
  ],
  "AvailableWhatsAppNumbersResult": [
    "AvailableWhatsAppNumbers",
    "ConnectionExpired",
    "MetaUnavailable",
    "MissingPermission",
    "NotFound"
  ],
  "BackfillInsightsResult": [
    "AdAccountSwitchedOff",
    "ConnectionExpired",
    "InvalidInput",
    "Job",
    "NotFound",
    "SyncAlreadyRunning"
  ],
  "CancelInvitationResult": [
    "InvitationCanceled",
    "NotFound"
  ],
  "CancelJobResult": [
    "Job",
    "JobNotCancelable",
    "NotFound"
  ],
  "ChangeMemberRoleResult": [
    "LastOwner",
    "MemberChanged",
    "NotFound"
  ],
  "ConfigureAdAccountResult": [
    "AdAccount",
    "DatasetNotOffered",
    "InvalidInput",
    "NotFound"
  ],
  "ConfigureConnectionResult": [
    "Connection",
    "NotFound"
  ],
  "ConnectMetaResult": [
    "ConnectMetaStarted",
    "NotFound"
  ],
  "ConnectWhatsAppNumberResult": [
    "ConnectionExpired",
    "InvalidInput",
    "MetaUnavailable",
    "MissingPermission",
    "NotFound",
    "NumberNotReachable",
    "NumberTaken",
    "WhatsAppNumber"
  ],
  "CreateApiKeyResult": [
    "ApiKeyCreated",
    "InvalidInput"
  ],
  "CreateOrganizationResult": [
    "InvalidInput",
    "OrganizationCreated"
  ],
  "DatasetsResult": [
    "ConnectionExpired",
    "DatasetList",
    "MetaUnavailable",
    "MissingPermission",
    "NotFound"
  ],
  "DisconnectWhatsAppNumberResult": [
    "NotFound",
    "WhatsAppNumber"
  ],
  "DismissNoticeResult": [
    "NotFound",
    "Notice"
  ],
  "ExplainResult": [
    "Explanation",
    "InvalidInput",
    "InvalidWindow",
    "NotFound",
    "RateMissing"
  ],
  "ExtractPatternsResult": [
    "ConnectionExpired",
    "ExtractionAlreadyRunning",
    "Job",
    "NotFound",
    "NothingToRead"
  ],
  "FetchSpendNowResult": [
    "AdAccountSwitchedOff",
    "ConnectionExpired",
    "InvalidWindow",
    "Job",
    "NotFound",
    "NothingToRead"
  ],
  "GenerateFromPatternsResult": [
    "CreativesNotFound",
    "InvalidInput",
    "Job",
    "NoCreativesChosen",
    "PatternsNotExtracted"
  ],
  "InvalidateInsightCacheResult": [
    "InsightCacheInvalidated",
    "NotFound"
  ],
  "InviteMemberResult": [
    "AlreadyMember",
    "InvalidInput",
    "MemberInvited"
  ],
  "JobOutcome": [
    "BackfillOutcome",
    "CreativeIngested",
    "InspirationMade",
    "PatternsExtracted",
    "SpendOutcome",
    "SpendSummary",
    "SyncOutcome"
  ],
  "MarkDriftKnownResult": [
    "NotFound",
    "ReconciliationDay"
  ],
  "MetricsResult": [
    "InvalidInput",
    "InvalidWindow",
    "Metrics",
    "NotFound",
    "RateMissing"
  ],
  "MoveTicketResult": [
    "ContactHasOpenTicket",
    "DealValueMissing",
    "InvalidInput",
    "NotFound",
    "StageNotFound",
    "Ticket",
    "TicketChangedMeanwhile"
  ],
  "News": [
    "ConversionsChanged",
    "JobChanged",
    "MetricsUpdated",
    "NoticeChanged",
    "TicketsChanged"
  ],
  "Problem": [
    "AdAccountSwitchedOff",
    "AlreadyMember",
    "ClientNameTaken",
    "ConnectionExpired",
    "ContactHasOpenTicket",
    "ConversionFailure",
    "ConversionNotRetryable",
    "ConversionNotUnknown",
    "CreativesNotFound",
    "DatasetNotOffered",
    "DealValueMissing",
    "DuplicatePossible",
    "ExtractionAlreadyRunning",
    "InvalidInput",
    "InvalidWindow",
    "InvitationNotUsable",
    "JobError",
    "JobNotCancelable",
    "JobNotRetryable",
    "LastOwner",
    "MetaUnavailable",
    "MissingPermission",
    "NoCreativesChosen",
    "NotFound",
    "NothingToRead",
    "NumberNotReachable",
    "NumberTaken",
    "PatternsNotExtracted",
    "RateMissing",
    "StageHasTickets",
    "StageNotFound",
    "SyncAlreadyRunning",
    "TicketChangedMeanwhile",
    "WhatsAppTestLost"
  ],
  "ReconciliationResult": [
    "InvalidWindow",
    "NotFound",
    "Reconciliation"
  ],
  "RefreshAdAccountsResult": [
    "ConnectionExpired",
    "MetaUnavailable",
    "RefreshAdAccountsDone"
  ],
  "RemoveExchangeRateResult": [
    "ExchangeRatesSaved",
    "NotFound"
  ],
  "RemoveMemberResult": [
    "LastOwner",
    "MemberRemoved",
    "NotFound"
  ],
  "RenewConnectionResult": [
    "Connection",
    "ConnectionExpired",
    "MetaUnavailable",
    "NotFound"
  ],
  "RetryConversionEventResult": [
    "ConversionEvent",
    "ConversionNotRetryable",
    "DuplicatePossible",
    "NotFound"
  ],
  "RetryJobResult": [
    "Job",
    "JobNotRetryable",
    "NotFound"
  ],
  "RevokeApiKeyResult": [
    "ApiKeyRevoked",
    "NotFound"
  ],
  "RoiResult": [
    "InvalidInput",
    "InvalidWindow",
    "NotFound",
    "RateMissing",
    "Roi"
  ],
  "SaveStagesResult": [
    "InvalidInput",
    "SavedStages",
    "StageHasTickets"
  ],
  "SendWhatsAppTestResult": [
    "NotFound",
    "WhatsAppTestArrived",
    "WhatsAppTestLost"
  ],
  "SetExchangeRatesResult": [
    "ExchangeRatesSaved",
    "InvalidInput"
  ],
  "SetTestEventCodeResult": [
    "DatasetHealth",
    "InvalidInput",
    "NotFound"
  ],
  "SettleConversionEventResult": [
    "ConversionEvent",
    "ConversionNotUnknown",
    "NotFound"
  ],
  "SyncInsightsResult": [
    "AdAccountSwitchedOff",
    "ConnectionExpired",
    "InvalidInput",
    "InvalidWindow",
    "Job",
    "NotFound",
    "SyncAlreadyRunning"
  ],
  "UpdateClientResult": [
    "Client",
    "ClientNameTaken",
    "InvalidInput",
    "NotFound"
  ],
  "UpdateCreativeConfigResult": [
    "CreativeConfig",
    "InvalidInput"
  ],
  "UpdateLeadConfigResult": [
    "InvalidInput",
    "LeadConfig"
  ],
  "UpdateTicketResult": [
    "DealValueMissing",
    "InvalidInput",
    "NotFound",
    "Ticket",
    "TicketChangedMeanwhile"
  ]
}
