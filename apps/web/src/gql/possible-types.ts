export const possibleTypes: Record<string, string[]> = {
  "AcceptInvitationResult": [
    "InvitationAccepted",
    "InvitationNotUsable"
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
  "ExtractPatternsResult": [
    "ConnectionExpired",
    "ExtractionAlreadyRunning",
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
    "CreativeIngested",
    "InspirationMade",
    "PatternsExtracted",
    "SyncOutcome"
  ],
  "Problem": [
    "AdAccountSwitchedOff",
    "AlreadyMember",
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
    "SyncAlreadyRunning"
  ],
  "RefreshAdAccountsResult": [
    "ConnectionExpired",
    "MetaUnavailable",
    "RefreshAdAccountsDone"
  ],
  "RemoveMemberResult": [
    "LastOwner",
    "MemberRemoved",
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
  "SyncInsightsResult": [
    "AdAccountSwitchedOff",
    "ConnectionExpired",
    "InvalidInput",
    "InvalidWindow",
    "Job",
    "NotFound",
    "SyncAlreadyRunning"
  ],
  "UpdateCreativeConfigResult": [
    "CreativeConfig",
    "InvalidInput"
  ]
}
