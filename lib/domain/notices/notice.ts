import type { Language } from "../language";
import type { ProjectStepCode } from "../steps/verbs";

/**
 * Why somebody is told: it is now their turn, a đề án they submitted was moved; or it is their turn still, and the stage
 * since that step is about to be late, or is late.
 */
export const NOTICE_KINDS = ["project.turn", "project.moved", "project.soon", "project.late"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Thông báo: the step that was taken, by whom and when, on which đề án; whether its reader has read it. */
export type Notice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly step: ProjectStepCode;
  readonly takenBy: string;
  /** In whose name, where it was taken under a delegation. */
  readonly onBehalfOf: string | null;
  readonly at: string;
  readonly code: string;
  readonly title: string;
  readonly read: boolean;
};

/** How somebody wants their notices by mail: as they come, once each working day, or not at all. */
export const MAIL_WISHES = ["AT_ONCE", "DAILY", "NONE"] as const;
export type MailWish = (typeof MAIL_WISHES)[number];

/** The wish, and the language of the mail. */
export type NoticeSetting = { readonly mail: MailWish; readonly language: Language };

/** What a mail tells: whom, in which language, of which notices, oldest first. */
export type NoticesToMail = {
  readonly email: string;
  readonly fullName: string;
  readonly language: Language;
  readonly notices: readonly Omit<Notice, "read">[];
};

/** A page of somebody's notices, newest first; `newest` is the latest of all, `unread` how many they have not read. */
export type NoticeList = {
  readonly items: readonly Notice[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly unread: number;
  readonly newest: string | null;
};
