import type { Translated } from "../translated";
import type { views as vi } from "../vi/views";

/** Words of the saved views of the list of đề án. */
export const views: Translated<typeof vi> = {
  title: "Saved views",
  lead: "Yours alone, at most {most}; each opens with one click above the list of projects.",
  list: "Projects",
  own: "Saved views",
  save: "Save this view",
  manage: "Rename, delete",
  form: {
    title: "Save the view you are looking at",
    about: "Filters: {filters}",
    name: "Name of the view",
    submit: "Save",
  },
  none: "No saved views yet. Filter the list of projects, then choose “Save this view”.",
  rename: { name: "New name of “{name}”", submit: "Rename" },
  remove: { submit: "Delete", label: "Delete the view “{name}”" },
  lapsed: "No longer holds: {filters}. Opening this view leaves it out.",
  refused: "Not saved yet",
  outcome: { saved: "The view was saved.", renamed: "The view was renamed.", removed: "The view was deleted." },
};
