import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { localizedPath } from "@/lib/format/address";
import { FilterButton } from "./filter-button";
import { FilterFold } from "./filter-fold";

type FilterBarProps = {
  /** The page that the chosen values open. */
  action: string;
  label: string;
  submit: string;
  /** Values that stay as they are, sent as hidden fields. */
  kept?: Readonly<Record<string, string | undefined>>;
  id?: string;
  /** Whether a choice made with the pointer opens its page at once; keys always wait for the button. */
  opensOnChoice?: boolean;
  /** What stays in sight on a phone, where the other controls fold away behind a switch. */
  search?: ReactNode;
  children: ReactNode;
};

/**
 * A plain GET form whose state is the address: it can be shared, and works without JavaScript. The browser is told not
 * to remember what was chosen in it, so that after Back the controls say what the address says.
 */
export function FilterBar({ action, label, submit, kept = {}, id, opensOnChoice, search, children }: FilterBarProps) {
  const locale = useLocale();
  return (
    <form id={id} className="filter-bar" action={localizedPath(action, locale)} aria-label={label} autoComplete="off">
      {Object.entries(kept).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {search}
      {search && <FilterFold />}
      <div className="filter-fields">{children}</div>
      <FilterButton opensOnChoice={opensOnChoice ?? false}>{submit}</FilterButton>
    </form>
  );
}
