/** What notices about a dataset are about. */
export const subjectOf = (metaDatasetId: string): string => `dataset:${metaDatasetId}`
