/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Current {\n    me {\n      id\n      name\n      email\n      memberships {\n        role\n        organization {\n          id\n          name\n          slug\n          isDemo\n        }\n      }\n    }\n  }\n": typeof types.CurrentDocument,
    "\n  query Server {\n    server {\n      metaIsSandbox\n      sandboxUrl\n      reader\n      drawer\n    }\n  }\n": typeof types.ServerDocument,
    "\n  fragment AccountRow_AdAccount on AdAccount {\n    id\n    metaAccountId\n    name\n    currency\n    timezone\n    status\n    unavailableBecause\n    isActive\n    dataset {\n      id\n      name\n    }\n    connections {\n      id\n      name\n    }\n    lastSync {\n      id\n      status\n      progress\n    }\n    freshness {\n      lastReadAt\n      throughDay\n    }\n  }\n": typeof types.AccountRow_AdAccountFragmentDoc,
    "\n  query Datasets($adAccountId: ID!) {\n    datasets(adAccountId: $adAccountId) {\n      ... on DatasetList {\n        datasets {\n          id\n          metaDatasetId\n          name\n          lastFiredAt\n          isAvailable\n        }\n      }\n      ... on MissingPermission {\n        message\n        scope\n      }\n      ... on MetaUnavailable {\n        message\n        retryAt\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DatasetsDocument,
    "\n  mutation ConfigureAdAccount($input: ConfigureAdAccountInput!) {\n    configureAdAccount(input: $input) {\n      ...AccountRow_AdAccount\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ConfigureAdAccountDocument,
    "\n  fragment ApiKeyRow_ApiKey on ApiKey {\n    id\n    name\n    scope\n    start\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n": typeof types.ApiKeyRow_ApiKeyFragmentDoc,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      ... on ApiKeyCreated {\n        secret\n        apiKey {\n          ...ApiKeyRow_ApiKey\n        }\n      }\n      ... on InvalidInput {\n        message\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      ... on ApiKeyRevoked {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  mutation ConnectMeta($input: ConnectMetaInput!) {\n    connectMeta(input: $input) {\n      ... on ConnectMetaStarted {\n        oauthUrl\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ConnectMetaDocument,
    "\n  fragment ConnectionRow_Connection on Connection {\n    id\n    metaUserId\n    name\n    status\n    expiresAt\n    daysLeft\n    missingScopes\n    renewalStrategy\n    lastUsedAt\n    adAccounts {\n      id\n    }\n  }\n": typeof types.ConnectionRow_ConnectionFragmentDoc,
    "\n  mutation RefreshAdAccounts {\n    refreshAdAccounts {\n      ... on RefreshAdAccountsDone {\n        found\n        added\n        connections {\n          ...ConnectionRow_Connection\n        }\n      }\n      ... on MetaUnavailable {\n        message\n        retryAt\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RefreshAdAccountsDocument,
    "\n  fragment CreativeConfigForm_CreativeConfig on CreativeConfig {\n    guardrails {\n      minSpend\n      minConversions\n      minImpressions\n    }\n    windowDays\n    topN\n    objective\n    kpiWeights {\n      objective\n      primary\n      secondary\n    }\n    creativeRetentionDays\n  }\n": typeof types.CreativeConfigForm_CreativeConfigFragmentDoc,
    "\n  mutation UpdateCreativeConfig($input: CreativeConfigInput!) {\n    updateCreativeConfig(input: $input) {\n      ...CreativeConfigForm_CreativeConfig\n      ... on InvalidInput {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateCreativeConfigDocument,
    "\n  fragment AdsPanel_Creative on Creative {\n    id\n    metaAdIds\n    campaignNames\n    adSetNames\n  }\n": typeof types.AdsPanel_CreativeFragmentDoc,
    "\n  fragment CopyPanel_Creative on Creative {\n    id\n    headline\n    body\n    callToAction\n    messagePattern {\n      imageText\n    }\n  }\n": typeof types.CopyPanel_CreativeFragmentDoc,
    "\n  fragment DailyPanel_CreativeDay on CreativeDay {\n    day\n    isSettling\n    figures {\n      spend {\n        amount\n        currency\n      }\n      conversions\n      ctr\n      conversionRate\n      roas\n      hookRate\n      costPerResult {\n        amount\n        currency\n      }\n      cpc {\n        amount\n        currency\n      }\n      cpm {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.DailyPanel_CreativeDayFragmentDoc,
    "\n  mutation ExtractPatterns($input: ExtractPatternsInput!) {\n    extractPatterns(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n      ... on ExtractionAlreadyRunning {\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on ConnectionExpired {\n        connection {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ExtractPatternsDocument,
    "\n  fragment FigureStrip_Figures on Figures {\n    spend {\n      amount\n      currency\n    }\n    impressions\n    clicks\n    linkClicks\n    conversions\n    ctr\n    conversionRate\n    conversionValue {\n      amount\n      currency\n    }\n    roas\n    hookRate\n    holdRate\n    costPerResult {\n      amount\n      currency\n    }\n  }\n": typeof types.FigureStrip_FiguresFragmentDoc,
    "\n  fragment OriginPanel_Creative on Creative {\n    id\n    metaCreativeId\n    imageHash\n    firstDeliveredOn\n    lastDeliveredOn\n    extractedAt\n    readBy\n    adAccount {\n      id\n      name\n      metaAccountId\n    }\n  }\n": typeof types.OriginPanel_CreativeFragmentDoc,
    "\n  fragment PatternPanel_Creative on Creative {\n    id\n    patternStatus\n    visual {\n      confidence\n      colors {\n        palette\n        contrast\n      }\n      composition {\n        layout\n        elements\n        balance\n      }\n      style {\n        type\n        mood\n        photography\n      }\n    }\n    messagePattern {\n      confidence\n      headline\n      cta\n      imageText\n      language\n    }\n    approach {\n      confidence\n      urgency\n      benefit\n      tone\n      targeting\n    }\n  }\n": typeof types.PatternPanel_CreativeFragmentDoc,
    "\n  fragment PreviewPanel_Creative on Creative {\n    id\n    name\n    format\n    videoLength\n    pictureUrl\n    width\n    height\n    ratio\n  }\n": typeof types.PreviewPanel_CreativeFragmentDoc,
    "\n  fragment UsedInPanel_Creative on Creative {\n    id\n    inspirations {\n      id\n      title\n      createdAt\n      inspiredBy\n    }\n  }\n": typeof types.UsedInPanel_CreativeFragmentDoc,
    "\n  fragment AccountFreshness_AdAccount on AdAccount {\n    id\n    timezone\n    unavailableBecause\n    freshness {\n      lastReadAt\n      settlingSince\n      throughDay\n    }\n  }\n": typeof types.AccountFreshness_AdAccountFragmentDoc,
    "\n  fragment ParameterPanel_AdAccount on AdAccount {\n    id\n    name\n    currency\n    timezone\n    isActive\n  }\n": typeof types.ParameterPanel_AdAccountFragmentDoc,
    "\n  fragment ParameterPanel_TopCreatives on TopCreatives {\n    status\n    from\n    to\n    primaryKpi\n    secondaryKpi\n    topN\n    considered\n    eligible\n    guardrails {\n      minSpend\n      minConversions\n      minImpressions\n    }\n  }\n": typeof types.ParameterPanel_TopCreativesFragmentDoc,
    "\n  fragment RankedCreative_RankedCreative on RankedCreative {\n    rank\n    verdict\n    excludedBecause\n    guardrailProgress\n    kpi {\n      kpi\n      value\n      low\n      high\n      level\n      probabilityInTop\n      topSize\n      sample\n    }\n    figures {\n      spend {\n        amount\n        currency\n      }\n      impressions\n      conversions\n      ctr\n      conversionRate\n      roas\n      hookRate\n      holdRate\n      costPerResult {\n        amount\n        currency\n      }\n      cpc {\n        amount\n        currency\n      }\n      cpm {\n        amount\n        currency\n      }\n    }\n    percentiles {\n      hookRate\n      holdRate\n      ctr\n      conversionRate\n      costPerResult\n    }\n    creative {\n      id\n      name\n      format\n      videoLength\n      ratio\n      width\n      height\n      pictureUrl\n      metaAdIds\n      tags\n      patternStatus\n    }\n  }\n": typeof types.RankedCreative_RankedCreativeFragmentDoc,
    "\n  fragment RankingBoard_TopCreatives on TopCreatives {\n    ...RankingLegend_TopCreatives\n    objective\n    accountKpi\n    adAccount {\n      id\n      currency\n    }\n    creatives {\n      ...RankedCreative_RankedCreative\n    }\n    notEnoughData {\n      ...RankedCreative_RankedCreative\n    }\n  }\n": typeof types.RankingBoard_TopCreativesFragmentDoc,
    "\n  fragment RankingLegend_TopCreatives on TopCreatives {\n    primaryKpi\n    accountKpi\n    adAccount {\n      id\n      currency\n    }\n    creatives {\n      kpi {\n        level\n      }\n      creative {\n        id\n        format\n      }\n    }\n  }\n": typeof types.RankingLegend_TopCreativesFragmentDoc,
    "\n  mutation ReadAccount($input: SyncInsightsInput!) {\n    syncInsights(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n      ... on SyncAlreadyRunning {\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on ConnectionExpired {\n        connection {\n          id\n          name\n        }\n      }\n      ... on AdAccountSwitchedOff {\n        adAccount {\n          id\n          name\n        }\n      }\n      ... on InvalidWindow {\n        reason\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.ReadAccountDocument,
    "\n  fragment ReadHint_TopCreatives on TopCreatives {\n    cacheHit\n    cacheExpiresAt\n  }\n": typeof types.ReadHint_TopCreativesFragmentDoc,
    "\n  mutation SwitchAccountOn($input: ConfigureAdAccountInput!) {\n    configureAdAccount(input: $input) {\n      ... on AdAccount {\n        id\n        isActive\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SwitchAccountOnDocument,
    "\n  fragment FirstReading_AdAccount on AdAccount {\n    id\n    name\n    unavailableBecause\n  }\n": typeof types.FirstReading_AdAccountFragmentDoc,
    "\n  mutation SyncInsights($input: SyncInsightsInput!) {\n    syncInsights(input: $input) {\n      ...JobProgress_Job\n      ... on SyncAlreadyRunning {\n        message\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SyncInsightsDocument,
    "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  fragment JobFacts_Job on Job {\n    id\n    name\n    status\n    progress\n    createdAt\n    startedAt\n    finishedAt\n    requestedBy\n    attempts\n    metaCalls\n  }\n": typeof types.JobFacts_JobFragmentDoc,
    "\n  fragment JobOutcome_JobOutcome on JobOutcome {\n    ... on SyncOutcome {\n      adAccount {\n        id\n        name\n      }\n      from\n      to\n      days\n      ads\n      rows\n      metaCalls\n      creatives\n    }\n    ... on CreativeIngested {\n      creative {\n        id\n        name\n      }\n    }\n    ... on PatternsExtracted {\n      creative {\n        id\n        name\n      }\n    }\n    ... on InspirationMade {\n      inspiration {\n        id\n        title\n      }\n    }\n  }\n": typeof types.JobOutcome_JobOutcomeFragmentDoc,
    "\n  fragment JobLine_Job on Job {\n    id\n    name\n    status\n    progress\n    message\n    subject\n    createdAt\n    startedAt\n    finishedAt\n    requestedBy\n    metaCalls\n  }\n": typeof types.JobLine_JobFragmentDoc,
    "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RetryJobDocument,
    "\n  query RunningJobs {\n    jobs(filter: { statuses: [PENDING, PROCESSING] }, first: 10) {\n      totalCount\n      edges {\n        node {\n          ...JobLine_Job\n        }\n      }\n    }\n  }\n": typeof types.RunningJobsDocument,
    "\n  subscription JobsChanged {\n    jobsChanged {\n      ...JobLine_Job\n    }\n  }\n": typeof types.JobsChangedDocument,
    "\n  fragment JobProgress_Job on Job {\n    id\n    name\n    status\n    progress\n    message\n    subject\n    isCancelable\n    metaCalls\n    createdAt\n    startedAt\n    finishedAt\n    steps {\n      key\n      status\n      done\n      total\n    }\n    error {\n      message\n      code\n      reference\n      retryAt\n    }\n  }\n": typeof types.JobProgress_JobFragmentDoc,
    "\n  subscription JobProgress($jobId: ID!) {\n    jobProgress(jobId: $jobId) {\n      ...JobProgress_Job\n    }\n  }\n": typeof types.JobProgressDocument,
    "\n  fragment InvitationRow_Invitation on Invitation {\n    id\n    email\n    role\n    expiresAt\n    acceptUrl\n  }\n": typeof types.InvitationRow_InvitationFragmentDoc,
    "\n  mutation CancelInvitation($input: CancelInvitationInput!) {\n    cancelInvitation(input: $input) {\n      ... on InvitationCanceled {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CancelInvitationDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      ... on MemberInvited {\n        invitation {\n          id\n          email\n          acceptUrl\n        }\n      }\n      ... on InvalidInput {\n        message\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  fragment MemberRow_Member on Member {\n    id\n    name\n    email\n    role\n    joinedAt\n  }\n": typeof types.MemberRow_MemberFragmentDoc,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      ... on MemberRemoved {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      ... on MemberChanged {\n        member {\n          ...MemberRow_Member\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ChangeMemberRoleDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ... on InvitationAccepted {\n        organization {\n          id\n        }\n      }\n      ... on InvitationNotUsable {\n        message\n        reason\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      ... on OrganizationCreated {\n        organization {\n          id\n        }\n      }\n      ... on InvalidInput {\n        message\n      }\n    }\n  }\n": typeof types.CreateOrganizationDocument,
    "\n  query Connections {\n    connections {\n      ...ConnectionRow_Connection\n    }\n  }\n": typeof types.ConnectionsDocument,
    "\n  query AdAccounts($filter: AdAccountFilter, $after: String) {\n    adAccounts(filter: $filter, first: 50, after: $after) {\n      totalCount\n      activeCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...AccountRow_AdAccount\n        }\n      }\n    }\n  }\n": typeof types.AdAccountsDocument,
    "\n  query CreativeDefaults {\n    creativeConfig {\n      objective\n    }\n  }\n": typeof types.CreativeDefaultsDocument,
    "\n  query CreativePage($id: ID!, $window: DayRangeInput, $objective: Objective!) {\n    creative(id: $id) {\n      ...CreativeScreen_Creative\n    }\n  }\n": typeof types.CreativePageDocument,
    "\n  query CreativeRank($input: TopCreativesInput!) {\n    topCreatives(input: $input) {\n      ...CreativeScreen_TopCreatives\n    }\n  }\n": typeof types.CreativeRankDocument,
    "\n  query RankingDefaults {\n    adAccounts(filter: { isActive: true }, first: 50) {\n      edges {\n        node {\n          ...ParameterPanel_AdAccount\n        }\n        cursor\n      }\n    }\n    creativeConfig {\n      objective\n    }\n  }\n": typeof types.RankingDefaultsDocument,
    "\n  query CreativeRanking($input: TopCreativesInput!) {\n    topCreatives(input: $input) {\n      ...RankingScreen_TopCreatives\n      adAccount {\n        id\n        ...AccountFreshness_AdAccount\n      }\n    }\n  }\n": typeof types.CreativeRankingDocument,
    "\n  fragment CreativeScreen_Creative on Creative {\n    id\n    name\n    format\n    adAccount {\n      id\n      currency\n    }\n    figures(window: $window, objective: $objective) {\n      ...FigureStrip_Figures\n    }\n    daily(window: $window, objective: $objective) {\n      ...DailyPanel_CreativeDay\n    }\n    ...PreviewPanel_Creative\n    ...CopyPanel_Creative\n    ...OriginPanel_Creative\n    ...PatternPanel_Creative\n    ...AdsPanel_Creative\n    ...UsedInPanel_Creative\n  }\n": typeof types.CreativeScreen_CreativeFragmentDoc,
    "\n  fragment CreativeScreen_TopCreatives on TopCreatives {\n    primaryKpi\n    accountKpi\n    eligible\n    creatives {\n      ...RankedCreative_RankedCreative\n    }\n    notEnoughData {\n      ...RankedCreative_RankedCreative\n    }\n  }\n": typeof types.CreativeScreen_TopCreativesFragmentDoc,
    "\n  fragment RankingScreen_TopCreatives on TopCreatives {\n    status\n    adAccount {\n      id\n      ...ParameterPanel_AdAccount\n    }\n    ...ParameterPanel_TopCreatives\n    ...ReadHint_TopCreatives\n    ...RankingBoard_TopCreatives\n    sync {\n      ...JobProgress_Job\n    }\n  }\n": typeof types.RankingScreen_TopCreativesFragmentDoc,
    "\n  query Home {\n    connections {\n      id\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query Invited {\n    me {\n      id\n      email\n      receivedInvitations {\n        id\n        role\n        organizationName\n        expiresAt\n      }\n    }\n  }\n": typeof types.InvitedDocument,
    "\n  query JobPage($id: ID!) {\n    job(id: $id) {\n      ...JobProgress_Job\n      ...JobFacts_Job\n      result {\n        ...JobOutcome_JobOutcome\n      }\n      children {\n        ...JobLine_Job\n      }\n    }\n  }\n": typeof types.JobPageDocument,
    "\n  query Jobs($filter: JobFilter, $after: String) {\n    jobs(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...JobLine_Job\n        }\n        cursor\n      }\n    }\n  }\n": typeof types.JobsDocument,
    "\n  query Founder {\n    me {\n      id\n      email\n      memberships {\n        organization {\n          id\n        }\n      }\n      receivedInvitations {\n        id\n        organizationName\n      }\n    }\n  }\n": typeof types.FounderDocument,
    "\n  query ApiKeys {\n    apiKeys {\n      ...ApiKeyRow_ApiKey\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  query Members {\n    organization {\n      id\n      members {\n        ...MemberRow_Member\n      }\n      invitations {\n        ...InvitationRow_Invitation\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query CreativeConfig {\n    creativeConfig {\n      ...CreativeConfigForm_CreativeConfig\n    }\n  }\n": typeof types.CreativeConfigDocument,
    "\n  query FirstSteps {\n    connections {\n      id\n      name\n    }\n    adAccounts(filter: { isActive: true }, first: 50) {\n      activeCount\n      edges {\n        node {\n          ...FirstReading_AdAccount\n        }\n      }\n    }\n    running: jobs(filter: { names: [\"meta_insights_fetch\"], statuses: [PENDING, PROCESSING] }, first: 1) {\n      edges {\n        node {\n          ...JobProgress_Job\n        }\n      }\n    }\n    read: jobs(filter: { names: [\"meta_insights_fetch\"], statuses: [COMPLETED] }, first: 1) {\n      totalCount\n    }\n    creatives(first: 1) {\n      totalCount\n    }\n    creativeConfig {\n      objective\n    }\n  }\n": typeof types.FirstStepsDocument,
};
const documents: Documents = {
    "\n  query Current {\n    me {\n      id\n      name\n      email\n      memberships {\n        role\n        organization {\n          id\n          name\n          slug\n          isDemo\n        }\n      }\n    }\n  }\n": types.CurrentDocument,
    "\n  query Server {\n    server {\n      metaIsSandbox\n      sandboxUrl\n      reader\n      drawer\n    }\n  }\n": types.ServerDocument,
    "\n  fragment AccountRow_AdAccount on AdAccount {\n    id\n    metaAccountId\n    name\n    currency\n    timezone\n    status\n    unavailableBecause\n    isActive\n    dataset {\n      id\n      name\n    }\n    connections {\n      id\n      name\n    }\n    lastSync {\n      id\n      status\n      progress\n    }\n    freshness {\n      lastReadAt\n      throughDay\n    }\n  }\n": types.AccountRow_AdAccountFragmentDoc,
    "\n  query Datasets($adAccountId: ID!) {\n    datasets(adAccountId: $adAccountId) {\n      ... on DatasetList {\n        datasets {\n          id\n          metaDatasetId\n          name\n          lastFiredAt\n          isAvailable\n        }\n      }\n      ... on MissingPermission {\n        message\n        scope\n      }\n      ... on MetaUnavailable {\n        message\n        retryAt\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DatasetsDocument,
    "\n  mutation ConfigureAdAccount($input: ConfigureAdAccountInput!) {\n    configureAdAccount(input: $input) {\n      ...AccountRow_AdAccount\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ConfigureAdAccountDocument,
    "\n  fragment ApiKeyRow_ApiKey on ApiKey {\n    id\n    name\n    scope\n    start\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n": types.ApiKeyRow_ApiKeyFragmentDoc,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      ... on ApiKeyCreated {\n        secret\n        apiKey {\n          ...ApiKeyRow_ApiKey\n        }\n      }\n      ... on InvalidInput {\n        message\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      ... on ApiKeyRevoked {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  mutation ConnectMeta($input: ConnectMetaInput!) {\n    connectMeta(input: $input) {\n      ... on ConnectMetaStarted {\n        oauthUrl\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ConnectMetaDocument,
    "\n  fragment ConnectionRow_Connection on Connection {\n    id\n    metaUserId\n    name\n    status\n    expiresAt\n    daysLeft\n    missingScopes\n    renewalStrategy\n    lastUsedAt\n    adAccounts {\n      id\n    }\n  }\n": types.ConnectionRow_ConnectionFragmentDoc,
    "\n  mutation RefreshAdAccounts {\n    refreshAdAccounts {\n      ... on RefreshAdAccountsDone {\n        found\n        added\n        connections {\n          ...ConnectionRow_Connection\n        }\n      }\n      ... on MetaUnavailable {\n        message\n        retryAt\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RefreshAdAccountsDocument,
    "\n  fragment CreativeConfigForm_CreativeConfig on CreativeConfig {\n    guardrails {\n      minSpend\n      minConversions\n      minImpressions\n    }\n    windowDays\n    topN\n    objective\n    kpiWeights {\n      objective\n      primary\n      secondary\n    }\n    creativeRetentionDays\n  }\n": types.CreativeConfigForm_CreativeConfigFragmentDoc,
    "\n  mutation UpdateCreativeConfig($input: CreativeConfigInput!) {\n    updateCreativeConfig(input: $input) {\n      ...CreativeConfigForm_CreativeConfig\n      ... on InvalidInput {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateCreativeConfigDocument,
    "\n  fragment AdsPanel_Creative on Creative {\n    id\n    metaAdIds\n    campaignNames\n    adSetNames\n  }\n": types.AdsPanel_CreativeFragmentDoc,
    "\n  fragment CopyPanel_Creative on Creative {\n    id\n    headline\n    body\n    callToAction\n    messagePattern {\n      imageText\n    }\n  }\n": types.CopyPanel_CreativeFragmentDoc,
    "\n  fragment DailyPanel_CreativeDay on CreativeDay {\n    day\n    isSettling\n    figures {\n      spend {\n        amount\n        currency\n      }\n      conversions\n      ctr\n      conversionRate\n      roas\n      hookRate\n      costPerResult {\n        amount\n        currency\n      }\n      cpc {\n        amount\n        currency\n      }\n      cpm {\n        amount\n        currency\n      }\n    }\n  }\n": types.DailyPanel_CreativeDayFragmentDoc,
    "\n  mutation ExtractPatterns($input: ExtractPatternsInput!) {\n    extractPatterns(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n      ... on ExtractionAlreadyRunning {\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on ConnectionExpired {\n        connection {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ExtractPatternsDocument,
    "\n  fragment FigureStrip_Figures on Figures {\n    spend {\n      amount\n      currency\n    }\n    impressions\n    clicks\n    linkClicks\n    conversions\n    ctr\n    conversionRate\n    conversionValue {\n      amount\n      currency\n    }\n    roas\n    hookRate\n    holdRate\n    costPerResult {\n      amount\n      currency\n    }\n  }\n": types.FigureStrip_FiguresFragmentDoc,
    "\n  fragment OriginPanel_Creative on Creative {\n    id\n    metaCreativeId\n    imageHash\n    firstDeliveredOn\n    lastDeliveredOn\n    extractedAt\n    readBy\n    adAccount {\n      id\n      name\n      metaAccountId\n    }\n  }\n": types.OriginPanel_CreativeFragmentDoc,
    "\n  fragment PatternPanel_Creative on Creative {\n    id\n    patternStatus\n    visual {\n      confidence\n      colors {\n        palette\n        contrast\n      }\n      composition {\n        layout\n        elements\n        balance\n      }\n      style {\n        type\n        mood\n        photography\n      }\n    }\n    messagePattern {\n      confidence\n      headline\n      cta\n      imageText\n      language\n    }\n    approach {\n      confidence\n      urgency\n      benefit\n      tone\n      targeting\n    }\n  }\n": types.PatternPanel_CreativeFragmentDoc,
    "\n  fragment PreviewPanel_Creative on Creative {\n    id\n    name\n    format\n    videoLength\n    pictureUrl\n    width\n    height\n    ratio\n  }\n": types.PreviewPanel_CreativeFragmentDoc,
    "\n  fragment UsedInPanel_Creative on Creative {\n    id\n    inspirations {\n      id\n      title\n      createdAt\n      inspiredBy\n    }\n  }\n": types.UsedInPanel_CreativeFragmentDoc,
    "\n  fragment AccountFreshness_AdAccount on AdAccount {\n    id\n    timezone\n    unavailableBecause\n    freshness {\n      lastReadAt\n      settlingSince\n      throughDay\n    }\n  }\n": types.AccountFreshness_AdAccountFragmentDoc,
    "\n  fragment ParameterPanel_AdAccount on AdAccount {\n    id\n    name\n    currency\n    timezone\n    isActive\n  }\n": types.ParameterPanel_AdAccountFragmentDoc,
    "\n  fragment ParameterPanel_TopCreatives on TopCreatives {\n    status\n    from\n    to\n    primaryKpi\n    secondaryKpi\n    topN\n    considered\n    eligible\n    guardrails {\n      minSpend\n      minConversions\n      minImpressions\n    }\n  }\n": types.ParameterPanel_TopCreativesFragmentDoc,
    "\n  fragment RankedCreative_RankedCreative on RankedCreative {\n    rank\n    verdict\n    excludedBecause\n    guardrailProgress\n    kpi {\n      kpi\n      value\n      low\n      high\n      level\n      probabilityInTop\n      topSize\n      sample\n    }\n    figures {\n      spend {\n        amount\n        currency\n      }\n      impressions\n      conversions\n      ctr\n      conversionRate\n      roas\n      hookRate\n      holdRate\n      costPerResult {\n        amount\n        currency\n      }\n      cpc {\n        amount\n        currency\n      }\n      cpm {\n        amount\n        currency\n      }\n    }\n    percentiles {\n      hookRate\n      holdRate\n      ctr\n      conversionRate\n      costPerResult\n    }\n    creative {\n      id\n      name\n      format\n      videoLength\n      ratio\n      width\n      height\n      pictureUrl\n      metaAdIds\n      tags\n      patternStatus\n    }\n  }\n": types.RankedCreative_RankedCreativeFragmentDoc,
    "\n  fragment RankingBoard_TopCreatives on TopCreatives {\n    ...RankingLegend_TopCreatives\n    objective\n    accountKpi\n    adAccount {\n      id\n      currency\n    }\n    creatives {\n      ...RankedCreative_RankedCreative\n    }\n    notEnoughData {\n      ...RankedCreative_RankedCreative\n    }\n  }\n": types.RankingBoard_TopCreativesFragmentDoc,
    "\n  fragment RankingLegend_TopCreatives on TopCreatives {\n    primaryKpi\n    accountKpi\n    adAccount {\n      id\n      currency\n    }\n    creatives {\n      kpi {\n        level\n      }\n      creative {\n        id\n        format\n      }\n    }\n  }\n": types.RankingLegend_TopCreativesFragmentDoc,
    "\n  mutation ReadAccount($input: SyncInsightsInput!) {\n    syncInsights(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n      ... on SyncAlreadyRunning {\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on ConnectionExpired {\n        connection {\n          id\n          name\n        }\n      }\n      ... on AdAccountSwitchedOff {\n        adAccount {\n          id\n          name\n        }\n      }\n      ... on InvalidWindow {\n        reason\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.ReadAccountDocument,
    "\n  fragment ReadHint_TopCreatives on TopCreatives {\n    cacheHit\n    cacheExpiresAt\n  }\n": types.ReadHint_TopCreativesFragmentDoc,
    "\n  mutation SwitchAccountOn($input: ConfigureAdAccountInput!) {\n    configureAdAccount(input: $input) {\n      ... on AdAccount {\n        id\n        isActive\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SwitchAccountOnDocument,
    "\n  fragment FirstReading_AdAccount on AdAccount {\n    id\n    name\n    unavailableBecause\n  }\n": types.FirstReading_AdAccountFragmentDoc,
    "\n  mutation SyncInsights($input: SyncInsightsInput!) {\n    syncInsights(input: $input) {\n      ...JobProgress_Job\n      ... on SyncAlreadyRunning {\n        message\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SyncInsightsDocument,
    "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CancelJobDocument,
    "\n  fragment JobFacts_Job on Job {\n    id\n    name\n    status\n    progress\n    createdAt\n    startedAt\n    finishedAt\n    requestedBy\n    attempts\n    metaCalls\n  }\n": types.JobFacts_JobFragmentDoc,
    "\n  fragment JobOutcome_JobOutcome on JobOutcome {\n    ... on SyncOutcome {\n      adAccount {\n        id\n        name\n      }\n      from\n      to\n      days\n      ads\n      rows\n      metaCalls\n      creatives\n    }\n    ... on CreativeIngested {\n      creative {\n        id\n        name\n      }\n    }\n    ... on PatternsExtracted {\n      creative {\n        id\n        name\n      }\n    }\n    ... on InspirationMade {\n      inspiration {\n        id\n        title\n      }\n    }\n  }\n": types.JobOutcome_JobOutcomeFragmentDoc,
    "\n  fragment JobLine_Job on Job {\n    id\n    name\n    status\n    progress\n    message\n    subject\n    createdAt\n    startedAt\n    finishedAt\n    requestedBy\n    metaCalls\n  }\n": types.JobLine_JobFragmentDoc,
    "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RetryJobDocument,
    "\n  query RunningJobs {\n    jobs(filter: { statuses: [PENDING, PROCESSING] }, first: 10) {\n      totalCount\n      edges {\n        node {\n          ...JobLine_Job\n        }\n      }\n    }\n  }\n": types.RunningJobsDocument,
    "\n  subscription JobsChanged {\n    jobsChanged {\n      ...JobLine_Job\n    }\n  }\n": types.JobsChangedDocument,
    "\n  fragment JobProgress_Job on Job {\n    id\n    name\n    status\n    progress\n    message\n    subject\n    isCancelable\n    metaCalls\n    createdAt\n    startedAt\n    finishedAt\n    steps {\n      key\n      status\n      done\n      total\n    }\n    error {\n      message\n      code\n      reference\n      retryAt\n    }\n  }\n": types.JobProgress_JobFragmentDoc,
    "\n  subscription JobProgress($jobId: ID!) {\n    jobProgress(jobId: $jobId) {\n      ...JobProgress_Job\n    }\n  }\n": types.JobProgressDocument,
    "\n  fragment InvitationRow_Invitation on Invitation {\n    id\n    email\n    role\n    expiresAt\n    acceptUrl\n  }\n": types.InvitationRow_InvitationFragmentDoc,
    "\n  mutation CancelInvitation($input: CancelInvitationInput!) {\n    cancelInvitation(input: $input) {\n      ... on InvitationCanceled {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CancelInvitationDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      ... on MemberInvited {\n        invitation {\n          id\n          email\n          acceptUrl\n        }\n      }\n      ... on InvalidInput {\n        message\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.InviteMemberDocument,
    "\n  fragment MemberRow_Member on Member {\n    id\n    name\n    email\n    role\n    joinedAt\n  }\n": types.MemberRow_MemberFragmentDoc,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      ... on MemberRemoved {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      ... on MemberChanged {\n        member {\n          ...MemberRow_Member\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ChangeMemberRoleDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ... on InvitationAccepted {\n        organization {\n          id\n        }\n      }\n      ... on InvitationNotUsable {\n        message\n        reason\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      ... on OrganizationCreated {\n        organization {\n          id\n        }\n      }\n      ... on InvalidInput {\n        message\n      }\n    }\n  }\n": types.CreateOrganizationDocument,
    "\n  query Connections {\n    connections {\n      ...ConnectionRow_Connection\n    }\n  }\n": types.ConnectionsDocument,
    "\n  query AdAccounts($filter: AdAccountFilter, $after: String) {\n    adAccounts(filter: $filter, first: 50, after: $after) {\n      totalCount\n      activeCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...AccountRow_AdAccount\n        }\n      }\n    }\n  }\n": types.AdAccountsDocument,
    "\n  query CreativeDefaults {\n    creativeConfig {\n      objective\n    }\n  }\n": types.CreativeDefaultsDocument,
    "\n  query CreativePage($id: ID!, $window: DayRangeInput, $objective: Objective!) {\n    creative(id: $id) {\n      ...CreativeScreen_Creative\n    }\n  }\n": types.CreativePageDocument,
    "\n  query CreativeRank($input: TopCreativesInput!) {\n    topCreatives(input: $input) {\n      ...CreativeScreen_TopCreatives\n    }\n  }\n": types.CreativeRankDocument,
    "\n  query RankingDefaults {\n    adAccounts(filter: { isActive: true }, first: 50) {\n      edges {\n        node {\n          ...ParameterPanel_AdAccount\n        }\n        cursor\n      }\n    }\n    creativeConfig {\n      objective\n    }\n  }\n": types.RankingDefaultsDocument,
    "\n  query CreativeRanking($input: TopCreativesInput!) {\n    topCreatives(input: $input) {\n      ...RankingScreen_TopCreatives\n      adAccount {\n        id\n        ...AccountFreshness_AdAccount\n      }\n    }\n  }\n": types.CreativeRankingDocument,
    "\n  fragment CreativeScreen_Creative on Creative {\n    id\n    name\n    format\n    adAccount {\n      id\n      currency\n    }\n    figures(window: $window, objective: $objective) {\n      ...FigureStrip_Figures\n    }\n    daily(window: $window, objective: $objective) {\n      ...DailyPanel_CreativeDay\n    }\n    ...PreviewPanel_Creative\n    ...CopyPanel_Creative\n    ...OriginPanel_Creative\n    ...PatternPanel_Creative\n    ...AdsPanel_Creative\n    ...UsedInPanel_Creative\n  }\n": types.CreativeScreen_CreativeFragmentDoc,
    "\n  fragment CreativeScreen_TopCreatives on TopCreatives {\n    primaryKpi\n    accountKpi\n    eligible\n    creatives {\n      ...RankedCreative_RankedCreative\n    }\n    notEnoughData {\n      ...RankedCreative_RankedCreative\n    }\n  }\n": types.CreativeScreen_TopCreativesFragmentDoc,
    "\n  fragment RankingScreen_TopCreatives on TopCreatives {\n    status\n    adAccount {\n      id\n      ...ParameterPanel_AdAccount\n    }\n    ...ParameterPanel_TopCreatives\n    ...ReadHint_TopCreatives\n    ...RankingBoard_TopCreatives\n    sync {\n      ...JobProgress_Job\n    }\n  }\n": types.RankingScreen_TopCreativesFragmentDoc,
    "\n  query Home {\n    connections {\n      id\n    }\n  }\n": types.HomeDocument,
    "\n  query Invited {\n    me {\n      id\n      email\n      receivedInvitations {\n        id\n        role\n        organizationName\n        expiresAt\n      }\n    }\n  }\n": types.InvitedDocument,
    "\n  query JobPage($id: ID!) {\n    job(id: $id) {\n      ...JobProgress_Job\n      ...JobFacts_Job\n      result {\n        ...JobOutcome_JobOutcome\n      }\n      children {\n        ...JobLine_Job\n      }\n    }\n  }\n": types.JobPageDocument,
    "\n  query Jobs($filter: JobFilter, $after: String) {\n    jobs(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...JobLine_Job\n        }\n        cursor\n      }\n    }\n  }\n": types.JobsDocument,
    "\n  query Founder {\n    me {\n      id\n      email\n      memberships {\n        organization {\n          id\n        }\n      }\n      receivedInvitations {\n        id\n        organizationName\n      }\n    }\n  }\n": types.FounderDocument,
    "\n  query ApiKeys {\n    apiKeys {\n      ...ApiKeyRow_ApiKey\n    }\n  }\n": types.ApiKeysDocument,
    "\n  query Members {\n    organization {\n      id\n      members {\n        ...MemberRow_Member\n      }\n      invitations {\n        ...InvitationRow_Invitation\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query CreativeConfig {\n    creativeConfig {\n      ...CreativeConfigForm_CreativeConfig\n    }\n  }\n": types.CreativeConfigDocument,
    "\n  query FirstSteps {\n    connections {\n      id\n      name\n    }\n    adAccounts(filter: { isActive: true }, first: 50) {\n      activeCount\n      edges {\n        node {\n          ...FirstReading_AdAccount\n        }\n      }\n    }\n    running: jobs(filter: { names: [\"meta_insights_fetch\"], statuses: [PENDING, PROCESSING] }, first: 1) {\n      edges {\n        node {\n          ...JobProgress_Job\n        }\n      }\n    }\n    read: jobs(filter: { names: [\"meta_insights_fetch\"], statuses: [COMPLETED] }, first: 1) {\n      totalCount\n    }\n    creatives(first: 1) {\n      totalCount\n    }\n    creativeConfig {\n      objective\n    }\n  }\n": types.FirstStepsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Current {\n    me {\n      id\n      name\n      email\n      memberships {\n        role\n        organization {\n          id\n          name\n          slug\n          isDemo\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Current {\n    me {\n      id\n      name\n      email\n      memberships {\n        role\n        organization {\n          id\n          name\n          slug\n          isDemo\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Server {\n    server {\n      metaIsSandbox\n      sandboxUrl\n      reader\n      drawer\n    }\n  }\n"): (typeof documents)["\n  query Server {\n    server {\n      metaIsSandbox\n      sandboxUrl\n      reader\n      drawer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountRow_AdAccount on AdAccount {\n    id\n    metaAccountId\n    name\n    currency\n    timezone\n    status\n    unavailableBecause\n    isActive\n    dataset {\n      id\n      name\n    }\n    connections {\n      id\n      name\n    }\n    lastSync {\n      id\n      status\n      progress\n    }\n    freshness {\n      lastReadAt\n      throughDay\n    }\n  }\n"): (typeof documents)["\n  fragment AccountRow_AdAccount on AdAccount {\n    id\n    metaAccountId\n    name\n    currency\n    timezone\n    status\n    unavailableBecause\n    isActive\n    dataset {\n      id\n      name\n    }\n    connections {\n      id\n      name\n    }\n    lastSync {\n      id\n      status\n      progress\n    }\n    freshness {\n      lastReadAt\n      throughDay\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Datasets($adAccountId: ID!) {\n    datasets(adAccountId: $adAccountId) {\n      ... on DatasetList {\n        datasets {\n          id\n          metaDatasetId\n          name\n          lastFiredAt\n          isAvailable\n        }\n      }\n      ... on MissingPermission {\n        message\n        scope\n      }\n      ... on MetaUnavailable {\n        message\n        retryAt\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  query Datasets($adAccountId: ID!) {\n    datasets(adAccountId: $adAccountId) {\n      ... on DatasetList {\n        datasets {\n          id\n          metaDatasetId\n          name\n          lastFiredAt\n          isAvailable\n        }\n      }\n      ... on MissingPermission {\n        message\n        scope\n      }\n      ... on MetaUnavailable {\n        message\n        retryAt\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfigureAdAccount($input: ConfigureAdAccountInput!) {\n    configureAdAccount(input: $input) {\n      ...AccountRow_AdAccount\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfigureAdAccount($input: ConfigureAdAccountInput!) {\n    configureAdAccount(input: $input) {\n      ...AccountRow_AdAccount\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKeyRow_ApiKey on ApiKey {\n    id\n    name\n    scope\n    start\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment ApiKeyRow_ApiKey on ApiKey {\n    id\n    name\n    scope\n    start\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      ... on ApiKeyCreated {\n        secret\n        apiKey {\n          ...ApiKeyRow_ApiKey\n        }\n      }\n      ... on InvalidInput {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      ... on ApiKeyCreated {\n        secret\n        apiKey {\n          ...ApiKeyRow_ApiKey\n        }\n      }\n      ... on InvalidInput {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      ... on ApiKeyRevoked {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      ... on ApiKeyRevoked {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConnectMeta($input: ConnectMetaInput!) {\n    connectMeta(input: $input) {\n      ... on ConnectMetaStarted {\n        oauthUrl\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConnectMeta($input: ConnectMetaInput!) {\n    connectMeta(input: $input) {\n      ... on ConnectMetaStarted {\n        oauthUrl\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConnectionRow_Connection on Connection {\n    id\n    metaUserId\n    name\n    status\n    expiresAt\n    daysLeft\n    missingScopes\n    renewalStrategy\n    lastUsedAt\n    adAccounts {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ConnectionRow_Connection on Connection {\n    id\n    metaUserId\n    name\n    status\n    expiresAt\n    daysLeft\n    missingScopes\n    renewalStrategy\n    lastUsedAt\n    adAccounts {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshAdAccounts {\n    refreshAdAccounts {\n      ... on RefreshAdAccountsDone {\n        found\n        added\n        connections {\n          ...ConnectionRow_Connection\n        }\n      }\n      ... on MetaUnavailable {\n        message\n        retryAt\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshAdAccounts {\n    refreshAdAccounts {\n      ... on RefreshAdAccountsDone {\n        found\n        added\n        connections {\n          ...ConnectionRow_Connection\n        }\n      }\n      ... on MetaUnavailable {\n        message\n        retryAt\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreativeConfigForm_CreativeConfig on CreativeConfig {\n    guardrails {\n      minSpend\n      minConversions\n      minImpressions\n    }\n    windowDays\n    topN\n    objective\n    kpiWeights {\n      objective\n      primary\n      secondary\n    }\n    creativeRetentionDays\n  }\n"): (typeof documents)["\n  fragment CreativeConfigForm_CreativeConfig on CreativeConfig {\n    guardrails {\n      minSpend\n      minConversions\n      minImpressions\n    }\n    windowDays\n    topN\n    objective\n    kpiWeights {\n      objective\n      primary\n      secondary\n    }\n    creativeRetentionDays\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCreativeConfig($input: CreativeConfigInput!) {\n    updateCreativeConfig(input: $input) {\n      ...CreativeConfigForm_CreativeConfig\n      ... on InvalidInput {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCreativeConfig($input: CreativeConfigInput!) {\n    updateCreativeConfig(input: $input) {\n      ...CreativeConfigForm_CreativeConfig\n      ... on InvalidInput {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdsPanel_Creative on Creative {\n    id\n    metaAdIds\n    campaignNames\n    adSetNames\n  }\n"): (typeof documents)["\n  fragment AdsPanel_Creative on Creative {\n    id\n    metaAdIds\n    campaignNames\n    adSetNames\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CopyPanel_Creative on Creative {\n    id\n    headline\n    body\n    callToAction\n    messagePattern {\n      imageText\n    }\n  }\n"): (typeof documents)["\n  fragment CopyPanel_Creative on Creative {\n    id\n    headline\n    body\n    callToAction\n    messagePattern {\n      imageText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DailyPanel_CreativeDay on CreativeDay {\n    day\n    isSettling\n    figures {\n      spend {\n        amount\n        currency\n      }\n      conversions\n      ctr\n      conversionRate\n      roas\n      hookRate\n      costPerResult {\n        amount\n        currency\n      }\n      cpc {\n        amount\n        currency\n      }\n      cpm {\n        amount\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DailyPanel_CreativeDay on CreativeDay {\n    day\n    isSettling\n    figures {\n      spend {\n        amount\n        currency\n      }\n      conversions\n      ctr\n      conversionRate\n      roas\n      hookRate\n      costPerResult {\n        amount\n        currency\n      }\n      cpc {\n        amount\n        currency\n      }\n      cpm {\n        amount\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtractPatterns($input: ExtractPatternsInput!) {\n    extractPatterns(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n      ... on ExtractionAlreadyRunning {\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on ConnectionExpired {\n        connection {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ExtractPatterns($input: ExtractPatternsInput!) {\n    extractPatterns(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n      ... on ExtractionAlreadyRunning {\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on ConnectionExpired {\n        connection {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureStrip_Figures on Figures {\n    spend {\n      amount\n      currency\n    }\n    impressions\n    clicks\n    linkClicks\n    conversions\n    ctr\n    conversionRate\n    conversionValue {\n      amount\n      currency\n    }\n    roas\n    hookRate\n    holdRate\n    costPerResult {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment FigureStrip_Figures on Figures {\n    spend {\n      amount\n      currency\n    }\n    impressions\n    clicks\n    linkClicks\n    conversions\n    ctr\n    conversionRate\n    conversionValue {\n      amount\n      currency\n    }\n    roas\n    hookRate\n    holdRate\n    costPerResult {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OriginPanel_Creative on Creative {\n    id\n    metaCreativeId\n    imageHash\n    firstDeliveredOn\n    lastDeliveredOn\n    extractedAt\n    readBy\n    adAccount {\n      id\n      name\n      metaAccountId\n    }\n  }\n"): (typeof documents)["\n  fragment OriginPanel_Creative on Creative {\n    id\n    metaCreativeId\n    imageHash\n    firstDeliveredOn\n    lastDeliveredOn\n    extractedAt\n    readBy\n    adAccount {\n      id\n      name\n      metaAccountId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PatternPanel_Creative on Creative {\n    id\n    patternStatus\n    visual {\n      confidence\n      colors {\n        palette\n        contrast\n      }\n      composition {\n        layout\n        elements\n        balance\n      }\n      style {\n        type\n        mood\n        photography\n      }\n    }\n    messagePattern {\n      confidence\n      headline\n      cta\n      imageText\n      language\n    }\n    approach {\n      confidence\n      urgency\n      benefit\n      tone\n      targeting\n    }\n  }\n"): (typeof documents)["\n  fragment PatternPanel_Creative on Creative {\n    id\n    patternStatus\n    visual {\n      confidence\n      colors {\n        palette\n        contrast\n      }\n      composition {\n        layout\n        elements\n        balance\n      }\n      style {\n        type\n        mood\n        photography\n      }\n    }\n    messagePattern {\n      confidence\n      headline\n      cta\n      imageText\n      language\n    }\n    approach {\n      confidence\n      urgency\n      benefit\n      tone\n      targeting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreviewPanel_Creative on Creative {\n    id\n    name\n    format\n    videoLength\n    pictureUrl\n    width\n    height\n    ratio\n  }\n"): (typeof documents)["\n  fragment PreviewPanel_Creative on Creative {\n    id\n    name\n    format\n    videoLength\n    pictureUrl\n    width\n    height\n    ratio\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UsedInPanel_Creative on Creative {\n    id\n    inspirations {\n      id\n      title\n      createdAt\n      inspiredBy\n    }\n  }\n"): (typeof documents)["\n  fragment UsedInPanel_Creative on Creative {\n    id\n    inspirations {\n      id\n      title\n      createdAt\n      inspiredBy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountFreshness_AdAccount on AdAccount {\n    id\n    timezone\n    unavailableBecause\n    freshness {\n      lastReadAt\n      settlingSince\n      throughDay\n    }\n  }\n"): (typeof documents)["\n  fragment AccountFreshness_AdAccount on AdAccount {\n    id\n    timezone\n    unavailableBecause\n    freshness {\n      lastReadAt\n      settlingSince\n      throughDay\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParameterPanel_AdAccount on AdAccount {\n    id\n    name\n    currency\n    timezone\n    isActive\n  }\n"): (typeof documents)["\n  fragment ParameterPanel_AdAccount on AdAccount {\n    id\n    name\n    currency\n    timezone\n    isActive\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParameterPanel_TopCreatives on TopCreatives {\n    status\n    from\n    to\n    primaryKpi\n    secondaryKpi\n    topN\n    considered\n    eligible\n    guardrails {\n      minSpend\n      minConversions\n      minImpressions\n    }\n  }\n"): (typeof documents)["\n  fragment ParameterPanel_TopCreatives on TopCreatives {\n    status\n    from\n    to\n    primaryKpi\n    secondaryKpi\n    topN\n    considered\n    eligible\n    guardrails {\n      minSpend\n      minConversions\n      minImpressions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankedCreative_RankedCreative on RankedCreative {\n    rank\n    verdict\n    excludedBecause\n    guardrailProgress\n    kpi {\n      kpi\n      value\n      low\n      high\n      level\n      probabilityInTop\n      topSize\n      sample\n    }\n    figures {\n      spend {\n        amount\n        currency\n      }\n      impressions\n      conversions\n      ctr\n      conversionRate\n      roas\n      hookRate\n      holdRate\n      costPerResult {\n        amount\n        currency\n      }\n      cpc {\n        amount\n        currency\n      }\n      cpm {\n        amount\n        currency\n      }\n    }\n    percentiles {\n      hookRate\n      holdRate\n      ctr\n      conversionRate\n      costPerResult\n    }\n    creative {\n      id\n      name\n      format\n      videoLength\n      ratio\n      width\n      height\n      pictureUrl\n      metaAdIds\n      tags\n      patternStatus\n    }\n  }\n"): (typeof documents)["\n  fragment RankedCreative_RankedCreative on RankedCreative {\n    rank\n    verdict\n    excludedBecause\n    guardrailProgress\n    kpi {\n      kpi\n      value\n      low\n      high\n      level\n      probabilityInTop\n      topSize\n      sample\n    }\n    figures {\n      spend {\n        amount\n        currency\n      }\n      impressions\n      conversions\n      ctr\n      conversionRate\n      roas\n      hookRate\n      holdRate\n      costPerResult {\n        amount\n        currency\n      }\n      cpc {\n        amount\n        currency\n      }\n      cpm {\n        amount\n        currency\n      }\n    }\n    percentiles {\n      hookRate\n      holdRate\n      ctr\n      conversionRate\n      costPerResult\n    }\n    creative {\n      id\n      name\n      format\n      videoLength\n      ratio\n      width\n      height\n      pictureUrl\n      metaAdIds\n      tags\n      patternStatus\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankingBoard_TopCreatives on TopCreatives {\n    ...RankingLegend_TopCreatives\n    objective\n    accountKpi\n    adAccount {\n      id\n      currency\n    }\n    creatives {\n      ...RankedCreative_RankedCreative\n    }\n    notEnoughData {\n      ...RankedCreative_RankedCreative\n    }\n  }\n"): (typeof documents)["\n  fragment RankingBoard_TopCreatives on TopCreatives {\n    ...RankingLegend_TopCreatives\n    objective\n    accountKpi\n    adAccount {\n      id\n      currency\n    }\n    creatives {\n      ...RankedCreative_RankedCreative\n    }\n    notEnoughData {\n      ...RankedCreative_RankedCreative\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankingLegend_TopCreatives on TopCreatives {\n    primaryKpi\n    accountKpi\n    adAccount {\n      id\n      currency\n    }\n    creatives {\n      kpi {\n        level\n      }\n      creative {\n        id\n        format\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RankingLegend_TopCreatives on TopCreatives {\n    primaryKpi\n    accountKpi\n    adAccount {\n      id\n      currency\n    }\n    creatives {\n      kpi {\n        level\n      }\n      creative {\n        id\n        format\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAccount($input: SyncInsightsInput!) {\n    syncInsights(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n      ... on SyncAlreadyRunning {\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on ConnectionExpired {\n        connection {\n          id\n          name\n        }\n      }\n      ... on AdAccountSwitchedOff {\n        adAccount {\n          id\n          name\n        }\n      }\n      ... on InvalidWindow {\n        reason\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadAccount($input: SyncInsightsInput!) {\n    syncInsights(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n      ... on SyncAlreadyRunning {\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on ConnectionExpired {\n        connection {\n          id\n          name\n        }\n      }\n      ... on AdAccountSwitchedOff {\n        adAccount {\n          id\n          name\n        }\n      }\n      ... on InvalidWindow {\n        reason\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadHint_TopCreatives on TopCreatives {\n    cacheHit\n    cacheExpiresAt\n  }\n"): (typeof documents)["\n  fragment ReadHint_TopCreatives on TopCreatives {\n    cacheHit\n    cacheExpiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchAccountOn($input: ConfigureAdAccountInput!) {\n    configureAdAccount(input: $input) {\n      ... on AdAccount {\n        id\n        isActive\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchAccountOn($input: ConfigureAdAccountInput!) {\n    configureAdAccount(input: $input) {\n      ... on AdAccount {\n        id\n        isActive\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirstReading_AdAccount on AdAccount {\n    id\n    name\n    unavailableBecause\n  }\n"): (typeof documents)["\n  fragment FirstReading_AdAccount on AdAccount {\n    id\n    name\n    unavailableBecause\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SyncInsights($input: SyncInsightsInput!) {\n    syncInsights(input: $input) {\n      ...JobProgress_Job\n      ... on SyncAlreadyRunning {\n        message\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SyncInsights($input: SyncInsightsInput!) {\n    syncInsights(input: $input) {\n      ...JobProgress_Job\n      ... on SyncAlreadyRunning {\n        message\n        job {\n          ...JobProgress_Job\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobFacts_Job on Job {\n    id\n    name\n    status\n    progress\n    createdAt\n    startedAt\n    finishedAt\n    requestedBy\n    attempts\n    metaCalls\n  }\n"): (typeof documents)["\n  fragment JobFacts_Job on Job {\n    id\n    name\n    status\n    progress\n    createdAt\n    startedAt\n    finishedAt\n    requestedBy\n    attempts\n    metaCalls\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobOutcome_JobOutcome on JobOutcome {\n    ... on SyncOutcome {\n      adAccount {\n        id\n        name\n      }\n      from\n      to\n      days\n      ads\n      rows\n      metaCalls\n      creatives\n    }\n    ... on CreativeIngested {\n      creative {\n        id\n        name\n      }\n    }\n    ... on PatternsExtracted {\n      creative {\n        id\n        name\n      }\n    }\n    ... on InspirationMade {\n      inspiration {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment JobOutcome_JobOutcome on JobOutcome {\n    ... on SyncOutcome {\n      adAccount {\n        id\n        name\n      }\n      from\n      to\n      days\n      ads\n      rows\n      metaCalls\n      creatives\n    }\n    ... on CreativeIngested {\n      creative {\n        id\n        name\n      }\n    }\n    ... on PatternsExtracted {\n      creative {\n        id\n        name\n      }\n    }\n    ... on InspirationMade {\n      inspiration {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobLine_Job on Job {\n    id\n    name\n    status\n    progress\n    message\n    subject\n    createdAt\n    startedAt\n    finishedAt\n    requestedBy\n    metaCalls\n  }\n"): (typeof documents)["\n  fragment JobLine_Job on Job {\n    id\n    name\n    status\n    progress\n    message\n    subject\n    createdAt\n    startedAt\n    finishedAt\n    requestedBy\n    metaCalls\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      ...JobProgress_Job\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunningJobs {\n    jobs(filter: { statuses: [PENDING, PROCESSING] }, first: 10) {\n      totalCount\n      edges {\n        node {\n          ...JobLine_Job\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RunningJobs {\n    jobs(filter: { statuses: [PENDING, PROCESSING] }, first: 10) {\n      totalCount\n      edges {\n        node {\n          ...JobLine_Job\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription JobsChanged {\n    jobsChanged {\n      ...JobLine_Job\n    }\n  }\n"): (typeof documents)["\n  subscription JobsChanged {\n    jobsChanged {\n      ...JobLine_Job\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobProgress_Job on Job {\n    id\n    name\n    status\n    progress\n    message\n    subject\n    isCancelable\n    metaCalls\n    createdAt\n    startedAt\n    finishedAt\n    steps {\n      key\n      status\n      done\n      total\n    }\n    error {\n      message\n      code\n      reference\n      retryAt\n    }\n  }\n"): (typeof documents)["\n  fragment JobProgress_Job on Job {\n    id\n    name\n    status\n    progress\n    message\n    subject\n    isCancelable\n    metaCalls\n    createdAt\n    startedAt\n    finishedAt\n    steps {\n      key\n      status\n      done\n      total\n    }\n    error {\n      message\n      code\n      reference\n      retryAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription JobProgress($jobId: ID!) {\n    jobProgress(jobId: $jobId) {\n      ...JobProgress_Job\n    }\n  }\n"): (typeof documents)["\n  subscription JobProgress($jobId: ID!) {\n    jobProgress(jobId: $jobId) {\n      ...JobProgress_Job\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationRow_Invitation on Invitation {\n    id\n    email\n    role\n    expiresAt\n    acceptUrl\n  }\n"): (typeof documents)["\n  fragment InvitationRow_Invitation on Invitation {\n    id\n    email\n    role\n    expiresAt\n    acceptUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelInvitation($input: CancelInvitationInput!) {\n    cancelInvitation(input: $input) {\n      ... on InvitationCanceled {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelInvitation($input: CancelInvitationInput!) {\n    cancelInvitation(input: $input) {\n      ... on InvitationCanceled {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      ... on MemberInvited {\n        invitation {\n          id\n          email\n          acceptUrl\n        }\n      }\n      ... on InvalidInput {\n        message\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      ... on MemberInvited {\n        invitation {\n          id\n          email\n          acceptUrl\n        }\n      }\n      ... on InvalidInput {\n        message\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberRow_Member on Member {\n    id\n    name\n    email\n    role\n    joinedAt\n  }\n"): (typeof documents)["\n  fragment MemberRow_Member on Member {\n    id\n    name\n    email\n    role\n    joinedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      ... on MemberRemoved {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      ... on MemberRemoved {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      ... on MemberChanged {\n        member {\n          ...MemberRow_Member\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      ... on MemberChanged {\n        member {\n          ...MemberRow_Member\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ... on InvitationAccepted {\n        organization {\n          id\n        }\n      }\n      ... on InvitationNotUsable {\n        message\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ... on InvitationAccepted {\n        organization {\n          id\n        }\n      }\n      ... on InvitationNotUsable {\n        message\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      ... on OrganizationCreated {\n        organization {\n          id\n        }\n      }\n      ... on InvalidInput {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      ... on OrganizationCreated {\n        organization {\n          id\n        }\n      }\n      ... on InvalidInput {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Connections {\n    connections {\n      ...ConnectionRow_Connection\n    }\n  }\n"): (typeof documents)["\n  query Connections {\n    connections {\n      ...ConnectionRow_Connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdAccounts($filter: AdAccountFilter, $after: String) {\n    adAccounts(filter: $filter, first: 50, after: $after) {\n      totalCount\n      activeCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...AccountRow_AdAccount\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AdAccounts($filter: AdAccountFilter, $after: String) {\n    adAccounts(filter: $filter, first: 50, after: $after) {\n      totalCount\n      activeCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...AccountRow_AdAccount\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreativeDefaults {\n    creativeConfig {\n      objective\n    }\n  }\n"): (typeof documents)["\n  query CreativeDefaults {\n    creativeConfig {\n      objective\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreativePage($id: ID!, $window: DayRangeInput, $objective: Objective!) {\n    creative(id: $id) {\n      ...CreativeScreen_Creative\n    }\n  }\n"): (typeof documents)["\n  query CreativePage($id: ID!, $window: DayRangeInput, $objective: Objective!) {\n    creative(id: $id) {\n      ...CreativeScreen_Creative\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreativeRank($input: TopCreativesInput!) {\n    topCreatives(input: $input) {\n      ...CreativeScreen_TopCreatives\n    }\n  }\n"): (typeof documents)["\n  query CreativeRank($input: TopCreativesInput!) {\n    topCreatives(input: $input) {\n      ...CreativeScreen_TopCreatives\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RankingDefaults {\n    adAccounts(filter: { isActive: true }, first: 50) {\n      edges {\n        node {\n          ...ParameterPanel_AdAccount\n        }\n        cursor\n      }\n    }\n    creativeConfig {\n      objective\n    }\n  }\n"): (typeof documents)["\n  query RankingDefaults {\n    adAccounts(filter: { isActive: true }, first: 50) {\n      edges {\n        node {\n          ...ParameterPanel_AdAccount\n        }\n        cursor\n      }\n    }\n    creativeConfig {\n      objective\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreativeRanking($input: TopCreativesInput!) {\n    topCreatives(input: $input) {\n      ...RankingScreen_TopCreatives\n      adAccount {\n        id\n        ...AccountFreshness_AdAccount\n      }\n    }\n  }\n"): (typeof documents)["\n  query CreativeRanking($input: TopCreativesInput!) {\n    topCreatives(input: $input) {\n      ...RankingScreen_TopCreatives\n      adAccount {\n        id\n        ...AccountFreshness_AdAccount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreativeScreen_Creative on Creative {\n    id\n    name\n    format\n    adAccount {\n      id\n      currency\n    }\n    figures(window: $window, objective: $objective) {\n      ...FigureStrip_Figures\n    }\n    daily(window: $window, objective: $objective) {\n      ...DailyPanel_CreativeDay\n    }\n    ...PreviewPanel_Creative\n    ...CopyPanel_Creative\n    ...OriginPanel_Creative\n    ...PatternPanel_Creative\n    ...AdsPanel_Creative\n    ...UsedInPanel_Creative\n  }\n"): (typeof documents)["\n  fragment CreativeScreen_Creative on Creative {\n    id\n    name\n    format\n    adAccount {\n      id\n      currency\n    }\n    figures(window: $window, objective: $objective) {\n      ...FigureStrip_Figures\n    }\n    daily(window: $window, objective: $objective) {\n      ...DailyPanel_CreativeDay\n    }\n    ...PreviewPanel_Creative\n    ...CopyPanel_Creative\n    ...OriginPanel_Creative\n    ...PatternPanel_Creative\n    ...AdsPanel_Creative\n    ...UsedInPanel_Creative\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreativeScreen_TopCreatives on TopCreatives {\n    primaryKpi\n    accountKpi\n    eligible\n    creatives {\n      ...RankedCreative_RankedCreative\n    }\n    notEnoughData {\n      ...RankedCreative_RankedCreative\n    }\n  }\n"): (typeof documents)["\n  fragment CreativeScreen_TopCreatives on TopCreatives {\n    primaryKpi\n    accountKpi\n    eligible\n    creatives {\n      ...RankedCreative_RankedCreative\n    }\n    notEnoughData {\n      ...RankedCreative_RankedCreative\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankingScreen_TopCreatives on TopCreatives {\n    status\n    adAccount {\n      id\n      ...ParameterPanel_AdAccount\n    }\n    ...ParameterPanel_TopCreatives\n    ...ReadHint_TopCreatives\n    ...RankingBoard_TopCreatives\n    sync {\n      ...JobProgress_Job\n    }\n  }\n"): (typeof documents)["\n  fragment RankingScreen_TopCreatives on TopCreatives {\n    status\n    adAccount {\n      id\n      ...ParameterPanel_AdAccount\n    }\n    ...ParameterPanel_TopCreatives\n    ...ReadHint_TopCreatives\n    ...RankingBoard_TopCreatives\n    sync {\n      ...JobProgress_Job\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    connections {\n      id\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    connections {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invited {\n    me {\n      id\n      email\n      receivedInvitations {\n        id\n        role\n        organizationName\n        expiresAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invited {\n    me {\n      id\n      email\n      receivedInvitations {\n        id\n        role\n        organizationName\n        expiresAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobPage($id: ID!) {\n    job(id: $id) {\n      ...JobProgress_Job\n      ...JobFacts_Job\n      result {\n        ...JobOutcome_JobOutcome\n      }\n      children {\n        ...JobLine_Job\n      }\n    }\n  }\n"): (typeof documents)["\n  query JobPage($id: ID!) {\n    job(id: $id) {\n      ...JobProgress_Job\n      ...JobFacts_Job\n      result {\n        ...JobOutcome_JobOutcome\n      }\n      children {\n        ...JobLine_Job\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($filter: JobFilter, $after: String) {\n    jobs(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...JobLine_Job\n        }\n        cursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Jobs($filter: JobFilter, $after: String) {\n    jobs(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...JobLine_Job\n        }\n        cursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Founder {\n    me {\n      id\n      email\n      memberships {\n        organization {\n          id\n        }\n      }\n      receivedInvitations {\n        id\n        organizationName\n      }\n    }\n  }\n"): (typeof documents)["\n  query Founder {\n    me {\n      id\n      email\n      memberships {\n        organization {\n          id\n        }\n      }\n      receivedInvitations {\n        id\n        organizationName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys {\n    apiKeys {\n      ...ApiKeyRow_ApiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeys {\n    apiKeys {\n      ...ApiKeyRow_ApiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members {\n    organization {\n      id\n      members {\n        ...MemberRow_Member\n      }\n      invitations {\n        ...InvitationRow_Invitation\n      }\n    }\n  }\n"): (typeof documents)["\n  query Members {\n    organization {\n      id\n      members {\n        ...MemberRow_Member\n      }\n      invitations {\n        ...InvitationRow_Invitation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreativeConfig {\n    creativeConfig {\n      ...CreativeConfigForm_CreativeConfig\n    }\n  }\n"): (typeof documents)["\n  query CreativeConfig {\n    creativeConfig {\n      ...CreativeConfigForm_CreativeConfig\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstSteps {\n    connections {\n      id\n      name\n    }\n    adAccounts(filter: { isActive: true }, first: 50) {\n      activeCount\n      edges {\n        node {\n          ...FirstReading_AdAccount\n        }\n      }\n    }\n    running: jobs(filter: { names: [\"meta_insights_fetch\"], statuses: [PENDING, PROCESSING] }, first: 1) {\n      edges {\n        node {\n          ...JobProgress_Job\n        }\n      }\n    }\n    read: jobs(filter: { names: [\"meta_insights_fetch\"], statuses: [COMPLETED] }, first: 1) {\n      totalCount\n    }\n    creatives(first: 1) {\n      totalCount\n    }\n    creativeConfig {\n      objective\n    }\n  }\n"): (typeof documents)["\n  query FirstSteps {\n    connections {\n      id\n      name\n    }\n    adAccounts(filter: { isActive: true }, first: 50) {\n      activeCount\n      edges {\n        node {\n          ...FirstReading_AdAccount\n        }\n      }\n    }\n    running: jobs(filter: { names: [\"meta_insights_fetch\"], statuses: [PENDING, PROCESSING] }, first: 1) {\n      edges {\n        node {\n          ...JobProgress_Job\n        }\n      }\n    }\n    read: jobs(filter: { names: [\"meta_insights_fetch\"], statuses: [COMPLETED] }, first: 1) {\n      totalCount\n    }\n    creatives(first: 1) {\n      totalCount\n    }\n    creativeConfig {\n      objective\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;