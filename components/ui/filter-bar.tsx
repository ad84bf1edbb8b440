import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { localizedPath } from "@/lib/format/address";
import { Button } from "./button";

type FilterBarProps = {
  /** The page that the chosen values open. */
  action: string;
  label: string;
  submit: string;
  /** Values that stay as they are, sent as hidden fields. */
  kept?: Readonly<Record<string, string | undefined>>;
  id?: string;
  children: ReactNode;
};

/** A plain GET form whose state is the address: it can be shared, and works without JavaScript. */
export function FilterBar({ action, label, submit, kept = {}, id, children }: FilterBarProps) {
  const locale = useLocale();
  return (
    <form id={id} className="filter-bar" action={localizedPath(action, locale)} aria-label={label}>
      {Object.entries(kept).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <Button>{submit}</Button>
    </form>
  );
}
