import type { ReactNode } from "react";
import { AppLink } from "../ui/app-link";

type DeskSectionProps = {
  title: string;
  lead?: string;
  /** The whole list behind the few shown. */
  all?: { readonly href: string; readonly label: string } | undefined;
  children: ReactNode;
};

/** One thing that waits for this person: a short list, and the way to all of it. The list's own table is its landmark. */
export function DeskSection({ title, lead, all, children }: DeskSectionProps) {
  return (
    <section className="desk-section">
      <header>
        <h2>{title}</h2>
        {lead && <p>{lead}</p>}
        {all && <AppLink href={all.href}>{all.label}</AppLink>}
      </header>
      {children}
    </section>
  );
}
