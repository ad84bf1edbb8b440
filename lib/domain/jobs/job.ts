/** Việc không làm được: a job of the queue that was tried as often as it may be, with its last reason. */
export type FailedJob = {
  /** Digits. */
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly reason: string;
  readonly failedAt: string;
  readonly createdAt: string;
};

/** What an administrator sees of the queue: what failed for good, and how much waits since when. */
export type JobOverview = {
  readonly failed: readonly FailedJob[];
  readonly waiting: number;
  /** Of those that wait, mail: left to processes that have a mail server. */
  readonly mails: number;
  readonly oldest: string | null;
};
