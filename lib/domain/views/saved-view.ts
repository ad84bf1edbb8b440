/** Cách lọc đã lưu: filters of the list of đề án under a name of their owner's, who alone sees them. */
export type SavedView = {
  readonly id: string;
  readonly name: string;
  /** The query string of the list, its names in alphabetical order. */
  readonly query: string;
};

/** As many as one account may have, and how long a name may be. */
export const VIEW_LIMITS = { views: 50, name: 100 } as const;
