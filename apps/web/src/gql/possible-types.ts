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
  "News": [
    "JobChanged",
    "MetricsUpdated",
    "NoticeChanged"
  ],
  "Problem": [
    "AdAccountSwitchedOff",
    "AlreadyMember",
    "ClientNameTaken",
    "ConnectionExpired",
    "CreativesNotFound",
    "DatasetNotOffered",
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
    "PatternsNotExtracted",
    "RateMissing",
    "SyncAlreadyRunning"
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
  "RetryJobResult": [
    "Job",
    "JobNotRetryable",
    "NotFound"
  ],
  "RevokeApiKeyResult": [
    "ApiKeyRevoked",
    "NotFound"
  ],
  "SetExchangeRatesResult": [
    "ExchangeRatesSaved",
    "InvalidInput"
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
  ]
}
