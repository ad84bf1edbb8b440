import type { Translated } from "../translated";
import type { notices as vi } from "../vi/notices";

export const notices: Translated<typeof vi> = {
  title: "Notices",
  lead: "Each step of a project that you must take further or that you submitted; the newest comes first.",
  none: "No notices yet",
  noneHint: "When it is your turn on a project, or a project you submitted is moved, it is told here.",
  unread: "Unread",
  unreadCount: "{count} unread",
  turn: "Your turn",
  read: "Mark as read",
  readOne: "Mark as read: {code}",
  readAll: "Mark all as read",
};
