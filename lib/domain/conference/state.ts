type ConferenceStateRecord = {
  /** Anyone may see the conference, its agenda and its papers. */
  readonly public: boolean;
  /** Its report is out, and with it what was proposed, concluded and awarded. */
  readonly published: boolean;
  /** Its provinces may still add what is theirs. */
  readonly receiving: boolean;
};

const OUT = { public: true, published: true, receiving: false } as const;

/** States of a regional conference (hội nghị khuyến công khu vực), in the order of its life. */
export const CONFERENCE_STATE_RECORDS = {
  PLANNED: { public: false, published: false, receiving: false },
  OPEN: { public: true, published: false, receiving: true },
  FROZEN: { public: true, published: false, receiving: false },
  ISSUED: OUT,
  CLOSED: OUT,
} as const satisfies Record<string, ConferenceStateRecord>;

export type ConferenceState = keyof typeof CONFERENCE_STATE_RECORDS;

/** Every state, in the order of a conference's life. */
export const CONFERENCE_STATES = Object.keys(CONFERENCE_STATE_RECORDS) as [ConferenceState, ...ConferenceState[]];
