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
  letter: {
    turn: "Your turn: {code}",
    moved: "Project {code} was moved",
    many: "{count} notices of projects",
    daily: "{count} unread notices",
    greeting: "Dear {name},",
    atOnce: "The portal has news for you:",
    waiting: "These notices wait to be read by you:",
    about: "Project {code} – {title}",
    yourTurn: "The next step is yours.",
    more: "And {count} more.",
    inbox: "All notices: {address}",
    settings: "How you get mail: {address}",
    automatic: "Sent by the portal itself; please do not answer this mail.",
  },
};
