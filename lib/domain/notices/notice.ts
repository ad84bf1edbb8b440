import type { Language } from "../language";
import type { ToldOfConference } from "./conference-notice";
import type { ToldOfDecision } from "./decision-notice";
import type { ToldOfInspection } from "./inspection-notice";
import type { ToldOfProject } from "./project-notice";
import type { ToldOfReport } from "./report-notice";

/** Thông báo: when somebody was told of what; whether its reader has read it. */
export type Notice = {
  readonly id: string;
  readonly at: string;
  readonly read: boolean;
} & (ToldOfProject | ToldOfConference | ToldOfInspection | ToldOfDecision | ToldOfReport);

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
  readonly notices: readonly Notice[];
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
