import type { SavedView } from "@/lib/domain/views/saved-view";
import type { AddressProblem } from "@/lib/input/parse-leniently";

/** A saved view as its owner reads it: its filters in words, and those that no longer hold. */
export type ToldView = SavedView & {
  readonly href: string;
  readonly filters: string;
  readonly problems: readonly AddressProblem[];
};
