/** What notices about a dataset are about, or about events that have none. */
export const subjectOf = (metaDatasetId: string | null): string => `dataset:${metaDatasetId ?? 'none'}`
