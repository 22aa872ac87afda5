/** English words that say nothing of what a statement is about, folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  'a', 'about', 'all', 'also', 'am', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'been', 'being', 'but', 'by', 'can', 'could', 'deep', 'deeply', 'did', 'do', 'does', 'for', 'from',
  'had', 'has', 'have', 'he', 'her', 'his', 'how', 'i', 'if', 'in', 'into', 'is', 'it', 'its', 'may', 'me', 'might', 'more', 'most', 'much', 'my', 'no', 'not', 'of', 'on', 'or', 'our',
  'put', 'she', 'should', 'so', 'some', 'such', 'than', 'that', 'the', 'their', 'them', 'then', 'there', 'these', 'they', 'this', 'those', 'to', 'up', 'us', 'very', 'was', 'we', 'were',
  'what', 'when', 'which', 'who', 'will', 'with', 'would', 'you', 'your',
]);
